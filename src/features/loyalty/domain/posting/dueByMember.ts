import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { ORDER_STATE, type LoyaltyHistory, type OrderColumns } from '../history/loyaltyHistory.ts';
import { expiryInstant, type ExpiryTerms } from '../ledger/expiryInstant.ts';
import type { Earnings, RuleVersion } from '../rules/earnings.ts';
import { TRIGGERS } from '../rules/triggers.ts';
import type { NegativePolicy } from '../ledger/clawBack.ts';
import type { DueEvent } from './dueEvents.ts';
import { lotOfOccasion, lotOfOrder, lotOfPost, spendingOfOrder } from './sourceIds.ts';

/** A member's posts, and what happens where points of others were spent before they went. */
export type DuePosts = {
  /** Ids of those that are featured, whether rules give points for them or not. */
  readonly featured: ReadonlySet<string>;
  readonly policy: NegativePolicy;
};

const NO_POSTS: ReadonlySet<string> = new Set();

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
 * All that a history calls for in the ledger, member by member: what was earned, what refunds take
 * back, and what was paid with points. Events are made when their member is asked for, so that those
 * of hundreds of thousands of orders are never there at once.
 */
export class DueByMember {
  readonly #history: LoyaltyHistory;
  readonly #earnings: Earnings;
  readonly #posting: Posting;
  readonly #terms: TermsOf;
  /** By member: ids of featured posts. */
  readonly #posts = new Map<number, Set<string>>();
  /** By refund: money that went back of its order until then. */
  readonly #refunded: Float64Array;
  /** Where each member's sources begin in `#sources`, by code; one more than members. */
  readonly #starts: Uint32Array;
  /** Place of an earning, refund or order × 4 + place of what it is in `SOURCES`. */
  readonly #sources: Uint32Array;

