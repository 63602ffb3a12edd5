import type { FoundPlace } from '../rules/ruleContents.ts';

/** As much of a message as a list shows; places are those of the excerpt. */
export type MessageExcerpt = {
  readonly text: string;
  readonly places: readonly FoundPlace[];
  /** Units left out in front and behind. */
  readonly before: number;
  readonly after: number;
};

/**
 * A long text cut down to the surroundings of its first place; never through the middle of a character.
 *
 * @param most UTF-16 units
 */
export function messageExcerpt(
  text: string,
  places: readonly FoundPlace[],
  most: number,
): MessageExcerpt {
  if (text.length <= most) return { text, places, before: 0, after: 0 };
  const first = places.reduce((least, { start }) => Math.min(least, start), text.length);
  const wanted = first === text.length ? 0 : first - Math.floor(most / 4);
  const from = whole(text, Math.max(0, Math.min(wanted, text.length - most)));
  const to = whole(text, Math.min(text.length, from + most));
  return {
    text: text.slice(from, to),
    before: from,
    after: text.length - to,
    places: places
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end, folds }) => ({
        start: Math.max(start, from) - from,
        end: Math.min(end, to) - from,
        folds,
      })),
  };
}

/** The place itself, or the one before where it would part a pair. */
function whole(text: string, at: number): number {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const isAfterHigh = at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return isLow && isAfterHigh ? at - 1 : at;
}
