import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { ORDER_STATE, type LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { expiryInstant, type ExpiryTerms } from '../ledger/expiryInstant.ts';
import type { Earnings, RuleVersion } from '../rules/earnings.ts';
import { TRIGGERS, type Trigger } from '../rules/triggers.ts';
import type { DueEvent } from './dueEvents.ts';

/** A published version of the rules. */
export type PostedVersion = RuleVersion & { readonly id: string };

type Posting = {
  /** By `from`, ascending; the same that the earnings are of. */
  readonly versions: readonly PostedVersion[];
  /** As far as points can expire: `ledgerZone`. */
  readonly zone: ZoneTable;
  /** Epoch ms. */
  readonly now: number;
};

/**
 * All that a history calls for in the ledger, member by member, by time: what was earned, what
 * refunds take back, and what was paid with points.
 */
export function dueByMember(
  history: LoyaltyHistory,
  earnings: Earnings,
  posting: Posting,
): Map<number, DueEvent[]> {
  const due = new Map<number, DueEvent[]>();
  const add = (member: number, event: DueEvent) => {
    const known = due.get(member);
    if (known) known.push(event);
    else due.set(member, [event]);
  };
  addGrants(history, earnings, posting, add);
  addRefunds(history, posting, add);
  addSpendings(history, posting, add);
  for (const events of due.values()) {
    // What was earned at the same instant comes before what was spent of it.
    events.sort((a, b) => a.at - b.at || RANK[a.kind] - RANK[b.kind]);
  }
  return due;
}

const RANK = { grant: 0, spend: 1, clawBack: 2 } as const;

type Add = (member: number, event: DueEvent) => void;

const EARNED = 'earn:';

/** Id of the lot that an order earns. */
export function lotOfOrder(order: string): string {
  return `${EARNED}${order}`;
}

/** The order that earned a lot; of other lots their id. */
export function orderOfLot(lot: string): string {
  return lot.startsWith(EARNED) ? lot.slice(EARNED.length) : lot;
}

/** Id of what an order was paid with points. */
export function spendingOfOrder(order: string): string {
  return `pay:${order}`;
}

function addGrants(
  history: LoyaltyHistory,
  earnings: Earnings,
  { versions, zone, now }: Posting,
  add: Add,
): void {
  const { occasions, orders, names } = history;
  const terms = new TermsOf(zone);
  for (let row = 0; row < earnings.length; row++) {
    const points = earnings.granted[row] ?? 0;
    const at = earnings.at[row] ?? NaN;
    const member = earnings.member[row] ?? -1;
    const version = versions[earnings.version[row] ?? 0];
    if (points <= 0 || member < 0 || !(at <= now) || !version) continue;
    const occasion = earnings.occasion[row] ?? 0;
    const trigger = TRIGGERS[occasions.trigger[occasion] ?? 0] ?? 'purchase';
    const { pendingDays, expiry } = version.settings.programme;
    const purchase = trigger === 'purchase';
    const order = occasions.order[occasion] ?? -1;
    const id = purchase
      ? lotOfOrder(names.order.valueAt(orders.code[order] ?? -1))
      : lotOfOccasion(trigger, occasions.source[occasion] ?? -1, occasions.day[occasion] ?? 0);
    add(member, {
      kind: 'grant',
      id,
      at,
      points,
      ...terms.of(at, purchase ? pendingDays : 0, expiry),
      earned: { eligible: purchase ? (earnings.eligible[row] ?? 0) : 0, rules: version.id },
    });
  }
}

/**
 * Id of the lot of what is no purchase. A birthday comes once a year, everything else once for what it is about. Customers stand as codes:
 * who they are is in the customer dictionary alone.
 */
export function lotOfOccasion(trigger: Trigger, source: number, day: number): string {
  if (trigger !== 'birthday') return `${trigger}:${source}`;
  const year = new Date(day * 86_400_000).getUTCFullYear();
  return `${trigger}:${source}:${year}`;
}

/** When points can be spent and when they are gone; the same for all of a day. */
class TermsOf {
  readonly #zone: ZoneTable;
  readonly #known = new Map<ExpiryTerms, Map<number, number | null>>();

  constructor(zone: ZoneTable) {
    this.#zone = zone;
  }

  of(at: number, pendingDays: number, expiry: ExpiryTerms) {
    const day = instantToDay(this.#zone, at) + pendingDays;
    const availableAt = pendingDays > 0 ? startOfDay(this.#zone, day) : at;
    let days = this.#known.get(expiry);
    if (!days) this.#known.set(expiry, (days = new Map<number, number | null>()));
    let expiresAt = days.get(day);
    if (expiresAt === undefined) {
      days.set(day, (expiresAt = expiryInstant(expiry, availableAt, this.#zone)));
    }
    return { availableAt, expiresAt };
  }
}

/** Of each order its refunds one by one, all of them so far; of a cancelled one everything, now. */
function addRefunds(history: LoyaltyHistory, { versions, now }: Posting, add: Add): void {
  const { orders, refunds, names } = history;
  const soFar = new Map<number, number>();
  const policyAt = (at: number) =>
    (versions.findLast(({ from }) => from <= at) ?? versions[0])?.settings.programme.clawBack ??
    'owe';
  const take = (order: number, at: number, refunded: number) => {
    const member = orders.member[order] ?? -1;
    if (member < 0) return;
    const lot = lotOfOrder(names.order.valueAt(orders.code[order] ?? -1));
    const policy = policyAt(orders.at[order] ?? at);
    add(member, { kind: 'clawBack', at, lot, refunded, policy });
  };
  for (let i = 0; i < refunds.length; i++) {
    const order = refunds.order[i] ?? -1;
    const at = refunds.at[i] ?? NaN;
    if (order < 0 || !(at <= now)) continue;
    const amount = (soFar.get(order) ?? 0) + (refunds.amount[i] ?? 0);
    soFar.set(order, amount);
    take(order, at, amount);
  }
  for (let order = 0; order < orders.length; order++) {
    if (orders.state[order] !== ORDER_STATE.sale) take(order, now, Infinity);
  }
}

function addSpendings(history: LoyaltyHistory, { versions, now }: Posting, add: Add): void {
  const { orders, names } = history;
  const first = versions[0]?.from ?? Infinity;
  for (let order = 0; order < orders.length; order++) {
    const member = orders.member[order] ?? -1;
    const at = orders.at[order] ?? NaN;
    if (member < 0 || orders.state[order] !== ORDER_STATE.sale) continue;
    if (!(at >= first && at <= now)) continue;
    const points = pointsPaid(history, order, versions, at);
    if (points <= 0) continue;
    const id = spendingOfOrder(names.order.valueAt(orders.code[order] ?? -1));
    add(member, { kind: 'spend', id, at, points });
  }
}

/** As the file says, or by what the points paid and the ratio at the time, up to a whole point. */
function pointsPaid(
  { orders }: LoyaltyHistory,
  order: number,
  versions: readonly PostedVersion[],
  at: number,
): number {
  const used = orders.pointsUsed[order] ?? NaN;
  if (used > 0) return used;
  const money = orders.paidWithPoints[order] ?? NaN;
  const { points = 0, amount = 0 } =
    versions.findLast(({ from }) => from <= at)?.settings.programme.redemption ?? {};
  return money > 0 && points > 0 && amount > 0 ? Math.ceil((money * points) / amount) : 0;
}
