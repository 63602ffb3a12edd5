import type { Stream } from '../../../../shared/domain/random/stream.ts';
import type { SparseRows } from '../interactions/sparseRows.ts';

/** Entries of a row: products, ascending, and what they weigh. */
export type Entries = { readonly items: Int32Array; readonly values: Float64Array };

/** What the network is shown of a row, and what it is to foretell. */
export type Example = { readonly input: Entries; readonly target: Entries };

export const NO_ENTRIES: Entries = { items: new Int32Array(), values: new Float64Array() };

/** Of rows with at least so many entries some may be held out. */
const LEAST_ENTRIES = 5;
const HELD_OUT = 1 / 5;

/** Values of a row over its length, so that long and short histories excite the network alike. */
export function unitLength({ items, values }: Entries): Entries {
  let squares = 0;
  for (const value of values) squares += value * value;
  if (squares === 0) return { items, values };
  const length = Math.sqrt(squares);
  return { items, values: values.map((value) => value / length) };
}

/** Forgets each entry with the given probability; what is left weighs more, so that the sum is kept. */
export function droppedOut({ items, values }: Entries, dropout: number, chance: Stream): Entries {
  if (dropout === 0) return { items, values };
  const kept = Uint8Array.from(items, () => (chance.chance(dropout) ? 0 : 1));
  return {
    items: items.filter((_, i) => kept[i] === 1),
    values: values.filter((_, i) => kept[i] === 1).map((value) => value / (1 - dropout)),
  };
}

export function entriesOf({ start, column, value }: SparseRows, row: number): Entries {
  const begin = start[row] ?? 0;
  const end = start[row + 1] ?? 0;
  return { items: column.subarray(begin, end), values: value.subarray(begin, end) };
}

/**
 * Rows to learn from, and examples to tell when to stop: of a `share` of the customers, by chance,
 * about a fifth of their products is held out of what is learned. Rows without entries are left out.
 */
export function splitForStopping(
  matrix: SparseRows,
  share: number,
  chance: Stream,
): { readonly learned: readonly Entries[]; readonly held: readonly Example[] } {
  const learned: Entries[] = [];
  const held: Example[] = [];
  for (let row = 0; row < matrix.rows; row++) {
    const entries = entriesOf(matrix, row);
    const size = entries.items.length;
    chance.at(row);
    if (!chance.chance(share) || size < LEAST_ENTRIES) {
      if (size > 0) learned.push(entries);
      continue;
    }
    const isHeld = chosen(size, Math.floor(size * HELD_OUT), chance);
    const shown = part(entries, isHeld, 0);
    learned.push(shown);
    held.push({ input: unitLength(shown), target: part(entries, isHeld, 1) });
  }
  return { learned, held };
}

/** 1 for `count` of `size` places, each choice as likely (Knuth, The Art of Computer Programming 3.4.2, S). */
function chosen(size: number, count: number, chance: Stream): Uint8Array {
  const marks = new Uint8Array(size);
  let wanted = count;
  for (let i = 0; i < size; i++) {
    if (chance.below(size - i) >= wanted) continue;
    marks[i] = 1;
    wanted--;
  }
  return marks;
}

function part({ items, values }: Entries, marks: Uint8Array, mark: 0 | 1): Entries {
  return {
    items: items.filter((_, i) => marks[i] === mark),
    values: values.filter((_, i) => marks[i] === mark),
  };
}
