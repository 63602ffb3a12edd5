import { foldCharacter } from './foldCharacter.ts';
import { CHARACTER_FOLDS, type FoldSet } from './folds.ts';
import { isHidden, isMark } from './hiddenCharacters.ts';

/** Nothing is known of the unit yet. Both are no characters, so nothing folds to them. */
const UNKNOWN = 0xfffe;
/** Folding it takes more than the unit: half of a character, a mark, what has none or several units. */
export const COMPLEX = 0xffff;

/**
 * What each UTF-16 unit is folded to under one set of folds: a table of 65,536 entries that fills
 * itself as units are seen, so that a text of a million messages asks NFKC a few thousand times.
 */
export class CharacterFolds {
  readonly folds: FoldSet;
  /** The folded unit, or a value from `UNKNOWN` on. */
  readonly table = new Uint16Array(65_536).fill(UNKNOWN);
  readonly #long = new Map<string, string>();

  private constructor(folds: FoldSet) {
    this.folds = folds;
  }

  /** One for each set; what else is in the set is left out. */
  static of(folds: FoldSet): CharacterFolds {
    const own = folds & CHARACTER_FOLDS;
    let found = known.get(own);
    if (!found) {
      found = new CharacterFolds(own);
      known.set(own, found);
    }
    return found;
  }

  /** The folded unit, or `COMPLEX`. */
  unit(unit: number): number {
    const found = this.table[unit] ?? COMPLEX;
    if (found !== UNKNOWN) return found;
    const character = String.fromCharCode(unit);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    const folded = isHalf || isMark(character) ? '' : foldCharacter(character, this.folds);
    const code = folded.length === 1 ? folded.charCodeAt(0) : COMPLEX;
    const entry = code >= UNKNOWN ? COMPLEX : code;
    this.table[unit] = entry;
    return entry;
  }

  /** Characters of one code point, however many units they are folded to. */
  character(character: string): string {
    let folded = this.#long.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character, this.folds);
      this.#long.set(character, folded);
    }
    return folded;
  }
}

const known = new Map<FoldSet, CharacterFolds>();

/** Whether marks may go on behind the character at hand. */
export function continuesCluster(character: string): boolean {
  return isMark(character) || isHidden(character);
}