  constructor(history: LoyaltyHistory, earnings: Earnings, posting: Posting) {
    this.#history = history;
    this.#earnings = earnings;
    this.#posting = posting;
    this.#terms = new TermsOf(posting.zone);
    this.#refunded = refundedSoFar(history);
    this.#notePosts(history);
    this.#starts = new Uint32Array(history.members.length + 1);
    this.#eachSource((member) => {
      this.#starts[member + 1] = (this.#starts[member + 1] ?? 0) + 1;
    });
    for (let member = 0; member < history.members.length; member++) {
      this.#starts[member + 1] = (this.#starts[member + 1] ?? 0) + (this.#starts[member] ?? 0);
    }
    this.#sources = new Uint32Array(this.#starts.at(-1) ?? 0);
    const next = this.#starts.slice();
    this.#eachSource((member, source) => {
      const place = next[member] ?? 0;
      this.#sources[place] = source;
      next[member] = place + 1;
    });
  }

  /** Codes of the members who have any, ascending. */
  members(): number[] {
    const members: number[] = [];
    for (let member = 0; member + 1 < this.#starts.length; member++) {
      if (this.#starts[member] !== this.#starts[member + 1]) members.push(member);
    }
    return members;
  }

  /** A member's, by time. */
  of(member: number): DueEvent[] {
    const events: DueEvent[] = [];
    const end = this.#starts[member + 1] ?? 0;
    for (let i = this.#starts[member] ?? 0; i < end; i++) {
      const source = this.#sources[i] ?? 0;
      const event = this.#eventOf(SOURCES[source % 4] ?? 'earned', Math.floor(source / 4));
      if (event) events.push(event);
    }
    // What was earned at the same instant comes before what was spent of it.
    return events.sort((a, b) => a.at - b.at || RANK[a.kind] - RANK[b.kind]);
  }

  /** Lots of posts that are not among them are to be taken back, by the rules that are live now. */
  postsOf(member: number): DuePosts {
    const policy = this.#posting.versions.at(-1)?.settings.programme.clawBack ?? 'owe';
    return { featured: this.#posts.get(member) ?? NO_POSTS, policy };
  }

  #notePosts({ occasions, posts }: LoyaltyHistory): void {
    if (posts.length === 0) return;
    for (const [occasion, place] of occasions.post.entries()) {
      const post = posts[place];
      if (post === undefined) continue;
      const member = occasions.member[occasion] ?? -1;
      const own = this.#posts.get(member);
      if (own) own.add(post);
      else this.#posts.set(member, new Set([post]));
    }
  }

  /** Asks for each source there is, always in the same order. */
  #eachSource(note: (member: number, source: number) => void): void {
    const { orders, refunds } = this.#history;
    const { now, versions } = this.#posting;
    const earnings = this.#earnings;
    const add = (member: number, place: number, kind: Source) => {
      if (member >= 0 && member + 1 < this.#starts.length)
        note(member, place * 4 + SOURCES.indexOf(kind));
    };
    for (let row = 0; row < earnings.length; row++) {
      const given = (earnings.granted[row] ?? 0) > 0 && (earnings.at[row] ?? NaN) <= now;
      if (given) add(earnings.member[row] ?? -1, row, 'earned');
    }
    for (let i = 0; i < refunds.length; i++) {
      const order = refunds.order[i] ?? -1;
      if ((refunds.at[i] ?? NaN) <= now) add(orders.member[order] ?? -1, i, 'refund');
    }
    const first = versions[0]?.from ?? Infinity;
    for (let order = 0; order < orders.length; order++) {
      const member = orders.member[order] ?? -1;
      const at = orders.at[order] ?? NaN;
      if (orders.state[order] !== ORDER_STATE.sale) add(member, order, 'cancelled');
      else if (at >= first && at <= now && isUsed(orders, order)) add(member, order, 'spent');
    }
  }

  #eventOf(source: Source, place: number): DueEvent | undefined {
    switch (source) {
      case 'earned':
        return this.#grantOf(place);
      case 'refund': {
        const { refunds } = this.#history;
        const order = refunds.order[place] ?? -1;
        return this.#takenBack(order, refunds.at[place] ?? NaN, this.#refunded[place] ?? 0);
      }
      case 'cancelled':
        return this.#takenBack(place, this.#posting.now, Infinity);
      case 'spent':
        return this.#spendingOf(place);
    }
  }

  #grantOf(row: number): DueEvent | undefined {
    const { occasions, orders, names, posts } = this.#history;
    const earnings = this.#earnings;
    const version = this.#posting.versions[earnings.version[row] ?? 0];
    if (!version) return undefined;
    const at = earnings.at[row] ?? NaN;
    const occasion = earnings.occasion[row] ?? 0;
    const trigger = TRIGGERS[occasions.trigger[occasion] ?? 0] ?? 'purchase';
    const { pendingDays, expiry } = version.settings.programme;
    const purchase = trigger === 'purchase';
    const order = occasions.order[occasion] ?? -1;
    const post = posts[occasions.post[occasion] ?? -1];
    const id = purchase
      ? lotOfOrder(names.order.valueAt(orders.code[order] ?? -1))
      : post !== undefined
        ? lotOfPost(post, 1)
        : lotOfOccasion(trigger, occasions.source[occasion] ?? -1, occasions.day[occasion] ?? 0);
    const { availableAt, expiresAt } = this.#terms.of(at, purchase ? pendingDays : 0, expiry);
    return {
      kind: 'grant',
      id,
      at,
      points: earnings.granted[row] ?? 0,
      availableAt,
      expiresAt,
      earned: { eligible: purchase ? (earnings.eligible[row] ?? 0) : 0, rules: version.id },
      ...(post === undefined ? {} : { post }),
    };
  }

  /** @param refunded minor units of the order so far; Infinity where all of it came to nothing */
  #takenBack(order: number, at: number, refunded: number): DueEvent {
    const { orders, names } = this.#history;
    const { versions } = this.#posting;
    const lot = lotOfOrder(names.order.valueAt(orders.code[order] ?? -1));
    const then = orders.at[order] ?? at;
    const version = versions.findLast(({ from }) => from <= then) ?? versions[0];
    const policy = version?.settings.programme.clawBack ?? 'owe';
    return { kind: 'clawBack', at, lot, refunded, policy };
  }

  #spendingOf(order: number): DueEvent | undefined {
    const { orders, names } = this.#history;
    const at = orders.at[order] ?? NaN;
    const points = pointsPaid(this.#history, order, this.#posting.versions, at);
    if (points <= 0) return undefined;
    const id = spendingOfOrder(names.order.valueAt(orders.code[order] ?? -1));
    return { kind: 'spend', id, at, points };
  }
}

/** What an event follows from: a row of the earnings, a refund, an order. */
const SOURCES = ['earned', 'refund', 'cancelled', 'spent'] as const;
type Source = (typeof SOURCES)[number];

const RANK = { grant: 0, spend: 1, clawBack: 2 } as const;

/** Whether an order may have been paid with points, in part. */
function isUsed({ pointsUsed, paidWithPoints }: OrderColumns, order: number): boolean {
  return (pointsUsed[order] ?? NaN) > 0 || (paidWithPoints[order] ?? NaN) > 0;
}

/** Of each refund, those of its order until then. */
function refundedSoFar({ orders, refunds }: LoyaltyHistory): Float64Array {
  const ofOrder = new Float64Array(orders.length);
  const soFar = new Float64Array(refunds.length);
  for (let i = 0; i < refunds.length; i++) {
    const order = refunds.order[i] ?? -1;
    soFar[i] = ofOrder[order] = (ofOrder[order] ?? 0) + (refunds.amount[i] ?? 0);
  }
  return soFar;
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
