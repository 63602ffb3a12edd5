import { FoldedText } from '../folding/foldedText.ts';
import { foldedTextOf } from '../folding/foldedTextOf.ts';
import { FOLD } from '../folding/folds.ts';
import { isNoisePair, isNoiseUnit } from '../folding/unitKinds.ts';

/**
 * What a pattern is matched against: the text as it is written, folded (width, compatibility, hidden
 * characters, traditional ones), or folded with nothing left but letters and digits.
 */
export const PATTERN_FORMS = ['asWritten', 'folded', 'lettersOnly'] as const;
export type PatternForm = (typeof PATTERN_FORMS)[number];

type Made = { readonly folded: FoldedText; text: string | undefined };

const FOLDS = FOLD.hidden | FOLD.width | FOLD.compatibility | FOLD.script;

/**
 * One text in all forms, each made when the first pattern asks for it, and for all of them. Used again for the
 * next text, with the room that the last one took.
 */
export class PatternForms {
  #text = '';
  #folded: Made | undefined;
  #letters: Made | undefined;

  /** Forms of another text from here on; those of the same text stay. */
  begin(text: string): this {
    if (text === this.#text) return this;
    this.#text = text;
    if (this.#folded) this.#folded.text = undefined;
    if (this.#letters) this.#letters.text = undefined;
    return this;
  }

  text(form: PatternForm): string {
    if (form === 'asWritten') return this.#text;
    return (form === 'folded' ? this.#foldedForm() : this.#lettersForm()).text ?? '';
  }

  /** Where in the text itself a span of a form is that is not empty. */
  source(form: PatternForm, start: number, end: number): { start: number; end: number } {
    if (form === 'asWritten') return { start, end };
    const { starts, ends } = (form === 'folded' ? this.#foldedForm() : this.#lettersForm()).folded;
    return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
  }

  #foldedForm(): Made {
    const made = (this.#folded ??= { folded: new FoldedText(), text: undefined });
    made.text ??= foldedTextOf(this.#text, FOLDS, made.folded).text();
    return made;
  }

  #lettersForm(): Made {
    const made = (this.#letters ??= { folded: new FoldedText(), text: undefined });
    if (made.text === undefined) {
      lettersInto(this.#foldedForm().folded, made.folded);
      made.text = made.folded.text();
    }
    return made;
  }
}

function lettersInto({ units, starts, ends, length }: FoldedText, out: FoldedText): void {
  out.clear();
  for (let n = 0; n < length; n++) {
    const unit = units[n] ?? 0;
    if (isNoiseUnit(unit)) continue;
    if (n + 1 < length && isNoisePair(unit, units[n + 1] ?? 0)) n++;
    else out.push(unit, starts[n] ?? 0, ends[n] ?? 0);
  }
}
