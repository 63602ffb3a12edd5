import type { RuleLimit } from './ruleSchema.ts';

/** Which days count together, by civil day: see `LIMIT_SPANS`. */
export type LimitPeriods = {
  readonly first: number;
  readonly week: Int32Array;
  readonly month: Int32Array;
};

/**
 * How much of one limit is used, of each member in their newest period. A limit for each order is used
 * by one rule only, unless it is one over all rules: then by those before it at the same order.
 */
export class LimitCounter {
  readonly #limit: Pick<RuleLimit, 'per' | 'unit'>;
  readonly #periods: LimitPeriods;
  readonly #used: Float64Array;
  readonly #period: Int32Array;
  /** Nothing needs to be counted: an order's limit, and one rule. */
  readonly #idle: boolean;

  /**
   * @param members how many customer codes there are
   * @param shared whether it counts over all rules
   */
  constructor(
    limit: Pick<RuleLimit, 'per' | 'unit'>,
    periods: LimitPeriods,
    members: number,
    shared = false,
  ) {
    const places = limit.per === 'order' || limit.per === 'programme' ? 1 : members;
    this.#idle = limit.per === 'order' && !shared;
    this.#limit = limit;
    this.#periods = periods;
    this.#used = new Float64Array(places);
    this.#period = new Int32Array(places).fill(-0x80000000);
  }

  /** How much of it the member has used on the day: points, or times. */
  used(member: number, day: number): number {
    if (this.#idle) return 0;
    const place = this.#place(member);
    return this.#period[place] === this.#periodOf(day) ? (this.#used[place] ?? 0) : 0;
  }

  /** Another order, review or the like: an order's limit begins anew. */
  begin(): void {
    if (this.#limit.per === 'order') this.#used[0] = 0;
  }

  /** Counts points that were given. */
  count(member: number, day: number, points: number): void {
    if (this.#idle) return;
    const place = this.#place(member);
    const period = this.#periodOf(day);
    const before = this.#period[place] === period ? (this.#used[place] ?? 0) : 0;
    this.#period[place] = period;
    this.#used[place] = before + (this.#limit.unit === 'times' ? 1 : points);
  }

  /**
   * Points of a day went back, so others may have them: where that day's period is still the newest.
   *
   * @param whole all that were given at that time went back
   */
  giveBack(member: number, day: number, points: number, whole: boolean): void {
    if (this.#limit.per === 'order') return;
    const place = this.#place(member);
    if (this.#period[place] !== this.#periodOf(day)) return;
    const back = this.#limit.unit === 'times' ? (whole ? 1 : 0) : points;
    this.#used[place] = Math.max(0, (this.#used[place] ?? 0) - back);
  }

  #place(member: number): number {
    const { per } = this.#limit;
    return per === 'programme' || per === 'order' ? 0 : member;
  }

  #periodOf(day: number): number {
    switch (this.#limit.per) {
      case 'day':
        return day;
      case 'week':
        return this.#periods.week[day - this.#periods.first] ?? 0;
      case 'month':
        return this.#periods.month[day - this.#periods.first] ?? 0;
      default:
        return 0;
    }
  }
}
