import { basePoints } from '../earning/basePoints.ts';
import { THOUSAND } from '../earning/multipliedPoints.ts';
import type { Rounding } from '../earning/rounding.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { exactShare } from './exactShare.ts';
import { multipliedShare } from './multipliedShare.ts';
import { RuleCandidates } from './ruleCandidates.ts';
import type { ProgramRule, RuleProgram } from './ruleProgram.ts';

/** What became of a rule at an occasion. */
export const OUTCOME = {
  inactive: 0,
  outsideDates: 1,
  conditionFailed: 2,
  /** None of the order's lines count for it. */
  noLines: 3,
  /** Another rule of its group came first, or gives more. */
  beaten: 4,
  /** It applies, and comes to nothing: less than a full step, or no points to multiply. */
  nothing: 5,
  gives: 6,
} as const;

/**
 * The points that the rules of a version would give for an occasion, before limits: base points add
 * up, each rule rounding by itself; multipliers multiply each other, and are rounded once; bonuses
 * come on top. Works in arrays of its own, which hold the answer until the next occasion: so that
 * nothing is made for an occasion, and a trace shows what really was reckoned.
 *
 * Sources: Setono/sylius-loyalty-plugin (base rules, multipliers), Square Loyalty (fractions).
 */
export class OccasionPoints {
  readonly program: RuleProgram;
  /** Places of the rules that apply, first by priority: so many as `count`. */
  readonly applying: Int16Array;
  count = 0;
  /** Points by rule that applies: of a multiplier, those that it adds. */
  readonly wanted: Float64Array;
  /** Place of the rule that beat a beaten one. */
  readonly beatenBy: Int16Array;
  readonly #history: LoyaltyHistory;
  readonly #candidates: RuleCandidates;
  /** Of `OUTCOME`, by rule that applies. */
  readonly #outcome: Uint8Array;
  readonly #rounding: Rounding;
  /** Place of the rule that its group has so far, by group. */
  readonly #ahead: Int16Array;
  /** Of the rules that apply, those that multiply; and those that have been so far. */
  readonly #multipliers: ProgramRule[] = [];
  readonly #chosen: ProgramRule[] = [];

  constructor(program: RuleProgram, history: LoyaltyHistory) {
    this.program = program;
    this.#history = history;
    this.#rounding = program.settings.programme.rounding;
    this.applying = new Int16Array(program.rules.length);
    this.#candidates = new RuleCandidates(program, history);
    this.#outcome = new Uint8Array(program.rules.length);
    this.wanted = new Float64Array(program.rules.length);
    this.beatenBy = new Int16Array(program.rules.length);
    this.#ahead = new Int16Array(program.groups);
  }

  /** What became of a rule of the trigger of the occasion that was reckoned last, one of `OUTCOME`. */
  outcomeOf(rule: ProgramRule, occasion: number): number {
    if (!rule.rule.active) return OUTCOME.inactive;
    for (let a = 0; a < this.count; a++) {
      if (this.applying[a] === rule.place) return this.#outcome[rule.place] ?? OUTCOME.nothing;
    }
    const day = this.#history.occasions.day[occasion] ?? 0;
    if (day < rule.from || day > rule.until) return OUTCOME.outsideDates;
    return rule.test?.(occasion) === false ? OUTCOME.conditionFailed : OUTCOME.noLines;
  }

