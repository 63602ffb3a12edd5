import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { SURVEY_COLUMNS } from './deskReads.ts';
import { ofFive, surveyRatings } from './surveyRatings.ts';

type Rows = NonNullable<PlainTables['surveyAnswers']>;

/** Ratings by conversation, from segments of two rows. */
async function ratings(rows: Rows): Promise<Record<string, number>> {
  const facts = factSourceOf({ surveyAnswers: rows }, 2);
  const { answers } = await facts.read({ answers: columnsOf(surveyAnswers, ...SURVEY_COLUMNS) });
  const ids = await facts.dictionary('messages.conversation');
  const found = [...surveyRatings(answers)];
  return Object.fromEntries(found.map(([code, { rating }]) => [ids.valueAt(code), rating]));
}

const of = (conversation: string, csat: number, at?: number) => ({
  conversation,
  csat,
  csatScale: 5,
  ...(at === undefined ? {} : { at }),
});

test('of several answers about a conversation the newest counts, in whatever order they came', async () => {
  expect(await ratings([of('T1', 2, 1), of('T1', 5, 3), of('T2', 4, 9), of('T1', 1, 2)])).toEqual({
    T1: 5,
    T2: 4,
  });
});

test('answers at one moment and answers without a time go by the order in which they came', async () => {
  expect(await ratings([of('T1', 2, 1), of('T1', 4, 1), of('T2', 1), of('T2', 3)])).toEqual({
    T1: 4,
    T2: 3,
  });
  expect(await ratings([of('T1', 2, -5), of('T1', 4)])).toEqual({ T1: 2 });
});

test('answers that are hidden, without a score or of no conversation do not count', async () => {
  expect(
    await ratings([
      of('T1', 3, 1),
      { ...of('T1', 5, 2), hidden: true },
      { conversation: 'T1', at: 3, nps: 9 },
      { csat: 4, csatScale: 5, at: 4 },
      { conversation: 'T2', at: 1, comment: 'thanks' },
    ]),
  ).toEqual({ T1: 3 });
});

test.each([
  [1, 10, 1],
  [10, 10, 5],
  [8, 10, 4],
  [3, 10, 2],
  [1, 2, 1],
  [2, 2, 5],
  [4, 7, 3],
  [4.5, 5, 5],
])('%f of %i is %i of five', (score, highest, rating) => {
  expect(ofFive(score, highest)).toBe(rating);
});

test('a better score is never a worse rating, and the ends stay the ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 }), (highest) => {
      const all = Array.from({ length: highest }, (_, i) => ofFive(i + 1, highest)!);
      expect(all).toEqual([...all].sort((a, b) => a - b));
      expect([all[0], all.at(-1)]).toEqual([1, 5]);
    }),
  );
});

test('no score is no rating', () => {
  expect(ofFive(NaN, 5)).toBeUndefined();
  expect(ofFive(3, 0)).toBeUndefined();
});
