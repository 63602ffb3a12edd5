import { foldedTextOf } from '../folding/foldedTextOf.ts';
import type { CompiledPattern, PatternSpan } from './compiledPattern.ts';
import { PatternForms } from './patternForms.ts';
import { TermAutomaton } from './termAutomaton.ts';

/** A place of a pattern, by the pattern's place in the set. */
export type PatternHit = PatternSpan & { readonly pattern: number };

/**
 * Patterns that are tried only on texts that have one of the literals which each of their matches has:
 * all literals are looked for at once in the folded text. Finds the same as trying each on all texts.
 */
export class PatternSet {
  readonly #patterns: readonly CompiledPattern[];
  readonly #automaton: TermAutomaton | undefined;
  /** Patterns by literal. */
  readonly #byLiteral: readonly (readonly number[])[];
  readonly #always: readonly number[];
  readonly #forms = new PatternForms();

  constructor(patterns: readonly CompiledPattern[]) {
    this.#patterns = patterns;
    const byLiteral = new Map<string, { units: Uint16Array; patterns: number[] }>();
    const always: number[] = [];
    patterns.forEach(({ literals }, pattern) => {
      const folded = literals?.map(foldedUnits);
      if (!folded || folded.some(({ length }) => length === 0)) {
        always.push(pattern);
        return;
      }
      for (const units of folded) {
        const found = byLiteral.get(units.join());
        if (found) found.patterns.push(pattern);
        else byLiteral.set(units.join(), { units, patterns: [pattern] });
      }
    });
    const literals = [...byLiteral.values()];
    this.#always = always;
    this.#byLiteral = literals.map((literal) => literal.patterns);
    const pieces = literals.map(({ units }) => units);
    this.#automaton = pieces.length > 0 ? new TermAutomaton(pieces) : undefined;
  }

  /**
   * The patterns that may match a text, ascending.
   *
   * @param units the text folded by all character folds, from `from` to `to`
   * @param hasMarks whether marks stood on its characters: then anything may
   */
  mayMatch(units: Uint16Array, from: number, to: number, hasMarks: boolean): readonly number[] {
    if (hasMarks) return [...this.#patterns.keys()];
    if (!this.#automaton) return this.#always;
    let found: Set<number> | undefined;
    this.#automaton.scan(units, from, to, (literal) => {
      found ??= new Set(this.#always);
      for (const pattern of this.#byLiteral[literal] ?? []) found.add(pattern);
      return false;
    });
    return found ? [...found].sort((a, b) => a - b) : this.#always;
  }

  /** All places of these patterns, or of those that may match. */
  find(text: string, patterns: readonly number[] = this.#tried(text)): PatternHit[] {
    return patterns.flatMap((pattern) =>
      (this.#patterns[pattern]?.find(text, this.#forms) ?? []).map((span) => ({
        pattern,
        ...span,
      })),
    );
  }

  #tried(text: string): readonly number[] {
    const { units, length, hasMarks } = foldedTextOf(text);
    return this.mayMatch(units, 0, length, hasMarks);
  }
}

function foldedUnits(literal: string): Uint16Array {
  const { units, length } = foldedTextOf(literal);
  return units.slice(0, length);
}
