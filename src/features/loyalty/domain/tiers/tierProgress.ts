import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import { levelOf } from './levelOf.ts';
import type { TierSettings } from './tierSettings.ts';

/** No day. */
const NONE = -0x80000000;

// Where a member's numbers are in their eight.
/** What counts now. */
const SUM = 0;
/** Place of the level, and the day that it is known of. */
const LEVEL = 1;
const TODAY = 2;
/** Since when they are below their level; or the day on which a year-end's fall is due. */
const BELOW = 3;
/** Year that the sum is of, and the level that its end leaves. */
const YEAR = 4;
const KEPT = 5;
/** First and last occasion that counts; -1 for none. */
const OLDEST = 6;
const NEWEST = 7;
/** In a rolling window there are no years: the day on which the first of them no longer counts. */
const LEAVES = YEAR;
const STRIDE = 8;

type Size = {
  /** How many customer codes there are, and how many occasions. */
  readonly members: number;
  readonly occasions: number;
};

/**
 * The level of every member as time goes on. What a member did counts from its day on, and no longer
 * on the day the window's months later (a year's, from 1 January on). Who reaches a threshold rises
 * at once: thresholds are reached at their value (≥). Who falls below keeps the level for the days of
 * grace, and then falls by the policy: not at all; one level, and another one at the earliest a
 * window later; or to the level of what is there.
 *
 * In a calendar year nobody falls before its end. Then the level of the year that ends is what they
 * go on with, worked out before the count begins anew at 0.
 *
 * Days must not go back. Sources: Talon.One (one down, balance based), Open Loyalty (level before
 * reset), Setono (≥, grace days), Smile (what was refunded leaves progress).
 */
export class TierProgress {
  readonly #settings: TierSettings;
  readonly #thresholds: readonly number[];
  readonly #lowest: number;
  /** Eight numbers of each member: a cache line. */
  readonly #state: Float64Array;
  // What counts, member by member, oldest first: places of occasions, -1 after the last.
  readonly #next: Int32Array;
  readonly #value: Float64Array;
  readonly #day: Int32Array;
  readonly #leaves = new Map<number, number>();

  constructor(settings: TierSettings, { members, occasions }: Size) {
    this.#settings = settings;
    this.#thresholds = settings.levels.map(({ threshold }) => threshold);
    this.#lowest = levelOf(this.#thresholds, 0);
    this.#state = new Float64Array(members * STRIDE);
    for (let at = 0; at < this.#state.length; at += STRIDE) {
      this.#state[at + LEVEL] = this.#lowest;
      this.#state[at + TODAY] = NONE;
      this.#state[at + BELOW] = NONE;
      this.#state[at + YEAR] = NONE;
      this.#state[at + OLDEST] = -1;
      this.#state[at + NEWEST] = -1;
    }
    this.#next = new Int32Array(occasions).fill(-1);
    this.#value = new Float64Array(occasions);
    this.#day = new Int32Array(occasions);
  }

