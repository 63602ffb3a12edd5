import { canonicalJson } from '../../../../shared/domain/audit/canonicalJson.ts';
import { isWithinCategory } from '../../../../shared/domain/catalogue/categoryPaths.ts';
import type { DictionaryValues } from '../../../../shared/domain/facts/factSource.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import type { LineSelection, ProductChoice } from './ruleSchema.ts';

/** Selections that one number holds a bit of each for. */
const BITS = 32;

/** For up to 32 selections: bit s of a line says whether it is in selection s of the word. */
type Word = {
  readonly ofLine: Uint32Array;
  /** Bits of any of its lines. */
  readonly ofOrder: Uint32Array;
};

/** Where a selection's answers are. */
export type SelectionBit = { readonly word: Word; readonly mask: number };

/**
 * Which lines are in which selection of lines, worked out once for all rules: attributes are looked
 * up by code, in one pass over the lines for each 32 selections.
 */
export class LineBits {
  readonly #history: Pick<LoyaltyHistory, 'orders' | 'lines' | 'names'>;
  readonly #places = new Map<string, number>();
  readonly #selections: LineSelection[] = [];
  #words: Word[] | undefined;

  constructor(history: Pick<LoyaltyHistory, 'orders' | 'lines' | 'names'>) {
    this.#history = history;
  }

  /** Names a selection that will be asked for. All are named before the first is asked for. */
  add(selection: LineSelection): number {
    const key = canonicalJson(selection);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#words = undefined;
    this.#places.set(key, this.#selections.length);
    return this.#selections.push(selection) - 1;
  }

  /** The answers of a selection, by what `add` gave. */
  bit(place: number): SelectionBit {
    this.#words ??= this.#build();
    const word = this.#words[Math.floor(place / BITS)];
    if (!word) throw new RangeError(`no selection ${place}`);
    return { word, mask: 1 << (place % BITS) };
  }

  #build(): Word[] {
    const words: Word[] = [];
    for (let first = 0; first < this.#selections.length; first += BITS) {
      words.push(wordOf(this.#history, this.#selections.slice(first, first + BITS)));
    }
    return words;
  }
}

function wordOf(
  { orders, lines, names }: Pick<LoyaltyHistory, 'orders' | 'lines' | 'names'>,
  selections: readonly LineSelection[],
): Word {
  const included = attributeBits(selections, names, ({ include }) => include);
  const excluded = attributeBits(selections, names, ({ exclude }) => exclude);
  let all = 0;
  selections.forEach(({ include }, s) => {
    if (isEmpty(include)) all |= 1 << s;
  });
  const ofLine = new Uint32Array(lines.length);
  const ofOrder = new Uint32Array(orders.length);
  for (let o = 0; o < orders.length; o++) {
    const end = orders.lineStart[o + 1] ?? 0;
    let any = 0;
    for (let line = orders.lineStart[o] ?? 0; line < end; line++) {
      const product = lines.product[line] ?? -1;
      const category = lines.category[line] ?? -1;
      const brand = lines.brand[line] ?? -1;
      const bits =
        (all |
          (included.product[product] ?? 0) |
          (included.category[category] ?? 0) |
          (included.brand[brand] ?? 0)) &
        ~(
          (excluded.product[product] ?? 0) |
          (excluded.category[category] ?? 0) |
          (excluded.brand[brand] ?? 0)
        );
      ofLine[line] = bits;
      any |= bits;
    }
    ofOrder[o] = any;
  }
  return { ofLine, ofOrder };
}

/** By code, the selections whose choice names it. */
function attributeBits(
  selections: readonly LineSelection[],
  names: LoyaltyHistory['names'],
  choiceOf: (selection: LineSelection) => ProductChoice,
) {
  const bits = {
    product: new Int32Array(names.product.size),
    category: new Int32Array(names.category.size),
    brand: new Int32Array(names.brand.size),
  };
  selections.forEach((selection, s) => {
    const { products, brands, categories } = choiceOf(selection);
    for (const id of products) mark(bits.product, names.product.find(id), s);
    for (const name of brands) mark(bits.brand, names.brand.find(name), s);
    for (const code of within(names.category, categories)) mark(bits.category, code, s);
  });
  return bits;
}

/** Codes of the categories, and of those below them. */
function within(paths: DictionaryValues, chosen: readonly string[]): number[] {
  if (chosen.length === 0) return [];
  return Array.from({ length: paths.size }, (_, code) => code).filter((code) => {
    const path = paths.valueAt(code);
    return chosen.some((category) => isWithinCategory(path, category));
  });
}

function mark(bits: Int32Array, code: number, selection: number): void {
  if (code >= 0) bits[code] = (bits[code] ?? 0) | (1 << selection);
}

function isEmpty({ categories, brands, products }: ProductChoice): boolean {
  return categories.length === 0 && brands.length === 0 && products.length === 0;
}
