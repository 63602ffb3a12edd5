import { periodsOfDays, type WeekStart } from '../../../../shared/domain/time/periods.ts';
import { BIRTHDAY_VARIANT, ORDER_STATE, type LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { clawBackDue } from '../ledger/clawBackDue.ts';
import { MemberTiers } from '../tiers/memberTiers.ts';
import { EarningColumns } from './earningColumns.ts';
import type { RuleVersion } from './earnings.ts';
import { dayCalendar } from './fieldReaders.ts';
import { LimitCounter, type LimitPeriods } from './limitCounter.ts';
import type { Moment } from './moment.ts';
import { OccasionPoints } from './occasionPoints.ts';
import { ruleProgram, type ProgramLimit, type ProgramRule } from './ruleProgram.ts';
import type { RuleLimit } from './ruleSchema.ts';

/** What the run has of a version. */
export type RunVersion = {
  readonly points: OccasionPoints;
  /** Place of its first rule in the rules of all versions. */
  readonly firstRule: number;
  /** By rule, place of its first limit in the limits of all versions. */
  readonly firstLimit: readonly number[];
  /** Likewise of its limits over all rules. */
  readonly firstShared: number;
};

export type EarningPlan = {
  readonly weekStart: WeekStart;
  /** Whether to keep what each rule gave at each occasion: many times the numbers of the rest. */
  readonly parts: boolean;
};

/**
 * Members earning over a history, occasion by occasion: the versions decide that were live at the
 * time, limits and tiers remember what was before, and refunds give back to both what they take.
 */
export class EarningRun {
  readonly moment: Moment = { level: -1 };
  readonly versions: readonly RunVersion[];
  readonly tiers: MemberTiers;
  readonly columns: EarningColumns;
  /** By limit of all versions: how often it bit, and points that it took. */
  readonly bites: Uint32Array;
  readonly bitten: Float64Array;
  /** The occasion at which it bit last: one over all rules may bite several of them. */
  readonly #bitAt: Int32Array;
  /**
   * Of the newest occasion, by rule of its version that wanted to give: points given, and of those
   * with limits the place of the one that bit, -1 for none; those over all rules come after its own.
   */
  readonly granted: Float64Array;
  readonly biting: Int16Array;
  /** Likewise, by rule and limit over all rules: what the limit left when it was the rule's turn. */
  readonly sharedLeft: Float64Array;
  /** By rule of all versions: points given, and occasions at which it gave any. */
  readonly rulePoints: Float64Array;
  readonly ruleOccasions: Uint32Array;
  /** Refunds taken so far. */
  refunds = 0;
  readonly #history: LoyaltyHistory;
  readonly #settings: readonly RuleVersion[];
  readonly #parts: boolean;
  /** By order: what its parts are is asked for once more. */
  readonly #hasRefund: Uint8Array;
  #live = -1;
  /** Row of an order's earning, and its occasion; -1 for none. */
  readonly #rowOfOrder: Int32Array;
  readonly #occasionOfOrder: Int32Array;
  readonly #refunded: Float64Array;
  /** Points that went back, by part of an earning. */
  readonly #returned = new Map<number, number>();

  constructor(
    history: LoyaltyHistory,
    versions: readonly RuleVersion[],
    { weekStart, parts }: EarningPlan,
  ) {
    const { occasions, orders, members, refunds } = history;
    this.#history = history;
    this.#settings = versions;
    this.#parts = parts;
    this.#hasRefund = new Uint8Array(orders.length);
    for (const order of refunds.order) this.#hasRefund[order] = 1;
    const calendar = dayCalendar(history);
    const periods = limitPeriods(history, weekStart);
    const counters = new Map<string, LimitCounter>();
    const counterOf = (rule: string | null, { per, unit }: RuleLimit) => {
      // No rule's id is empty.
      const key = `${per} ${unit} ${rule ?? ''}`;
      const known =
        counters.get(key) ??
        new LimitCounter({ per, unit }, periods, members.length, rule === null);
      counters.set(key, known);
      return known;
    };
    let rules = 0;
    let limits = 0;
    let most = 0;
    let mostShared = 0;
    this.versions = versions.map(({ settings }) => {
      const program = ruleProgram(settings, { history, calendar, moment: this.moment, counterOf });
      const firstLimit = program.rules.map((rule) => {
        const first = limits;
        limits += rule.limits.length;
        return first;
      });
      const firstShared = limits;
      limits += program.shared.length;
      mostShared = Math.max(mostShared, program.shared.length);
      const firstRule = rules;
      rules += program.rules.length;
      most = Math.max(most, program.rules.length);
      return { points: new OccasionPoints(program, history), firstRule, firstLimit, firstShared };
    });
    this.tiers = new MemberTiers(history);
    this.columns = new EarningColumns(occasions.length);
    this.bites = new Uint32Array(limits);
    this.bitten = new Float64Array(limits);
    this.#bitAt = new Int32Array(limits).fill(-1);
    this.rulePoints = new Float64Array(rules);
    this.ruleOccasions = new Uint32Array(rules);
    this.granted = new Float64Array(most);
    this.biting = new Int16Array(most);
    this.sharedLeft = new Float64Array(most * mostShared);
    this.#rowOfOrder = new Int32Array(orders.length).fill(-1);
    this.#occasionOfOrder = new Int32Array(orders.length).fill(-1);
    this.#refunded = new Float64Array(orders.length);
  }

  /** Place of the version that is live; -1 before the first. */
  get live(): number {
    return this.#live;
  }

  /** Goes on to just before an occasion: refunds until then, and the version that is live. */
  reach(occasion: number): void {
    const at = this.#history.occasions.at[occasion] ?? NaN;
    const { refunds } = this.#history;
    // At the same moment, as in files of days without times, earnings come before refunds.
    while ((refunds.at[this.refunds] ?? Infinity) < at) this.refund();
    this.#liveAt(occasion);
  }

  /** Reckons the next occasion. All are to be given, in their order, each once. */
  earn(occasion: number): void {
    const { occasions, members } = this.#history;
    this.reach(occasion);
    const version = this.versions[this.#live];
    const member = occasions.member[occasion] ?? -1;
    if (!version || member < 0 || member >= members.length) return;
    if (!this.canEarn(occasion)) return;
    const day = occasions.day[occasion] ?? 0;
    const order = occasions.order[occasion] ?? -1;
    const { rules, amounts, shared } = version.points.program;
    this.moment.level = this.tiers.levelOn(member, day);
    const { points } = version;
    const withParts = this.#parts || this.#hasRefund[order] === 1;
    points.reckon(occasion);
    for (let s = 0; s < shared.length; s++) shared[s]?.counter.begin();
    let wanted = 0;
    let granted = 0;
    for (let a = 0; a < points.count; a++) {
      const place = points.applying[a] ?? 0;
      const rule = rules[place];
      const asked = points.wanted[place] ?? 0;
      if (!rule || asked <= 0) continue;
      const given =
        rule.limits.length + shared.length === 0
          ? asked
          : this.#limited(rule, version, occasion, asked);
      this.granted[place] = given;
      wanted += asked;
      granted += given;
      const of = version.firstRule + place;
      this.rulePoints[of] = (this.rulePoints[of] ?? 0) + given;
      if (given > 0) this.ruleOccasions[of] = (this.ruleOccasions[of] ?? 0) + 1;
      if (withParts) this.columns.addPart(of, asked, given);
    }
    if (wanted > 0) {
      const paid = order < 0 ? 0 : (amounts.paid[order] ?? 0);
      const row = this.columns.addRow(occasion, this.#live, wanted, granted, paid);
      if (order >= 0) this.#rowOfOrder[order] = row;
    }
    if (order >= 0) this.#occasionOfOrder[order] = occasion;
    this.tiers.earned(occasion, granted, order < 0 ? 0 : (amounts.basis[order] ?? 0));
  }

  /** Whether an occasion is one under the live version: a sale, or a birthday on its day. */
  canEarn(occasion: number): boolean {
    const { occasions, orders } = this.#history;
    const order = occasions.order[occasion] ?? -1;
    if (order >= 0) return orders.state[order] === ORDER_STATE.sale;
    const variant = occasions.variant[occasion] ?? 0;
    if (variant === BIRTHDAY_VARIANT.exact) return true;
    const leap = this.#settings[this.#live]?.settings.programme.leapBirthday;
    return leap === (variant === BIRTHDAY_VARIANT.dayBefore ? 'feb28' : 'mar1');
  }

  /** Takes back what the next refund takes, out of limits and tiers: what was earned stays. */
  refund(): void {
    const { refunds, orders, occasions } = this.#history;
    const refund = this.refunds++;
    const order = refunds.order[refund] ?? -1;
    const occasion = this.#occasionOfOrder[order] ?? -1;
    if (occasion < 0) return;
    const refunded = (this.#refunded[order] ?? 0) + (refunds.amount[refund] ?? 0);
    this.#refunded[order] = refunded;
    const row = this.#rowOfOrder[order] ?? -1;
    const version = this.versions[row < 0 ? this.#live : (this.columns.version[row] ?? 0)];
    const paid = version?.points.program.amounts.paid[order] ?? 0;
    this.tiers.refunded(occasion, refunds.day[refund] ?? 0, refunded, paid);
    if (row < 0 || !version) return;
    const day = occasions.day[occasion] ?? 0;
    const member = orders.member[order] ?? -1;
    const end = this.columns.partStart[row + 1] ?? 0;
    for (let part = this.columns.partStart[row] ?? 0; part < end; part++) {
      const granted = this.columns.partGranted[part] ?? 0;
      const due = clawBackDue(granted, refunded, paid);
      const returned = this.#returned.get(part) ?? 0;
      if (due <= returned) continue;
      this.#returned.set(part, due);
      const place = (this.columns.partRule[part] ?? 0) - version.firstRule;
      const { rules, shared } = version.points.program;
      for (const { counter } of rules[place]?.limits ?? []) {
        counter.giveBack(member, day, due - returned, due === granted);
      }
      for (const { counter } of shared) {
        counter.giveBack(member, day, due - returned, due === granted);
      }
    }
  }

  /** Goes on to the version that holds at an occasion's time. */
  #liveAt(occasion: number): void {
    const at = this.#history.occasions.at[occasion] ?? NaN;
    const before = this.#live;
    while ((this.#settings[this.#live + 1]?.from ?? Infinity) <= at) this.#live++;
    const now = this.#settings[this.#live];
    if (now && this.#live !== before) this.tiers.follow(now.settings.tiers, occasion);
  }

  /** What limits leave of a rule's points: its own, then those over all rules. */
  #limited(rule: ProgramRule, version: RunVersion, occasion: number, wanted: number): number {
    const { place, limits } = rule;
    const { shared } = version.points.program;
    const member = this.#history.occasions.member[occasion] ?? -1;
    const day = this.#history.occasions.day[occasion] ?? 0;
    let points = wanted;
    let biting = -1;
    for (let l = 0; l < limits.length; l++) {
      const limit = limits[l];
      const left = limit ? leftOf(limit, member, day) : Infinity;
      if (left >= points) continue;
      points = left;
      biting = l;
    }
    for (let s = 0; s < shared.length; s++) {
      const limit = shared[s];
      const left = limit ? leftOf(limit, member, day) : Infinity;
      this.sharedLeft[place * shared.length + s] = left;
      if (left >= points) continue;
      points = left;
      biting = limits.length + s;
    }
    this.biting[place] = biting;
    if (biting >= 0) {
      const own = (version.firstLimit[place] ?? 0) + biting;
      const bitten = biting < limits.length ? own : version.firstShared + biting - limits.length;
      if (this.#bitAt[bitten] !== occasion) this.bites[bitten] = (this.bites[bitten] ?? 0) + 1;
      this.#bitAt[bitten] = occasion;
      this.bitten[bitten] = (this.bitten[bitten] ?? 0) + wanted - points;
    }
    if (points > 0) {
      for (const { counter } of limits) counter.count(member, day, points);
      for (const { counter } of shared) counter.count(member, day, points);
    }
    return points;
  }
}

/** What a limit still allows, in points. */
export function leftOf(
  { limit, most, counter }: ProgramLimit,
  member: number,
  day: number,
): number {
  const left = Math.max(0, most - counter.used(member, day));
  if (limit.unit === 'times') return left > 0 ? Infinity : 0;
  return left;
}

function limitPeriods({ occasions }: LoyaltyHistory, weekStart: WeekStart): LimitPeriods {
  const first = occasions.day[0] ?? 0;
  const last = occasions.day[occasions.length - 1] ?? first;
  return {
    first,
    week: periodsOfDays(first, last, { unit: 'week', weekStart }),
    month: periodsOfDays(first, last, { unit: 'month', weekStart }),
  };
}
