import type { SearchKernels } from './searchKernels.ts';

type Units = Uint8Array | Uint16Array;

/** The search in TypeScript: for where there is no WebAssembly, and to check it against. */
export function typescriptSearch(bytes: number): SearchKernels {
  const memory = new ArrayBuffer(bytes);
  const all = new Uint8Array(memory);
  const finder =
    (viewOf: (at: number) => Units): SearchKernels['findWide'] =>
    (text, starts, numbers, texts, needle, length, near, _, spaced, hits) =>
      find(
        viewOf(text),
        new Uint32Array(memory, starts, texts + 1),
        new Uint32Array(memory, numbers, texts),
        viewOf(needle).subarray(0, length),
        near,
        spaced === 0 ? undefined : all.subarray(spaced),
        new Uint32Array(memory, hits, texts),
      );
  return {
    memory,
    findNarrow: finder((at) => new Uint8Array(memory, at)),
    findWide: finder((at) => new Uint16Array(memory, at, (bytes - at) >> 1)),
  };
}

function find(
  units: Units,
  starts: Uint32Array,
  numbers: Uint32Array,
  needle: Units,
  near: number,
  spaced: Uint8Array | undefined,
  hits: Uint32Array,
): number {
  const rare = needle[near] ?? 0;
  let found = 0;
  for (let text = 0; text < numbers.length; text++) {
    const start = starts[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    for (let at = start; at + needle.length <= end; at++) {
      if (units[at + near] !== rare || !isAt(units, at, needle)) continue;
      if (spaced && !isWhole(units, start, end, at, needle.length, spaced)) continue;
      hits[found++] = numbers[text] ?? 0;
      break;
    }
  }
  return found;
}

function isAt(units: Units, at: number, needle: Units): boolean {
  for (let i = 0; i < needle.length; i++) if (units[at + i] !== needle[i]) return false;
  return true;
}

function isWhole(
  units: Units,
  start: number,
  end: number,
  at: number,
  length: number,
  spaced: Uint8Array,
): boolean {
  const is = (place: number) => {
    const unit = units[place] ?? 0;
    return (((spaced[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 1;
  };
  const past = at + length;
  return (at === start || !(is(at - 1) && is(at))) && (past === end || !(is(past - 1) && is(past)));
}
