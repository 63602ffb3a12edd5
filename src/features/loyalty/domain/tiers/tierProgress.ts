import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import { levelOf } from './levelOf.ts';
import type { TierSettings } from './tierSettings.ts';

/** No day. */
const NONE = -0x80000000;

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
  readonly #sum: Float64Array;
  readonly #level: Int8Array;
  /** Since when a member has been below their level; or the day on which a year-end's fall is due. */
  readonly #below: Int32Array;
  /** Year that a member's sum is of. */
  readonly #year: Int32Array;
  /** Level that the year's end leaves. */
  readonly #kept: Int8Array;
  // What counts, member by member, oldest first: places of occasions, -1 after the last.
  readonly #oldest: Int32Array;
  readonly #newest: Int32Array;
  readonly #next: Int32Array;
  readonly #value: Float64Array;
  readonly #day: Int32Array;

  constructor(settings: TierSettings, { members, occasions }: Size) {
    this.#settings = settings;
    this.#thresholds = settings.levels.map(({ threshold }) => threshold);
    this.#lowest = levelOf(this.#thresholds, 0);
    this.#sum = new Float64Array(members);
    this.#level = new Int8Array(members).fill(this.#lowest);
    this.#below = new Int32Array(members).fill(NONE);
    this.#year = new Int32Array(members).fill(NONE);
    this.#kept = new Int8Array(members);
    this.#oldest = new Int32Array(members).fill(-1);
    this.#newest = new Int32Array(members).fill(-1);
    this.#next = new Int32Array(occasions).fill(-1);
    this.#value = new Float64Array(occasions);
    this.#day = new Int32Array(occasions);
  }

  /** Place of a member's level on a day, before what they do on it now; -1 below the lowest. */
  levelOn(member: number, day: number): number {
    if (this.#thresholds.length === 0) return -1;
    if (this.#settings.window.kind === 'rolling') {
      this.#leave(member, day, this.#settings.window.months);
    } else {
      this.#endYears(member, day);
    }
    return this.#level[member] ?? -1;
  }

  /** Counts points or an amount. */
  add(member: number, occasion: number, day: number, value: number): void {
    if (this.#thresholds.length === 0 || value <= 0) return;
    this.levelOn(member, day);
    this.#value[occasion] = value;
    this.#day[occasion] = day;
    const last = this.#newest[member] ?? -1;
    if (last < 0 || (this.#oldest[member] ?? -1) < 0) this.#oldest[member] = occasion;
    else this.#next[last] = occasion;
    this.#newest[member] = occasion;
    this.#sum[member] = (this.#sum[member] ?? 0) + value;
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
    this.#sum[member] = (this.#sum[member] ?? 0) - less;
    if (this.#settings.window.kind === 'rolling') this.#fall(member, day);
  }

  /** Whether an occasion is still in the window: what has left it is before the oldest. */
  #counts(member: number, occasion: number): boolean {
    if (this.#settings.window.kind === 'calendarYear') {
      return civilDate(this.#day[occasion] ?? 0).year === this.#year[member];
    }
    const oldest = this.#oldest[member] ?? -1;
    return oldest >= 0 && occasion >= oldest;
  }

  /** Takes what has left a rolling window out of the sum, day by day. */
  #leave(member: number, day: number, months: number): void {
    for (;;) {
      const oldest = this.#oldest[member] ?? -1;
      if (oldest < 0) break;
      const leaves = monthsLater(this.#day[oldest] ?? 0, months);
      if (leaves > day) break;
      this.#settle(member, leaves - 1);
      this.#sum[member] = Math.max(0, (this.#sum[member] ?? 0) - (this.#value[oldest] ?? 0));
      this.#oldest[member] = this.#next[oldest] ?? -1;
      this.#fall(member, leaves);
    }
    this.#settle(member, day);
  }

  #rise(member: number): void {
    const reached = levelOf(this.#thresholds, this.#sum[member] ?? 0);
    if (reached < (this.#level[member] ?? -1)) return;
    this.#level[member] = reached;
    this.#below[member] = NONE;
  }

  /** Notes since when a member is below their level. */
  #fall(member: number, day: number): void {
    if (this.#settings.downgrade === 'never' || this.#below[member] !== NONE) return;
    const reached = levelOf(this.#thresholds, this.#sum[member] ?? 0);
    if (reached < (this.#level[member] ?? -1)) this.#below[member] = day;
  }

  /** Lets members fall whose grace has ended, up to and including a day. */
  #settle(member: number, day: number): void {
    const { window, downgrade, graceDays } = this.#settings;
    if (window.kind !== 'rolling') return;
    for (;;) {
      const below = this.#below[member] ?? NONE;
      if (below === NONE || below + graceDays > day) return;
      const reached = levelOf(this.#thresholds, this.#sum[member] ?? 0);
      const level = this.#level[member] ?? -1;
      if (reached >= level) {
        this.#below[member] = NONE;
        return;
      }
      const fallen = downgrade === 'oneDown' ? level - 1 : reached;
      this.#level[member] = fallen;
      this.#below[member] = reached < fallen ? monthsLater(below + graceDays, window.months) : NONE;
    }
  }

  #endYears(member: number, day: number): void {
    const { year } = civilDate(day);
    const { downgrade, graceDays } = this.#settings;
    if (this.#year[member] === NONE) this.#year[member] = year;
    while ((this.#year[member] ?? year) < year) {
      const ended = this.#year[member] ?? year;
      this.#fallDue(member, civilDay(ended, 12, 31));
      const reached = levelOf(this.#thresholds, this.#sum[member] ?? 0);
      const level = this.#level[member] ?? -1;
      if (downgrade !== 'never' && reached < level) {
        this.#kept[member] = downgrade === 'oneDown' ? level - 1 : reached;
        this.#below[member] = civilDay(ended + 1, 1, 1) + graceDays;
      }
      this.#sum[member] = 0;
      this.#year[member] = ended + 1;
    }
    this.#fallDue(member, day);
  }

  /** Lets a year's end take effect, unless the new year has reached more already. */
  #fallDue(member: number, day: number): void {
    const due = this.#below[member] ?? NONE;
    if (due === NONE || due > day) return;
    const reached = levelOf(this.#thresholds, this.#sum[member] ?? 0);
    this.#level[member] = Math.max(reached, this.#kept[member] ?? -1);
    this.#below[member] = NONE;
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
