import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';

/**
 * Share of satisfied answers on a scale of 1 to 5: those of 4 and 5. Null without answers: that is no
 * data, not 0 % (which Chatwoot shows).
 * Source: Chatwoot, Gorgias, Zendesk (scale of five).
 * @param ratings how often each of 1 to 5 was given, lowest first
 */
export function satisfiedOfFive(ratings: readonly number[]): Proportion | null {
  const responses = ratings.reduce((sum, count) => sum + count, 0);
  return share((ratings[3] ?? 0) + (ratings[4] ?? 0), responses);
}

/**
 * Share of good answers where one can only say good or bad. Surveys that were offered and not answered,
 * or never offered, are on neither side.
 * Source: Zendesk, satisfaction score.
 */
export function satisfiedOfTwo(good: number, bad: number): Proportion | null {
  return share(good, good + bad);
}

/** Share of surveys that were answered, of those sent; null where none was. */
export function responseRate(responses: number, sent: number): Proportion | null {
  return share(responses, sent);
}

function share(count: number, size: number): Proportion | null {
  return size === 0 ? null : proportion(count, size);
}
