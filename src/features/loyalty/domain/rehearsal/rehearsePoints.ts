import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { civilDate } from '../../../../shared/domain/time/civilDay.ts';
import { ORDER_STATE, type LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { largest } from './largest.ts';
import { largestOrders } from './largestOrders.ts';
import { monthAxis } from './monthAxis.ts';
import type {
  BiteFigures,
  PointRuleRehearsal,
  RehearsedCap,
  RehearsedRule,
  RehearsedTier,
  Sides,
} from './rehearsalTypes.ts';
import type { RehearsedSide } from './rehearsedSide.ts';
import type { SideFigures } from './sideFigures.ts';

/** Members listed on either side of winners and losers. */
const MOST_MEMBERS = 10;

/** All of a rehearsal but what only its job knows. */
export type RehearsedPoints = Omit<PointRuleRehearsal, 'at' | 'dataThrough' | 'tookMs'>;

/** The draft beside what is live: only the rules differ, what members did stays as it was. */
export function rehearsePoints(
  history: LoyaltyHistory,
  sides: Sides<RehearsedSide>,
): RehearsedPoints {
  const { occasions, orders } = history;
  const lastDay = occasions.day[occasions.length - 1] ?? 0;
  const axis = monthAxis(occasions.day[0] ?? 0, lastDay);
  const { live: before, draft: after } = { live: sides.live.figures, draft: sides.draft.figures };
  const earning = countOf(orders.length, (o) => isSale(history, o));
  return {
    metrics: occasions.length === 0 ? [] : metricsOf(sides, occasions.length, earning),
    costs: ['cost', 'liability'],
    ...winnersAndLosers(history, before, after),
    months: axis.firstDays.map((firstDay, month) => ({
      firstDay,
      live: before.months[month] ?? NO_MONTH,
      draft: after.months[month] ?? NO_MONTH,
    })),
    lastMonthOpen: civilDate(lastDay + 1).day !== 1,
    rules: rulesOf(sides),
    caps: capsOf(sides),
    tiers: tiersOf(sides),
    largest: largestOrders(history, before.ofOrder, after.ofOrder),
    withoutPoints: { live: earning - before.orders, draft: earning - after.orders },
    orders: earning,
    moved: { live: sides.live.moved, draft: sides.draft.moved },
    leftOut: history.leftOut,
  };
}

const NO_MONTH = { points: 0, members: 0, cost: 0, liability: 0 };

function isSale({ orders }: LoyaltyHistory, order: number): boolean {
  return orders.state[order] === ORDER_STATE.sale && (orders.member[order] ?? -1) >= 0;
}

function countOf(length: number, is: (place: number) => boolean): number {
  let count = 0;
  for (let place = 0; place < length; place++) if (is(place)) count++;
  return count;
}

function metricsOf(
  { live, draft }: Sides<RehearsedSide>,
  occasions: number,
  orders: number,
): RehearsedMetric[] {
  const metric = (
    id: string,
    unit: RehearsedMetric['unit'],
    of: (side: SideFigures) => number,
    n: number,
    better: RehearsedMetric['better'] = 'neither',
  ): RehearsedMetric => {
    const [before, after] = [of(live.figures), of(draft.figures)];
    return {
      id,
      unit,
      live: before,
      draft: after,
      // Counted over the same occasions: a difference is no estimate, and has no interval.
      difference: { value: after - before, lower: null, upper: null },
      n: { live: n, draft: n },
      better,
    };
  };
  const tiers = live.settings.tiers.levels.length + draft.settings.tiers.levels.length > 0;
  return [
    metric('points', 'points', ({ points }) => points, occasions),
    metric('members', 'count', ({ members }) => members, occasions),
    metric('orders', 'count', (side) => side.orders, orders),
    metric('cut', 'count', ({ cut }) => cut, occasions),
    ...(tiers
      ? [metric('inTiers', 'count', ({ levels }) => levels.reduce((a, b) => a + b, 0), occasions)]
      : []),
    metric('cost', 'money', ({ cost }) => cost, occasions, 'lower'),
    metric('liability', 'money', ({ liability }) => liability, occasions, 'lower'),
  ];
}

/** Members whose points change most; their ids masked where they are contacts. */
function winnersAndLosers(
  { names }: LoyaltyHistory,
  { ofMember: before }: SideFigures,
  { ofMember: after }: SideFigures,
): Pick<RehearsedPoints, 'winners' | 'losers'> {
  const change = (member: number) => (after[member] ?? 0) - (before[member] ?? 0);
  const groups = (members: readonly number[]) =>
    members.map((member) => ({
      id: String(member),
      name: maskContact(names.customer.valueAt(member), 'id'),
      live: before[member] ?? 0,
      draft: after[member] ?? 0,
    }));
  const most = (sign: 1 | -1) =>
    largest(before.length, MOST_MEMBERS, (member) => sign * change(member));
  return {
    winners: { metric: 'points', groups: groups(most(1)) },
    losers: { metric: 'points', groups: groups(most(-1)) },
  };
}

function rulesOf({ live, draft }: Sides<RehearsedSide>): RehearsedRule[] {
  const of = ({ rules }: RehearsedSide, id: string): BiteFigures | null => {
    const rule = rules.find((one) => one.id === id);
    return rule ? { occasions: rule.occasions, points: rule.points } : null;
  };
  return idsOf([draft, live].map(({ rules }) => rules.map(({ id }) => id))).map((rule) => ({
    rule,
    live: of(live, rule),
    draft: of(draft, rule),
  }));
}

/** Limits by what they count: where the amount was changed, it is the draft's that is told. */
function capsOf({ live, draft }: Sides<RehearsedSide>): RehearsedCap[] {
  const caps = new Map<string, RehearsedCap>();
  for (const side of ['draft', 'live'] as const) {
    for (const { rule, limit, occasions, points } of { live, draft }[side].caps) {
      const key = `${limit.per} ${limit.unit} ${rule ?? ''}`;
      const known = caps.get(key) ?? { rule, limit, live: null, draft: null };
      caps.set(key, { ...known, [side]: { occasions, points } });
    }
  }
  return [...caps.values()];
}

function tiersOf({ live, draft }: Sides<RehearsedSide>): RehearsedTier[] {
  const ids = idsOf([draft, live].map(({ settings }) => settings.tiers.levels.map(({ id }) => id)));
  const of = ({ settings, figures }: RehearsedSide, level: string) => {
    const place = settings.tiers.levels.findIndex(({ id }) => id === level);
    return place < 0 ? null : (figures.levels[place] ?? 0);
  };
  const below = ({ figures, settings }: RehearsedSide) =>
    settings.tiers.levels.length === 0 ? null : figures.belowLevels;
  if (ids.length === 0) return [];
  return [
    { level: null, live: below(live), draft: below(draft) },
    ...ids.map((level) => ({ level, live: of(live, level), draft: of(draft, level) })),
  ];
}

function idsOf(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
