import type { TextColumn } from '../../../../shared/domain/facts/columnTypes.ts';
import { AsciiUnits } from './asciiUnits.ts';
import { rarePlaces } from './rarePlaces.ts';
import type { SearchKernels, SearchKernelsOf } from './searchKernels.ts';
import type { SearchMode } from './searchModes.ts';
import {
  LONGEST_NEEDLE,
  NO_TEXTS,
  textFiller,
  textMemoryFor,
  type TextCounts,
  type TextMemory,
} from './textMemory.ts';
import { spacedUnits } from './wordEdges.ts';

/**
 * All texts of columns, folded (`searchForm`), to be searched by a scan: exact in every language, with no
 * index to build and no tokeniser to be wrong. Takes 1 or 2 bytes a unit and 12 a row.
 */
export class TextScan {
  readonly #kernels: SearchKernels;
  readonly #places: TextMemory;
  readonly #texts: TextCounts;

  private constructor(kernels: SearchKernels, places: TextMemory, texts: TextCounts) {
    this.#kernels = kernels;
    this.#places = places;
    this.#texts = texts;
  }

  /**
   * Rows are numbered through all columns, in their order.
   * @throws RangeError where there is no memory for it
   */
  static async of(
    columns: readonly TextColumn[],
    kernelsOf: SearchKernelsOf,
    pause: () => Promise<void>,
  ): Promise<TextScan> {
    const places = textMemoryFor(columns);
    const kernels = kernelsOf(places.bytes);
    new Uint8Array(kernels.memory).set(spacedUnits(), places.spaced);
    const fill = textFiller(kernels.memory, places);
    let texts = NO_TEXTS;
    for (const column of columns) {
      texts = fill(column);
      await pause();
    }
    return new TextScan(kernels, places, texts);
  }

  /**
   * Rows that have the needle somewhere, each once: those of which every unit is a byte before all
   * others, each kind in ascending order. The next call writes over what is handed back.
   *
   * @param needle folded, not empty
   * @param mode 'words' wants Latin letters and digits at the needle's ends to be ends of words; Han
   *   characters have no such ends
   * @throws RangeError where the needle has more than 256 units
   */
  rowsWith(needle: string, mode: SearchMode): Uint32Array {
    const { length } = needle;
    if (length > LONGEST_NEEDLE) throw new RangeError(`a needle of ${length} units`);
    const units = Uint16Array.from({ length }, (_, i) => needle.charCodeAt(i));
    const [only = 0] = units;
    if (length === 1 && mode === 'exact' && AsciiUnits.has(only)) return this.#rowsWithUnit(only);
    const { memory, findNarrow, findWide } = this.#kernels;
    const { narrow, wide, hits, spaced } = this.#places;
    const edges = mode === 'words' ? spaced : 0;
    let found = 0;
    const isNarrow = units.every((unit) => unit <= 0xff);
    if (isNarrow) {
      const { text, starts, numbers, needle: at } = narrow;
      new Uint8Array(memory).set(units, at);
      const { texts, seen } = this.#texts.narrow;
      const [near, far] = rarePlaces(units, seen);
      found = findNarrow(text, starts, numbers, texts, at, length, near, far, edges, hits);
    }
    const { text, starts, numbers, needle: at } = wide;
    new Uint16Array(memory, at, length).set(units);
    const { texts, seen, low } = this.#texts.wide;
    const [near, far] = rarePlaces(units, seen);
    const runs = isNarrow ? low.runsWith(units, texts) : [{ from: 0, until: texts }];
    for (const { from, until } of runs) {
      found += findWide(
        ...([text, starts + 4 * from, numbers + 4 * from, until - from] as const),
        ...([at, length, near, far, edges, hits + 4 * found] as const),
      );
    }
    return new Uint32Array(memory, hits, found);
  }

  #rowsWithUnit(unit: number): Uint32Array {
    const { memory } = this.#kernels;
    const { texts, narrow, wide, hits } = this.#places;
    const into = new Uint32Array(memory, hits, texts);
    let found = 0;
    for (const [place, count] of [
      [narrow, this.#texts.narrow],
      [wide, this.#texts.wide],
    ] as const) {
      const numbers = new Uint32Array(memory, place.numbers, count.texts);
      found += count.ascii.textsWith(unit, numbers, into.subarray(found));
    }
    return into.subarray(0, found);
  }
}
