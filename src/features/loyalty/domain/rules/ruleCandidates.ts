import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import type { ProgramRule, RuleProgram } from './ruleProgram.ts';

/** Rules that one number holds a bit of each for. */
const BITS = 32;
/** Occasions whose rules are asked together. */
const BLOCK = 4096;

/**
 * Which rules of an occasion's trigger what is known beforehand lets apply: their dates, the lines they
 * count, and their conditions but those on what members become on the way. Asked rule by rule for a
 * block of occasions, which reads columns in their order; at the occasion itself only the few rules
 * are left that can give something.
 */
export class RuleCandidates {
  /** Numbers of 32 rules each for an occasion. */
  readonly words: number;
  readonly #history: LoyaltyHistory;
  readonly #program: RuleProgram;
  readonly #bits: Int32Array;
  /** First occasion of the block that `#bits` is of; -1 for none yet. */
  #first = -1;

  constructor(program: RuleProgram, history: LoyaltyHistory) {
    const most = Math.max(0, ...program.ofTrigger.map((rules) => rules.length));
    this.words = Math.ceil(most / BITS);
    this.#program = program;
    this.#history = history;
    this.#bits = new Int32Array(BLOCK * this.words);
  }

  /** Bit r of word w: rule 32w + r of the occasion's trigger. */
  word(occasion: number, word: number): number {
    const place = occasion % BLOCK;
    if (occasion - place !== this.#first) this.#fill(occasion - place);
    return this.#bits[place * this.words + word] ?? 0;
  }

  #fill(first: number): void {
    this.#first = first;
    this.#bits.fill(0);
    const { occasions } = this.#history;
    const end = Math.min(first + BLOCK, occasions.length);
    const { ofTrigger } = this.#program;
    const places = ofTrigger.map((): number[] => []);
    for (let i = first; i < end; i++) places[occasions.trigger[i] ?? 0]?.push(i);
    ofTrigger.forEach((rules, trigger) => {
      rules.forEach((rule, r) => {
        this.#mark(rule, r, places[trigger] ?? []);
      });
    });
  }

  #mark(rule: ProgramRule, r: number, places: readonly number[]): void {
    const { occasions } = this.#history;
    const { from, until, test, late, someLines, lines } = rule;
    const asked = late ? null : test;
    const mask = 1 << (r % BITS);
    const word = Math.floor(r / BITS);
    for (let p = 0; p < places.length; p++) {
      const i = places[p] ?? 0;
      const day = occasions.day[i] ?? 0;
      if (day < from || day > until) continue;
      if (asked && !asked(i)) continue;
      const order = occasions.order[i] ?? -1;
      if (someLines && order >= 0 && !lines.any(order)) continue;
      const at = (i % BLOCK) * this.words + word;
      this.#bits[at] = (this.#bits[at] ?? 0) | mask;
    }
  }
}
