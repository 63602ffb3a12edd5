import type { TextColumn } from '../../../../shared/domain/facts/columnTypes.ts';
import { FOLDED_UNITS } from '../../../../shared/domain/text/foldedUnits.ts';
import { AsciiUnits } from './asciiUnits.ts';
import { LowUnits } from './lowUnits.ts';
import { SPACED_BYTES } from './wordEdges.ts';

/** Units of the longest needle. */
export const LONGEST_NEEDLE = 256;
/** What kernels may read behind the last text. */
const BEHIND = 64;
/** One text in so many shows how often units stand in all of them. */
const SAMPLE = 8;

/** Texts of one width; places are bytes from the start of the memory. */
export type TextPart = {
  readonly needle: number;
  readonly text: number;
  /** See `SearchKernels`. */
  readonly starts: number;
  readonly numbers: number;
};

/** Where what lies in the memory of a search. */
export type TextMemory = {
  /** Of both widths. */
  readonly texts: number;
  readonly narrow: TextPart;
  readonly wide: TextPart;
  readonly spaced: number;
  readonly hits: number;
  readonly bytes: number;
};

/**
 * Room for all texts being narrow, and for all being wide: which each is shows when it is folded. Pages of
 * memory that nobody writes to take none.
 */
export function textMemoryFor(columns: readonly TextColumn[]): TextMemory {
  const texts = columns.reduce((sum, { offsets }) => sum + offsets.length - 1, 0);
  const units = columns.reduce((sum, { text }) => sum + text.length, 0);
  let next = 0;
  const room = (bytes: number) => {
    const at = next;
    next += (bytes + 15) & ~15;
    return at;
  };
  // Not at 0, which says that there are no such bits.
  const needles = { narrow: room(LONGEST_NEEDLE), wide: room(2 * LONGEST_NEEDLE) };
  const spaced = room(SPACED_BYTES);
  const part = (needle: number, width: number): TextPart => ({
    needle,
    starts: room(4 * (texts + 1)),
    numbers: room(4 * texts),
    text: room(width * units + BEHIND),
  });
  return {
    texts,
    narrow: part(needles.narrow, 1),
    wide: part(needles.wide, 2),
    spaced,
    hits: room(4 * texts),
    bytes: next,
  };
}

/** How many texts of a width there are, how often each unit stands in a sample, and which stand where. */
export type TextCount = {
  readonly texts: number;
  readonly seen: Uint32Array;
  readonly ascii: AsciiUnits;
};
export type TextCounts = {
  readonly narrow: TextCount;
  readonly wide: TextCount & { readonly low: LowUnits };
};

export const NO_TEXTS: TextCounts = {
  narrow: { texts: 0, seen: new Uint32Array(), ascii: new AsciiUnits(0) },
  wide: { texts: 0, seen: new Uint32Array(), ascii: new AsciiUnits(0), low: new LowUnits(0) },
};

/**
 * Folds texts into the memory, column after column.
 *
 * @param places those made for the same columns
 * @returns how many there are of each width so far
 */
export function textFiller(
  memory: ArrayBuffer,
  places: TextMemory,
): (column: TextColumn) => TextCounts {
  const { texts, narrow, wide } = places;
  const bytes = new Uint8Array(memory, narrow.text);
  const units = new Uint16Array(memory, wide.text, (memory.byteLength - wide.text) >> 1);
  const parts = {
    narrow: filling(memory, narrow, texts, 0x100),
    wide: filling(memory, wide, texts, 0x1_0000),
  };
  const low = new LowUnits(texts);
  let number = 0;
  return ({ text, offsets }) => {
    for (let row = 0; row + 1 < offsets.length; row++, number++) {
      const start = offsets[row] ?? 0;
      const end = offsets[row + 1] ?? 0;
      const isNarrow = foldNarrow(text, start, end, bytes, parts.narrow.units);
      if (!isNarrow) {
        foldWide(text, start, end, units, parts.wide.units);
        low.note(parts.wide.texts, units, parts.wide.units, end - start);
      }
      const part = isNarrow ? parts.narrow : parts.wide;
      part.ascii.note(part.texts, isNarrow ? bytes : units, part.units, end - start);
      if (part.texts % SAMPLE === 0) {
        count(isNarrow ? bytes : units, part.units, end - start, part.seen);
      }
      part.units += end - start;
      part.numbers[part.texts++] = number;
      part.starts[part.texts] = part.units;
    }
    const counted = ({ texts, seen, ascii }: TextCount) => ({ texts, seen, ascii });
    return { narrow: counted(parts.narrow), wide: { ...counted(parts.wide), low } };
  };
}

/** False where a unit does not fit into a byte: what was written by then is written over. */
function foldNarrow(
  text: string,
  start: number,
  end: number,
  into: Uint8Array,
  at: number,
): boolean {
  for (let i = start; i < end; i++) {
    const unit = FOLDED_UNITS[text.charCodeAt(i)] ?? 0;
    if (unit > 0xff) return false;
    into[at++] = unit;
  }
  return true;
}

function foldWide(text: string, start: number, end: number, into: Uint16Array, at: number): void {
  for (let i = start; i < end; i++) into[at++] = FOLDED_UNITS[text.charCodeAt(i)] ?? 0;
}

function count(units: Uint8Array | Uint16Array, at: number, length: number, seen: Uint32Array) {
  for (let i = at; i < at + length; i++) {
    const unit = units[i] ?? 0;
    seen[unit] = (seen[unit] ?? 0) + 1;
  }
}

/** What of a part has been filled so far. */
function filling(
  memory: ArrayBuffer,
  { starts, numbers }: TextPart,
  room: number,
  differentUnits: number,
) {
  return {
    starts: new Uint32Array(memory, starts, room + 1),
    numbers: new Uint32Array(memory, numbers, room),
    seen: new Uint32Array(differentUnits),
    ascii: new AsciiUnits(room),
    texts: 0,
    units: 0,
  };
}
