import { FoldedText } from '../folding/foldedText.ts';
import { squeezeInto } from '../folding/squeezeInto.ts';
import type { Syllables } from '../folding/syllables.ts';
import { UNIT_KIND, UNIT_KINDS } from '../folding/unitKinds.ts';
import type { CompiledTerm } from './compiledTerm.ts';
import { TermAutomaton } from './termAutomaton.ts';

/** In which form of a text a term was seen: `plain` is the folded text itself. */
export type TextForm = 'plain' | 'squeezed' | 'sounds';

/** Pieces of one form, and whose anchors each is. */
type Anchors = {
  readonly automaton: TermAutomaton;
  readonly lengths: Uint32Array;
  readonly terms: readonly (readonly number[])[];
};

/** Units of the folded text; true ends the search. */
type OnCandidate = (term: number, start: number, end: number, form: TextForm) => boolean;

/**
 * Where terms may stand in a text: where their longest piece does with everything folded that anyone
 * folds. Never misses a hit, for what is the same under some folds is the same under more; each place is
 * then looked at by the term's own folds.
 */
export class TermCandidates {
  readonly #terms: readonly CompiledTerm[];
  readonly #plain: Anchors | undefined;
  readonly #squeezed: Anchors | undefined;
  readonly #sounds: Anchors | undefined;
  readonly #syllables: Syllables | undefined;
  readonly #short = new FoldedText();
  readonly #heard = new FoldedText();

  constructor(terms: readonly CompiledTerm[], syllables: Syllables | undefined) {
    this.#terms = terms;
    this.#syllables = syllables;
    this.#plain = anchors(terms.map((term) => term.plainAnchor()));
    this.#squeezed = anchors(terms.map((term) => term.squeezedAnchor()));
    this.#sounds = syllables && anchors(terms.map((term) => term.soundAnchor(syllables)));
  }

  /**
   * @param text folded by all character folds; `from` to `to` of it
   * @returns whether `onCandidate` ended it
   */
  scan(
    text: Pick<FoldedText, 'units'>,
    from: number,
    to: number,
    onCandidate: OnCandidate,
  ): boolean {
    const { units } = text;
    const tell = (form: TextForm, term: number, start: number, end: number) =>
      !this.#isInWord(units, from, to, term, start, end) && onCandidate(term, start, end, form);
    if (this.#plain) {
      const found = scanAnchors(this.#plain, units, from, to, (term, start, end) =>
        tell('plain', term, start, end),
      );
      if (found) return true;
    }
    if (!this.#squeezed && !this.#sounds) return false;
    const short = this.#short;
    squeezeInto(text, from, to, short);
    const inShort = (form: TextForm, { starts, ends }: FoldedText) => {
      return (term: number, start: number, end: number) =>
        tell(form, term, starts[start] ?? 0, ends[end - 1] ?? 0);
    };
    if (this.#squeezed) {
      const tellShort = inShort('squeezed', short);
      if (scanAnchors(this.#squeezed, short.units, 0, short.length, tellShort)) return true;
    }
    if (!this.#sounds || !this.#syllables) return false;
    const heard = this.#heard;
    this.#syllables.into(short, heard);
    return scanAnchors(this.#sounds, heard.units, 0, heard.length, inShort('sounds', heard));
  }

  /**
   * Whether a Latin letter stands before or behind a term of one piece that begins or ends with one:
   * most places of short words fall here. Other letters and digits are looked at later.
   */
  #isInWord(
    units: Uint16Array,
    from: number,
    to: number,
    number: number,
    start: number,
    end: number,
  ): boolean {
    const term = this.#terms[number];
    if (term?.tokens.length !== 1) return false;
    return (
      (term.startEdge === 'letter' && start > from && isLetter(units[start - 1])) ||
      (term.endEdge === 'letter' && end < to && isLetter(units[end]))
    );
  }
}

function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && UNIT_KINDS[unit] === UNIT_KIND.letter;
}

function anchors(pieces: readonly (Uint16Array | undefined)[]): Anchors | undefined {
  const places = new Map<string, number>();
  const distinct: Uint16Array[] = [];
  const terms: number[][] = [];
  pieces.forEach((piece, term) => {
    if (!piece) return;
    const key = piece.join();
    let place = places.get(key);
    if (place === undefined) {
      place = distinct.push(piece) - 1;
      places.set(key, place);
      terms.push([]);
    }
    terms[place]?.push(term);
  });
  if (distinct.length === 0) return undefined;
  const lengths = Uint32Array.from(distinct, ({ length }) => length);
  return { automaton: new TermAutomaton(distinct), lengths, terms };
}

function scanAnchors(
  { automaton, lengths, terms }: Anchors,
  units: Uint16Array,
  from: number,
  to: number,
  onAnchor: (term: number, start: number, end: number) => boolean,
): boolean {
  return automaton.scan(units, from, to, (piece, end) => {
    const start = end - (lengths[piece] ?? 0);
    for (const term of terms[piece] ?? []) if (onAnchor(term, start, end)) return true;
    return false;
  });
}
