import type { Stream } from '../../../shared/domain/random/stream.ts';
import { MINUTE_MS } from '../calendar.ts';
import { DESK_GOOD_RATINGS, DESK_RATED, WAITED_MINUTES } from '../effects.ts';
import type { Contact } from './contactsOf.ts';
import type { DeskMessage, DeskRating } from './deskConversation.ts';
import type { GeneralLine } from './deskLines.ts';

/** Of ratings, those with a comment. */
const COMMENTED = 0.45;

/**
 * What the customer gave when it was solved: good (4 or 5) as often as `DESK_GOOD_RATINGS` says.
 * @param chance at the conversation
 */
export function deskRating(
  chance: Stream,
  { late, badly }: Contact,
  { messages, solvedAt }: { messages: readonly DeskMessage[]; solvedAt: number },
): DeskRating {
  const given = chance.chance(DESK_RATED);
  const waited = firstWait(messages) > WAITED_MINUTES * MINUTE_MS;
  const good = chance.chance(
    DESK_GOOD_RATINGS.ordinary +
      (waited ? DESK_GOOD_RATINGS.waited : 0) +
      (late ? DESK_GOOD_RATINGS.late : 0) +
      (badly ? DESK_GOOD_RATINGS.badService : 0),
  );
  const luck = chance.unit();
  const commented = chance.chance(COMMENTED);
  if (!given || Number.isNaN(solvedAt) || !canBeRated(messages)) {
    return { stars: 0, comment: undefined };
  }
  const stars = good ? (luck < 0.28 ? 4 : 5) : luck < 0.4 ? 3 : luck < 0.62 ? 2 : 1;
  const causes: GeneralLine[] = [];
  if (waited) causes.push('ratedSlow');
  if (late) causes.push('ratedLate');
  if (badly) causes.push('ratedRude');
  if (causes.length === 0) causes.push('ratedPoor');
  return { stars, comment: commented ? (good ? 'ratedGood' : chance.oneOf(causes)) : undefined };
}

/** A customer was there, and somebody or the bot answered. */
export function canBeRated(messages: readonly DeskMessage[]): boolean {
  return (
    messages.some(({ role }) => role === 'customer') &&
    messages.some(({ role, line }) => role === 'agent' || line === 'botAnswer')
  );
}

/** Ms from the customer's first message to a person's first answer; NaN where there is none. */
export function firstWait(messages: readonly DeskMessage[]): number {
  const first = messages.findIndex(({ role }) => role === 'customer');
  const answer = messages.find(({ role }, place) => place > first && role === 'agent');
  return (answer?.at ?? NaN) - (messages[first]?.at ?? NaN);
}
