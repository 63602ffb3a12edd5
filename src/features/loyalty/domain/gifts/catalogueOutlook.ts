import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { AHEAD_DAYS, pacePerDay, runOutDay, toReorder } from './demand.ts';
import type { GiftCatalogue } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { giftPrice } from './giftPrice.ts';
import { firstOf, lastOf } from '../../../../shared/domain/gifts/giftProblems.ts';
import { hasCodes, type Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { priceGoals, type PriceGoal } from './priceGoals.ts';

/** What the shop has of a gift, and how it was asked for. */
export type GiftPast = {
  /** Pieces or codes that can be redeemed. */
  readonly available: number;
  /** Civil days of its redemptions. */
  readonly days: readonly number[];
};

/** A gift at one version of the catalogue. */
export type GiftSide = {
  /** Today's price. */
  readonly points: number;
  /** Members whose balance reaches it. */
  readonly members: number;
  /** How many are expected to be asked for a day; null where nothing is known. */
  readonly perDay: number | null;
  /** Civil day; null where it does not run out. */
  readonly runsOut: number | null;
  readonly cost: number;
};

export type GiftOutlook = {
  readonly id: string;
  readonly name: Gift['name'];
  readonly coded: boolean;
  readonly available: number;
  /** Redemptions that the pace is made of. */
  readonly asked: number;
  /** Null where the version has it not, or not today. */
  readonly live: GiftSide | null;
  readonly draft: GiftSide | null;
  /** Pieces that the draft lacks for the days ahead. */
  readonly reorder: number;
  /** Of the draft's dated prices. */
  readonly goals: readonly PriceGoal[];
};

export const GIFT_METRICS = ['reaching', 'demand', 'runningOut', 'cost'] as const;

type Shop = {
  /** Of every member, ascending. */
  readonly balances: Int32Array;
  readonly pastOf: (gift: string) => GiftPast;
  /** Civil day. */
  readonly today: number;
};

/**
 * Each gift under the live and the draft catalogue. Of the past only the pace is known: at another
 * price it is taken to change as the number of members does who can pay it.
 */
export function catalogueOutlook(
  live: GiftCatalogue,
  draft: GiftCatalogue,
  { balances, pastOf, today }: Shop,
): GiftOutlook[] {
  const ids = new Set([...draft.gifts, ...live.gifts].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const before = live.gifts.find((gift) => gift.id === id);
    const after = draft.gifts.find((gift) => gift.id === id);
    const shown = after ?? before;
    if (!shown) return [];
    const { available, days } = pastOf(id);
    const pace = pacePerDay(days, today);
    const reach = (gift: Gift) => reaching(balances, giftPrice(gift, today));
    const known = before ? reach(before) : 0;
    const paceAt = (points: number) =>
      pace === null ? null : scaled(pace, reaching(balances, points), known);
    const side = (gift: Gift | undefined): GiftSide | null => {
      if (!gift || !isOffered(gift, today)) return null;
      const members = reach(gift);
      const points = giftPrice(gift, today);
      const perDay = gift === before ? pace : paceAt(points);
      return {
        points,
        members,
        perDay,
        runsOut: runOutDay(available, perDay, today),
        cost: gift.cost,
      };
    };
    const drafted = side(after);
    return [
      {
        id,
        name: shown.name,
        coded: hasCodes(shown),
        available,
        asked: days.length,
        live: side(before),
        draft: drafted,
        reorder: drafted ? toReorder(available, drafted.perDay) : 0,
        goals: after ? priceGoals(after.prices, paceAt, days, today) : [],
      },
    ];
  });
}

/** Headline numbers of the two catalogues, 30 days ahead. */
export function catalogueMetrics(
  gifts: readonly GiftOutlook[],
  { balances, today }: Pick<Shop, 'balances' | 'today'>,
): RehearsedMetric[] {
  const figures = (side: 'live' | 'draft') => {
    const sides = gifts.flatMap((gift) => gift[side] ?? []);
    const cheapest = sides.reduce((least, { points }) => Math.min(least, points), Infinity);
    const known = sides.flatMap(({ perDay, cost }) => (perDay === null ? [] : [{ perDay, cost }]));
    const sum = (of: (each: { perDay: number; cost: number }) => number) =>
      known.length === 0 ? null : known.reduce((total, each) => total + of(each), 0) * AHEAD_DAYS;
    const demand = sum(({ perDay }) => perDay);
    const cost = sum(({ perDay, cost: each }) => perDay * each);
    return {
      reaching: reaching(balances, cheapest),
      demand: demand === null ? null : Math.round(demand),
      runningOut: sides.filter(({ runsOut }) => runsOut !== null && runsOut < today + AHEAD_DAYS)
        .length,
      cost: cost === null ? null : Math.round(cost),
    };
  };
  const [live, draft] = [figures('live'), figures('draft')];
  return GIFT_METRICS.map((id) => {
    const [a, b] = [live[id], draft[id]];
    return {
      id,
      unit: id === 'cost' ? 'money' : 'count',
      live: a,
      draft: b,
      difference: a === null || b === null ? null : { value: b - a, lower: null, upper: null },
      n: { live: balances.length, draft: balances.length },
      better: id === 'runningOut' || id === 'cost' ? 'lower' : 'neither',
    };
  });
}

function isOffered(gift: Gift, today: number): boolean {
  return gift.active && firstOf(gift) <= today && today <= lastOf(gift);
}

/** Nobody could pay the old price: then nothing is known of the new one. */
function scaled(pace: number, members: number, before: number): number | null {
  return before === 0 ? null : (pace * members) / before;
}

/** How many of ascending balances are a price or more. */
function reaching(balances: Int32Array, price: number): number {
  let low = 0;
  let high = balances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((balances[middle] ?? 0) < price) low = middle + 1;
    else high = middle;
  }
  return balances.length - low;
}
