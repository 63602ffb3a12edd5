import { CharacterFolds } from '../folding/characterFolds.ts';
import { foldInto } from '../folding/foldInto.ts';
import { FoldedText } from '../folding/foldedText.ts';
import { CHARACTER_FOLDS, FOLD, FOLDS, type FoldSet } from '../folding/folds.ts';
import { Syllables, type PinyinOf } from '../folding/syllables.ts';
import { CompiledTerm, type TermEntry } from './compiledTerm.ts';
import { matchTokens } from './matchTokens.ts';
import { TermCandidates } from './termCandidates.ts';
import { wordEdge, type WordEdge } from './wordEdge.ts';

/** One place of a term: `start` to `end` (exclusive) in UTF-16 units of the text. */
export type TermHit = {
  /** Place of the entry. */
  readonly entry: number;
  readonly start: number;
  readonly end: number;
  /** The folds without any of which it would be none. */
  readonly folds: FoldSet;
};

/** How far from its longest piece a term of several may reach, in folded units. */
const REACH = 256;

/** Finds terms in texts: words, phrases, wildcards, each under its own folds. */
export class TermMatcher {
  /** Places of entries that would match everything, and are not looked for. */
  readonly refused: readonly number[];
  readonly #terms: readonly { readonly term: CompiledTerm; readonly entry: number }[];
  readonly #candidates: TermCandidates;
  readonly #syllables: Syllables | undefined;
  readonly #text = new FoldedText();
  readonly #part = new FoldedText();

  /** @param pinyinOf none where homophones are not to be looked for */
  constructor(entries: readonly TermEntry[], pinyinOf?: PinyinOf) {
    this.#syllables = pinyinOf && new Syllables(pinyinOf);
    const compiled = entries.map((each, entry) => ({ term: CompiledTerm.of(each), entry }));
    this.refused = compiled.flatMap(({ term, entry }) => (term ? [] : [entry]));
    this.#terms = compiled.flatMap(({ term, entry }) => (term ? [{ term, entry }] : []));
    const terms = this.#terms.map(({ term }) => term);
    this.#candidates = new TermCandidates(terms, this.#syllables);
  }

  /**
   * Whether a text may have hits, by its folded units alone: kept ones need no folding again. False is
   * certain.
   *
   * @param units folded by all character folds
   */
  mayHit(units: Uint16Array, from: number, to: number): boolean {
    return this.#candidates.scan({ units }, from, to, () => true);
  }

