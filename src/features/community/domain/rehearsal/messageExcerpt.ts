import type { PersonalRange } from '../../../../shared/domain/privacy/personalInMessage.ts';
import type { FoundPlace } from '../rules/ruleContents.ts';

/** As much of a message as a list shows; places are those of the excerpt. */
export type MessageExcerpt = {
  readonly text: string;
  readonly places: readonly FoundPlace[];
  /** What of it is of persons, in order. */
  readonly personal: readonly PersonalRange[];
  /** Units left out in front and behind. */
  readonly before: number;
  readonly after: number;
};

type Found = Pick<MessageExcerpt, 'places' | 'personal'>;

/**
 * A long text cut down to the surroundings of its first place; never through the middle of a character,
 * nor of what is of a person: half a number would be recognized by nobody, and shown.
 *
 * @param most UTF-16 units, as far as nothing has to stay whole
 */
export function messageExcerpt(
  text: string,
  { places, personal }: Found,
  most: number,
): MessageExcerpt {
  if (text.length <= most) return { text, places, personal, before: 0, after: 0 };
  const first = places.reduce((least, { start }) => Math.min(least, start), text.length);
  const wanted = first === text.length ? 0 : first - Math.floor(most / 4);
  const begin = whole(text, Math.max(0, Math.min(wanted, text.length - most)));
  const end = whole(text, Math.min(text.length, begin + most));
  const from = personal.find((one) => one.from < begin && one.to > begin)?.from ?? begin;
  const to = personal.find((one) => one.from < end && one.to > end)?.to ?? end;
  return {
    text: text.slice(from, to),
    before: from,
    after: text.length - to,
    places: places
      .filter((place) => place.start < to && place.end > from)
      .map(({ start, end: last, folds }) => ({
        start: Math.max(start, from) - from,
        end: Math.min(last, to) - from,
        folds,
      })),
    personal: personal
      .filter((one) => one.from >= from && one.to <= to)
      .map((one) => ({ ...one, from: one.from - from, to: one.to - from })),
  };
}

/** The place itself, or the one before where it would part a pair. */
function whole(text: string, at: number): number {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const isAfterHigh = at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return isLow && isAfterHigh ? at - 1 : at;
}