  /** Place of a member's level on a day, before what they do on it now; -1 below the lowest. */
  levelOn(member: number, day: number): number {
    if (this.#thresholds.length === 0) return -1;
    if (this.#get(member, TODAY) === day) return this.#get(member, LEVEL);
    this.#set(member, TODAY, day);
    if (this.#settings.window.kind === 'rolling') {
      this.#leave(member, day);
    } else {
      this.#endYears(member, day);
    }
    return this.#get(member, LEVEL);
  }

  /** Counts points or an amount. */
  add(member: number, occasion: number, day: number, value: number): void {
    if (this.#thresholds.length === 0 || value <= 0) return;
    this.levelOn(member, day);
    this.#value[occasion] = value;
    this.#day[occasion] = day;
    const last = this.#get(member, NEWEST);
    if (last < 0 || this.#get(member, OLDEST) < 0) this.#begin(member, occasion);
    else this.#next[last] = occasion;
    this.#set(member, NEWEST, occasion);
    this.#set(member, SUM, this.#get(member, SUM) + value);
    this.#rise(member);
  }

  /** What was counted for an occasion no longer does, in part, from a day on. */
  takeBack(member: number, occasion: number, day: number, value: number): void {
    if (this.#thresholds.length === 0) return;
    this.levelOn(member, day);
    const less = Math.min(value, this.#value[occasion] ?? 0);
    if (less <= 0) return;
    this.#value[occasion] = (this.#value[occasion] ?? 0) - less;
    if (!this.#counts(member, occasion)) return;
    this.#set(member, SUM, this.#get(member, SUM) - less);
    if (this.#settings.window.kind !== 'rolling') return;
    this.#fall(member, day);
    this.#settle(member, day);
  }

  /** Whether an occasion is still in the window: what has left it is before the oldest. */
  #counts(member: number, occasion: number): boolean {
    if (this.#settings.window.kind === 'calendarYear') {
      return civilDate(this.#day[occasion] ?? 0).year === this.#get(member, YEAR);
    }
    const oldest = this.#get(member, OLDEST);
    return oldest >= 0 && occasion >= oldest;
  }

  /** Takes what has left a rolling window out of the sum, day by day. */
  #leave(member: number, day: number): void {
    for (;;) {
      const oldest = this.#get(member, OLDEST);
      if (oldest < 0) break;
      const leaves = this.#get(member, LEAVES);
      if (leaves > day) break;
      this.#settle(member, leaves - 1);
      this.#set(member, SUM, Math.max(0, this.#get(member, SUM) - (this.#value[oldest] ?? 0)));
      this.#begin(member, this.#next[oldest] ?? -1);
      this.#fall(member, leaves);
    }
    this.#settle(member, day);
  }

  /** An occasion is the first one that counts; -1 for none. */
  #begin(member: number, occasion: number): void {
    const { window } = this.#settings;
    this.#set(member, OLDEST, occasion);
    if (window.kind !== 'rolling' || occasion < 0) return;
    this.#set(member, LEAVES, this.#leavesOn(this.#day[occasion] ?? 0, window.months));
  }

  /** The first day on which what was done on a day no longer counts. */
  #leavesOn(day: number, months: number): number {
    const known = this.#leaves.get(day);
    if (known !== undefined) return known;
    const leaves = monthsLater(day, months);
    this.#leaves.set(day, leaves);
    return leaves;
  }

  #get(member: number, which: number): number {
    return this.#state[member * STRIDE + which] ?? 0;
  }

  #set(member: number, which: number, value: number): void {
    this.#state[member * STRIDE + which] = value;
  }

  #rise(member: number): void {
    const reached = levelOf(this.#thresholds, this.#get(member, SUM));
    if (reached < this.#get(member, LEVEL)) return;
    this.#set(member, LEVEL, reached);
    this.#set(member, BELOW, NONE);
  }

  /** Notes since when a member is below their level. */
  #fall(member: number, day: number): void {
    if (this.#settings.downgrade === 'never' || this.#get(member, BELOW) !== NONE) return;
    const reached = levelOf(this.#thresholds, this.#get(member, SUM));
    if (reached < this.#get(member, LEVEL)) this.#set(member, BELOW, day);
  }

  /** Lets members fall whose grace has ended, up to and including a day. */
  #settle(member: number, day: number): void {
    const { window, downgrade, graceDays } = this.#settings;
    if (window.kind !== 'rolling') return;
    for (;;) {
      const below = this.#get(member, BELOW);
      if (below === NONE || below + graceDays > day) return;
      const reached = levelOf(this.#thresholds, this.#get(member, SUM));
      const level = this.#get(member, LEVEL);
      if (reached >= level) {
        this.#set(member, BELOW, NONE);
        return;
      }
      const fallen = downgrade === 'oneDown' ? level - 1 : reached;
      this.#set(member, LEVEL, fallen);
      this.#set(
        member,
        BELOW,
        reached < fallen ? monthsLater(below + graceDays, window.months) : NONE,
      );
    }
  }

  #endYears(member: number, day: number): void {
    const { year } = civilDate(day);
    const { downgrade, graceDays } = this.#settings;
    if (this.#get(member, YEAR) === NONE) this.#set(member, YEAR, year);
    while (this.#get(member, YEAR) < year) {
      const ended = this.#get(member, YEAR);
      this.#fallDue(member, civilDay(ended, 12, 31));
      const reached = levelOf(this.#thresholds, this.#get(member, SUM));
      const level = this.#get(member, LEVEL);
      if (downgrade !== 'never' && reached < level) {
        this.#set(member, KEPT, downgrade === 'oneDown' ? level - 1 : reached);
        this.#set(member, BELOW, civilDay(ended + 1, 1, 1) + graceDays);
      }
      this.#set(member, SUM, 0);
      this.#set(member, YEAR, ended + 1);
    }
    this.#fallDue(member, day);
  }

  /** Lets a year's end take effect, unless the new year has reached more already. */
  #fallDue(member: number, day: number): void {
    const due = this.#get(member, BELOW);
    if (due === NONE || due > day) return;
    const reached = levelOf(this.#thresholds, this.#get(member, SUM));
    this.#set(member, LEVEL, Math.max(reached, this.#get(member, KEPT)));
    this.#set(member, BELOW, NONE);
  }
}

/** The same day of the month so many months later, or the month's last. */
function monthsLater(day: number, months: number): number {
  const date = civilDate(day);
  const later = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(later / 12);
  const month = (later % 12) + 1;
  return civilDay(year, month, Math.min(date.day, daysInMonth(year, month)));
}
