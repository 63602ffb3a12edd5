import type { PersonalRange } from '../../../../shared/domain/privacy/personalInMessage.ts';
import type { Place } from '../contents/place.ts';

/** A piece of a message, and where it begins. */
export type MarkedPart = {
  readonly from: number;
  readonly text: string;
  /** What of a person it is; null for nothing. */
  readonly personal: PersonalRange['mark'] | null;
  /** Whether something was found there, at least in a part of it. */
  readonly isHit: boolean;
};

/**
 * A message in pieces: what is of persons is one piece each, so that it can be masked as a whole; the rest
 * is parted where what was found begins and ends.
 *
 * @param personal in order, without overlaps
 * @param places in any order, overlapping ones too
 */
export function markedParts(
  text: string,
  personal: readonly PersonalRange[],
  places: readonly Place[],
): MarkedPart[] {
  const isHit = (from: number, to: number) =>
    places.some(({ start, end }) => start < to && end > from);
  const edges = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const parts: MarkedPart[] = [];
  const plain = (from: number, to: number) => {
    let at = from;
    for (const edge of [...edges.filter((one) => one > from && one < to), to]) {
      if (edge === at) continue;
      const part = { from: at, text: text.slice(at, edge), personal: null, isHit: isHit(at, edge) };
      const last = parts.at(-1);
      // Places that touch or overlap are one piece.
      if (last?.personal === null && last.isHit === part.isHit) {
        parts[parts.length - 1] = { ...last, text: last.text + part.text };
      } else parts.push(part);
      at = edge;
    }
  };
  let past = 0;
  for (const { from, to, mark } of personal) {
    plain(past, from);
    parts.push({ from, text: text.slice(from, to), personal: mark, isHit: isHit(from, to) });
    past = to;
  }
  plain(past, text.length);
  return parts;
}
