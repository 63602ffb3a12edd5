import { RE2JS } from 're2js';
import { patternCharacters } from './patternCharacters.ts';
import { PatternForms, type PatternForm } from './patternForms.ts';
import { patternLiterals } from './patternLiterals.ts';

/** Units of a pattern, as Discord has it. */
export const LONGEST_PATTERN = 260;

/** Why a pattern is refused; each has its words. */
export const PATTERN_PROBLEMS = ['empty', 'tooLong', 'invalid', 'matchesEmpty'] as const;
export type PatternProblem = (typeof PATTERN_PROBLEMS)[number];

export type PatternSpan = { readonly start: number; readonly end: number };

/**
 * A pattern in RE2's syntax: its time is linear in the text, whatever the pattern. Case does not
 * count unless the pattern says `(?-i)`.
 */
export class CompiledPattern {
  readonly form: PatternForm;
  /**
   * Of a text that has a match and no combining marks, the folded form has one of these, folded; null
   * for a pattern that has to be tried on every text.
   */
  readonly literals: readonly string[] | null;
  readonly #regex: RE2JS;

  private constructor(regex: RE2JS, source: string, form: PatternForm) {
    this.#regex = regex;
    this.form = form;
    // What stands between letters is gone there, so that the text itself has only the characters.
    const literals = form === 'lettersOnly' ? null : patternLiterals(source);
    this.literals = literals ?? patternCharacters(source);
  }

  static of(source: string, form: PatternForm): CompiledPattern | PatternProblem {
    if (source === '') return 'empty';
    if (source.length > LONGEST_PATTERN) return 'tooLong';
    const regex = compiled(source);
    if (!regex) return 'invalid';
    // It would match every message, and nothing in it.
    if (regex.test('')) return 'matchesEmpty';
    return new CompiledPattern(regex, source, form);
  }

  /**
   * All matches, without overlaps, in units of the text; those of no length are none.
   *
   * @param forms of the text, where other patterns share them
   */
  find(text: string, forms = new PatternForms()): PatternSpan[] {
    const { form } = this;
    return this.#spans(forms.begin(text).text(form)).map(({ start, end }) =>
      forms.source(form, start, end),
    );
  }

  #spans(text: string): PatternSpan[] {
    // Whether there is a match at all takes an automaton, and a tenth of the time that finding it does.
    if (!this.#regex.test(text)) return [];
    const spans: PatternSpan[] = [];
    const matcher = this.#regex.matcher(text);
    while (matcher.find()) {
      const span = { start: matcher.start(), end: matcher.end() };
      if (span.end > span.start) spans.push(span);
    }
    return spans;
  }
}

function compiled(source: string): RE2JS | undefined {
  // What looks behind takes a slower machine.
  const behind = /\(\?<[=!]/.test(source) ? RE2JS.LOOKBEHINDS : 0;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source), RE2JS.CASE_INSENSITIVE | behind);
  } catch {
    // RE2 says in English what it does not like.
    return undefined;
  }
}