  /** Fills `applying` and `wanted`. */
  reckon(occasion: number): void {
    const { occasions } = this.#history;
    const rules = this.program.ofTrigger[occasions.trigger[occasion] ?? 0] ?? NO_RULES;
    const order = occasions.order[occasion] ?? -1;
    this.count = 0;
    empty(this.#multipliers);
    if (this.program.groups > 0) this.#ahead.fill(-1);
    let base = 0;
    for (let w = 0; w < this.#candidates.words; w++) {
      // The lowest bit first: rules are in the order of their priority.
      for (let left = this.#candidates.word(occasion, w); left !== 0; left &= left - 1) {
        const rule = rules[32 * w + 31 - Math.clz32(left & -left)];
        if (rule) base += this.#apply(rule, occasion, order);
      }
    }
    if (this.#multipliers.length > 0) this.#multiply(base, order);
    for (let a = 0; a < this.count; a++) {
      const place = this.applying[a] ?? 0;
      if ((this.wanted[place] ?? 0) > 0) this.#outcome[place] = OUTCOME.gives;
    }
  }

  /** Takes a candidate in, if it applies. @returns by how much base points grow */
  #apply(rule: ProgramRule, occasion: number, order: number): number {
    if (rule.late && rule.test && !rule.test(occasion)) return 0;
    const { place } = rule;
    this.applying[this.count++] = place;
    this.#outcome[place] = OUTCOME.nothing;
    let base = 0;
    if (rule.stage === 'multiplier') {
      this.#multipliers.push(rule);
      this.wanted[place] = 0;
    } else {
      const points = this.#pointsOf(rule, order);
      this.wanted[place] = points;
      if (rule.stage === 'base') base = points;
    }
    return rule.group >= 0 ? base - this.#compete(rule, order) : base;
  }

  /**
   * A rule that applies, against those of its group that came before it.
   *
   * @returns base points of the one that is beaten
   */
  #compete(rule: ProgramRule, order: number): number {
    const before = this.program.rules[this.#ahead[rule.group] ?? -1];
    if (!before) {
      this.#ahead[rule.group] = rule.place;
      return 0;
    }
    const better =
      rule.rule.stacking.mode === 'bestOf' &&
      this.#strength(rule, order) > this.#strength(before, order);
    const [winner, loser] = better ? [rule, before] : [before, rule];
    const lost = loser.stage === 'base' ? (this.wanted[loser.place] ?? 0) : 0;
    this.#ahead[rule.group] = winner.place;
    this.#outcome[loser.place] = OUTCOME.beaten;
    this.beatenBy[loser.place] = winner.place;
    this.wanted[loser.place] = 0;
    return lost;
  }

  #pointsOf({ rule, lines }: ProgramRule, order: number): number {
    const { effect } = rule;
    switch (effect.kind) {
      case 'fixed':
      case 'bonus':
        return effect.points;
      case 'perUnit':
        return order < 0 ? 0 : effect.points * lines.pieces(order);
      case 'perAmount': {
        if (order < 0 || effect.per === 0) return 0;
        const amount = lines.amount(order);
        return effect.fractions === 'drop'
          ? basePoints(effect, { amount, pieces: 0 })
          : exactShare(amount, effect.points, effect.per, this.#rounding);
      }
      case 'multiplier':
        return 0;
    }
  }

  /** What rules of a group that takes the best are compared by. */
  #strength({ place, rule, someLines, lines }: ProgramRule, order: number): number {
    if (rule.effect.kind !== 'multiplier') return this.wanted[place] ?? 0;
    const added = rule.effect.thousandths - THOUSAND;
    return added * (someLines ? lines.listed(order) : this.#listed(order));
  }

  #listed(order: number): number {
    return order < 0 ? 1 : (this.#history.orders.listed[order] ?? 0);
  }

  /** Gives each multiplier the points that it adds to those of the ones before it. */
  #multiply(base: number, order: number): void {
    let before = base;
    empty(this.#chosen);
    for (const rule of this.#multipliers) {
      if (this.#outcome[rule.place] === OUTCOME.beaten) continue;
      this.#chosen.push(rule);
      const after = multipliedShare(base, this.#chosen, order, this.#history, this.#rounding);
      this.wanted[rule.place] = Math.max(0, after - before);
      before = Math.max(before, after);
    }
  }
}

const NO_RULES: readonly ProgramRule[] = [];

/** Setting a list's length would be a call out of compiled code, for every occasion. */
function empty(list: ProgramRule[]): void {
  while (list.length > 0) list.pop();
}
