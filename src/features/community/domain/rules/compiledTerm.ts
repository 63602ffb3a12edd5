import { FoldedText } from '../folding/foldedText.ts';
import { foldedTextOf } from '../folding/foldedTextOf.ts';
import { CHARACTER_FOLDS, closedFolds, FOLD, type FoldSet } from '../folding/folds.ts';
import { isHidden } from '../folding/hiddenCharacters.ts';
import { squeezeInto } from '../folding/squeezeInto.ts';
import type { Syllables } from '../folding/syllables.ts';
import { isNoiseUnit } from '../folding/unitKinds.ts';
import { wordEdge, type WordEdge } from './wordEdge.ts';
import { termTokens, type TermToken, type TermTokens } from './termTokens.ts';

/** A term that is looked for, under at most these folds. */
export type TermEntry = { readonly term: string; readonly folds: FoldSet };

/** Names that end in signs: C++, C#. Their end is the end of a word, as a letter is. */
const SIGNED_NAME = /\p{Script=Latin}(?:\+\+|#)$/u;
/** One syllable alone sounds like some thirty characters. */
const LEAST_SYLLABLES = 2;

/** A term with what of it is found first, and its pieces under each set of folds that was asked for. */
export class CompiledTerm {
  readonly folds: FoldSet;
  readonly text: string;
  readonly tokens: readonly TermToken[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Kinds of the term's own edges; `null` where words need not end. */
  readonly startEdge: WordEdge;
  readonly endEdge: WordEdge;
  /** Place of the longest piece among the tokens: what is looked for in every message. */
  readonly anchor: number;
  readonly #pieces = new Map<FoldSet, Uint16Array[]>();

  private constructor({ term, folds }: TermEntry, { tokens, openStart, openEnd }: TermTokens) {
    this.folds = closedFolds(folds);
    this.text = term.trim();
    this.tokens = tokens;
    this.openStart = openStart;
    this.openEnd = openEnd;
    const [first, last] = [pieceText(tokens[0]), pieceText(tokens.at(-1))];
    this.startEdge = openStart ? null : wordEdge(visible(first)[0] ?? '');
    const end = SIGNED_NAME.test(last) ? 'letter' : wordEdge(visible(last).at(-1) ?? '');
    this.endEdge = openEnd ? null : end;
    const lengths = this.pieces(CHARACTER_FOLDS, undefined).map(({ length }) => length);
    this.anchor = lengths.indexOf(Math.max(...lengths));
  }

  /** Undefined where the term would match everything: nothing of it is left to be looked for. */
  static of(entry: TermEntry): CompiledTerm | undefined {
    const tokens = termTokens(entry.term);
    if (!tokens) return undefined;
    const term = new CompiledTerm(entry, tokens);
    const pieces = term.pieces(CHARACTER_FOLDS, undefined);
    const isWhole = tokens.tokens.every((token, n) => token.kind !== 'piece' || pieces[n]?.length);
    return isWhole ? term : undefined;
  }

  /** Units by token under a set of folds; none for gaps and stars. */
  pieces(folds: FoldSet, sounds: Syllables | undefined): readonly Uint16Array[] {
    let found = this.#pieces.get(folds);
    if (!found) {
      found = this.tokens.map((token) => {
        const units = unitsOf(foldedTextOf(pieceText(token), folds));
        return folds & FOLD.homophones && sounds ? units.map((unit) => sounds.unit(unit)) : units;
      });
      this.#pieces.set(folds, found);
    }
    return found;
  }

  /** The anchor as it stands in folded texts. */
  plainAnchor(): Uint16Array {
    return this.pieces(CHARACTER_FOLDS, undefined)[this.anchor] ?? new Uint16Array();
  }

  /**
   * The anchor as it stands in squeezed texts; undefined where noise or repeats are not folded, or are
   * part of the term, or where nothing could stand between its parts.
   */
  squeezedAnchor(): Uint16Array | undefined {
    if ((this.folds & (FOLD.noise | FOLD.repeats)) === 0) return undefined;
    return this.#squeezed();
  }

  /** The anchor's sounds in squeezed texts; undefined where they are not to be looked for. */
  soundAnchor(sounds: Syllables): Uint16Array | undefined {
    if ((this.folds & FOLD.homophones) === 0) return undefined;
    const squeezed = this.#squeezed();
    if (!squeezed) return undefined;
    const count = squeezed.filter((unit) => sounds.unit(unit) !== unit).length;
    if (count < LEAST_SYLLABLES) return undefined;
    const text = new FoldedText();
    for (const unit of squeezed) text.push(unit, 0, 0);
    const out = new FoldedText();
    sounds.into(text, out);
    return unitsOf(out);
  }

  #squeezed(): Uint16Array | undefined {
    const plain = foldedTextOf(pieceText(this.tokens[this.anchor]));
    if (plain.units.subarray(0, plain.length).some(isNoiseUnit)) return undefined;
    const out = new FoldedText();
    squeezeInto(plain, 0, plain.length, out);
    return out.length === 0 ? undefined : unitsOf(out);
  }
}

function pieceText(token: TermToken | undefined): string {
  return token?.kind === 'piece' ? token.text : '';
}

function visible(text: string): string[] {
  return Array.from(text).filter((character) => !isHidden(character));
}

function unitsOf({ units, length }: FoldedText): Uint16Array {
  return units.slice(0, length);
}
