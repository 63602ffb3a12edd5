import { basePoints } from '../earning/basePoints.ts';
import { THOUSAND } from '../earning/multipliedPoints.ts';
import type { Rounding } from '../earning/rounding.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { exactShare } from './exactShare.ts';
import { multipliedShare } from './multipliedShare.ts';
import type { ProgramRule, RuleProgram } from './ruleProgram.ts';

/** What became of a rule at an occasion. */
export const OUTCOME = {
  /** Of another trigger. */
  otherTrigger: 0,
  inactive: 1,
  outsideDates: 2,
  conditionFailed: 3,
  /** None of the order's lines count for it. */
  noLines: 4,
  /** Another rule of its group came first, or gives more. */
  beaten: 5,
  /** It applies, and comes to nothing: less than a full step, or no points to multiply. */
  nothing: 6,
  gives: 7,
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
  /** Of `OUTCOME`, by rule. */
  readonly outcome: Uint8Array;
  /** Points by rule: of a multiplier, those that it adds. */
  readonly wanted: Float64Array;
  /** Place of the rule that beat a beaten one. */
  readonly beatenBy: Int16Array;
  readonly #history: LoyaltyHistory;
  readonly #rounding: Rounding;
  /** Place of the rule that its group has so far, by group. */
  readonly #ahead: Int16Array;
  /** Of the rules that apply, those that multiply: places, and rules so far. */
  readonly #multipliers: number[] = [];
  readonly #chosen: ProgramRule[] = [];

  constructor(program: RuleProgram, history: LoyaltyHistory) {
    this.program = program;
    this.#history = history;
    this.#rounding = program.settings.programme.rounding;
    this.outcome = new Uint8Array(program.rules.length);
    this.wanted = new Float64Array(program.rules.length);
    this.beatenBy = new Int16Array(program.rules.length);
    this.#ahead = new Int16Array(program.groups);
  }

  /** @returns places of the rules of the occasion's trigger, first by priority */
  reckon(occasion: number): readonly number[] {
    const { occasions } = this.#history;
    const { rules, ofTrigger } = this.program;
    const places = ofTrigger[occasions.trigger[occasion] ?? 0] ?? NO_RULES;
    const day = occasions.day[occasion] ?? 0;
    const order = occasions.order[occasion] ?? -1;
    this.#ahead.fill(-1);
    this.#multipliers.length = 0;
    for (let p = 0; p < places.length; p++) {
      const place = places[p] ?? 0;
      const rule = rules[place];
      if (!rule) continue;
      this.wanted[place] = 0;
      this.beatenBy[place] = -1;
      const outcome = applies(rule, occasion, day, order);
      this.outcome[place] = outcome;
      if (outcome === OUTCOME.nothing) this.#apply(place, rule, order);
    }
    let base = 0;
    for (let p = 0; p < places.length; p++) {
      const place = places[p] ?? 0;
      if (this.outcome[place] !== OUTCOME.nothing) continue;
      const stage = rules[place]?.stage;
      if (stage === 'base') base += this.wanted[place] ?? 0;
      if (stage === 'multiplier') this.#multipliers.push(place);
    }
    if (this.#multipliers.length > 0) this.#multiply(base, order);
    for (let p = 0; p < places.length; p++) {
      const place = places[p] ?? 0;
      if (this.outcome[place] === OUTCOME.nothing && (this.wanted[place] ?? 0) > 0) {
        this.outcome[place] = OUTCOME.gives;
      }
    }
    return places;
  }

  /** A rule that applies, against those of its group that came before it. */
  #apply(place: number, rule: ProgramRule, order: number): void {
    if (rule.stage !== 'multiplier') this.wanted[place] = this.#pointsOf(rule, order);
    if (rule.group < 0) return;
    const before = this.#ahead[rule.group] ?? -1;
    if (before < 0) {
      this.#ahead[rule.group] = place;
      return;
    }
    const better =
      rule.rule.stacking.mode === 'bestOf' &&
      this.#strength(place, order) > this.#strength(before, order);
    const [winner, loser] = better ? [place, before] : [before, place];
    this.#ahead[rule.group] = winner;
    this.outcome[loser] = OUTCOME.beaten;
    this.beatenBy[loser] = winner;
    this.wanted[loser] = 0;
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
  #strength(place: number, order: number): number {
    const rule = this.program.rules[place];
    if (rule?.rule.effect.kind !== 'multiplier') return this.wanted[place] ?? 0;
    const added = rule.rule.effect.thousandths - THOUSAND;
    return added * (rule.someLines ? rule.lines.listed(order) : this.#listed(order));
  }

  #listed(order: number): number {
    return order < 0 ? 1 : (this.program.amounts.lines[order] ?? 0);
  }

  /** Gives each multiplier the points that it adds to those of the ones before it. */
  #multiply(base: number, order: number): void {
    let before = base;
    this.#chosen.length = 0;
    for (const place of this.#multipliers) {
      const rule = this.program.rules[place];
      if (rule) this.#chosen.push(rule);
      const after = multipliedShare(base, this.#chosen, order, this.#history, this.#rounding);
      this.wanted[place] = Math.max(0, after - before);
      before = Math.max(before, after);
    }
  }
}

const NO_RULES: readonly number[] = [];

/** `nothing` where the rule applies: what it gives is not known yet. */
function applies(rule: ProgramRule, occasion: number, day: number, order: number): number {
  if (!rule.rule.active) return OUTCOME.inactive;
  if (day < rule.from || day > rule.until) return OUTCOME.outsideDates;
  if (rule.test && !rule.test(occasion)) return OUTCOME.conditionFailed;
  if (rule.someLines && order >= 0 && !rule.lines.any(order)) return OUTCOME.noLines;
  return OUTCOME.nothing;
}