  /** All hits, overlapping ones too, by their start, then their end, then the entry. */
  find(text: string): TermHit[] {
    const folded = this.#text;
    foldInto(text, 0, text.length, CharacterFolds.of(CHARACTER_FOLDS), folded);
    const hits = new Map<string, TermHit>();
    const byEntry = new Map<number, TermHit[]>();
    this.#candidates.scan(folded, 0, folded.length, (number, start, end, form) => {
      const one = this.#terms[number];
      if (!one || !folded.isEdge(start) || !folded.isEdge(end)) return false;
      const hit = this.#hitAt(text, one.term, one.entry, start, end);
      if (!hit) return false;
      // What stands there plainly is not found again with a repeated end.
      const others = byEntry.get(hit.entry) ?? [];
      if (form !== 'plain' && others.some((each) => isWithin(each, hit))) return false;
      hits.set(`${hit.entry} ${hit.start} ${hit.end}`, hit);
      byEntry.set(hit.entry, others);
      others.push(hit);
      return false;
    });
    return [...hits.values()].sort(
      (a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry,
    );
  }

  #hitAt(
    text: string,
    term: CompiledTerm,
    entry: number,
    start: number,
    end: number,
  ): TermHit | undefined {
    const { starts, ends } = this.#text;
    const at = { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
    if (term.tokens.length === 1 && text.slice(at.start, at.end) === term.text) {
      const isWord = this.#isWord(text, term, at.start, at.end);
      if (isWord && !term.openStart && !term.openEnd) return { entry, ...at, folds: 0 };
    }
    let needed = term.folds & ~FOLD.homophones;
    let span = this.#spanAt(text, term, start, end, needed);
    if (!span && term.folds & FOLD.homophones && this.#syllables) {
      // Sounds are compared when everything else is folded.
      const heard = term.folds | CHARACTER_FOLDS;
      span = this.#spanAt(text, term, start, end, heard);
      needed = this.#without(text, term, start, end, span, heard, FOLD.noise | FOLD.repeats);
      return span && { entry, ...span, folds: needed & ~CHARACTER_FOLDS };
    }
    if (!span) return undefined;
    needed = this.#without(text, term, start, end, span, needed, needed);
    return { entry, ...span, folds: needed };
  }

  /** Leaves out, from the strongest on, each of `candidates` that the span can do without. */
  #without(
    text: string,
    term: CompiledTerm,
    start: number,
    end: number,
    span: Span | undefined,
    folds: FoldSet,
    candidates: FoldSet,
  ): FoldSet {
    let needed = folds;
    for (const fold of FOLDS.toReversed()) {
      if ((needed & candidates & FOLD[fold]) === 0) continue;
      const found = this.#spanAt(text, term, start, end, needed & ~FOLD[fold]);
      if (found?.start === span?.start && found?.end === span?.end) needed &= ~FOLD[fold];
    }
    return needed;
  }

  /** The term around its anchor at units `start` to `end` of the folded text, under exactly these folds. */
  #spanAt(
    text: string,
    term: CompiledTerm,
    start: number,
    end: number,
    folds: FoldSet,
  ): Span | undefined {
    const { starts, ends, length } = this.#text;
    const isWhole = term.tokens.length === 1;
    const low = isWhole ? start : Math.max(0, start - REACH);
    const high = isWhole ? end : Math.min(length, end + REACH, start + 2 * REACH);
    const part = this.#part;
    foldInto(text, starts[low] ?? 0, ends[high - 1] ?? 0, CharacterFolds.of(folds), part);
    if (folds & FOLD.homophones && this.#syllables) {
      for (let n = 0; n < part.length; n++) {
        part.units[n] = this.#syllables.unit(part.units[n] ?? 0);
      }
    }
    const [from, to] = [part.unitAt(starts[start] ?? 0), part.unitAt(ends[end - 1] ?? 0)];
    const pieces = term.pieces(folds, this.#syllables);
    for (const at of term.anchor === 0 ? upwards(from, to) : downwards(to - 1, 0)) {
      const begin = part.starts[at] ?? 0;
      if (!part.isEdge(at) || !this.#isWord(text, term, begin, undefined)) continue;
      const stop = matchTokens(part, at, term.tokens, pieces, folds, (place) => {
        const behind = part.ends[place - 1] ?? 0;
        return place > from && part.isEdge(place) && this.#isWord(text, term, undefined, behind);
      });
      if (stop >= 0) return this.#widened(text, term, begin, part.ends[stop - 1] ?? 0);
    }
    return undefined;
  }

  /** Where a star is at an edge, the rest of the word belongs to the hit. */
  #widened(text: string, term: CompiledTerm, start: number, end: number): Span {
    const { starts, ends, length } = this.#text;
    let [first, last] = [this.#text.unitAt(start), this.#text.unitAt(end)];
    const isInside = (at: number) => this.#edgeAt(text, at) !== null;
    if (term.openStart) while (first > 0 && isInside(first - 1)) first--;
    if (term.openEnd) while (last < length && isInside(last)) last++;
    return {
      start: term.openStart ? (starts[first] ?? start) : start,
      end: term.openEnd ? Math.max(end, ends[last - 1] ?? end) : end,
    };
  }

  /** Whether words begin and end there, as far as the term's edges ask for it. */
  #isWord(text: string, term: CompiledTerm, start?: number, end?: number): boolean {
    if (start !== undefined && term.startEdge !== null) {
      if (this.#edgeAt(text, this.#text.unitAt(start) - 1) === term.startEdge) return false;
    }
    if (end === undefined || term.endEdge === null) return true;
    return this.#edgeAt(text, this.#text.unitAt(end)) !== term.endEdge;
  }

  /** The kind of the character that a unit of the folded text came from; null outside of it. */
  #edgeAt(text: string, unit: number): WordEdge {
    if (unit < 0 || unit >= this.#text.length) return null;
    const place = this.#text.starts[unit] ?? 0;
    return wordEdge(String.fromCodePoint(text.codePointAt(place) ?? 0));
  }
}

type Span = { readonly start: number; readonly end: number };

function isWithin(inner: TermHit, outer: TermHit): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function* upwards(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at;
}

function* downwards(from: number, to: number): Generator<number> {
  for (let at = from; at >= to; at--) yield at;
}
