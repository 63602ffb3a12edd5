import type { ChartMark } from './chartTypes.ts';

/** A mark with its number, counted from 1 along the axis, and its place on it, from 0. */
export type PlacedMark = {
  readonly number: number;
  readonly place: number;
  readonly label: string;
};

/** The marks that lie on the axis, in the order of their places. */
export function placedMarks(marks: readonly ChartMark[], x: readonly string[]): PlacedMark[] {
  return marks
    .map(({ at, label }) => ({ place: typeof at === 'number' ? at : x.indexOf(at), label }))
    .filter(({ place }) => Number.isInteger(place) && place >= 0 && place < x.length)
    .sort((a, b) => a.place - b.place)
    .map((mark, i) => ({ ...mark, number: i + 1 }));
}

/** Marks by their place, for one flag each: "1", or "1–3" where several fall together. */
export function markFlags(placed: readonly PlacedMark[]): { place: number; text: string }[] {
  const flags: { place: number; text: string }[] = [];
  for (const { place } of placed) {
    if (flags.at(-1)?.place === place) continue;
    const numbers = placed.filter((mark) => mark.place === place).map(({ number }) => number);
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    flags.push({ place, text: first === last ? `${first}` : `${first}–${last}` });
  }
  return flags;
}
