import type { PersonalRange } from '../../../../shared/domain/privacy/personalInMessage.ts';

/** A piece of a message, and where it begins. */
export type MarkedPart = {
  readonly from: number;
  readonly text: string;
  /** Whether a rule found something in it. */
  readonly isHit: boolean;
  /** What it is of a person; null for nothing. Such a piece is never cut in two. */
  readonly personal: PersonalRange['mark'] | null;
};

/**
 * A message in pieces: what rules found in it, and what is to be masked.
 *
 * @param places UTF-16, `end` exclusive, in any order, also overlapping
 * @param personal in order, without overlaps
 */
export function markedParts(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
  personal: readonly PersonalRange[],
): MarkedPart[] {
  const isHit = (from: number, to: number) =>
    places.some(({ start, end }) => start < to && end > from);
  const inPersonal = (at: number) => personal.some(({ from, to }) => from < at && at < to);
  const edges = new Set([0, text.length]);
  for (const { from, to } of personal) edges.add(from).add(to);
  for (const { start, end } of places) {
    for (const edge of [start, end]) if (!inPersonal(edge)) edges.add(edge);
  }
  const ordered = [...edges].sort((a, b) => a - b);
  const parts: MarkedPart[] = [];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [from, to] = [ordered[i] ?? 0, ordered[i + 1] ?? 0];
    const mark = personal.find((range) => range.from === from && range.to === to)?.mark ?? null;
    const part = { from, text: text.slice(from, to), isHit: isHit(from, to), personal: mark };
    const last = parts.at(-1);
    // Places that touch or overlap are one mark.
    if (last?.personal === null && mark === null && last.isHit === part.isHit) {
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    } else parts.push(part);
  }
  return parts;
}
