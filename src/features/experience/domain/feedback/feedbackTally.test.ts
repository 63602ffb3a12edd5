import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeedbackTally, type Answered } from './feedbackTally.ts';
import { SCORES } from './feedbackTypes.ts';

const NOTHING: Answered = {
  ...{ answered: true, asked: true, nps: NaN, csat: NaN, csatScale: 0, ces: NaN, cesScale: 0 },
};
const tallyOf = (answers: readonly Partial<Answered>[]) => {
  const tally = new FeedbackTally();
  for (const answer of answers) tally.add({ ...NOTHING, ...answer });
  return tally;
};

test('only those who answered are in scores, all who were asked in the response rate', () => {
  const figures = tallyOf([
    { nps: 10 },
    { nps: 0 },
    { nps: 9, csat: 4, csatScale: 5 },
    // Closed the form with a score chosen.
    { answered: false, nps: 0, csat: 1, csatScale: 5, ces: 1, cesScale: 7 },
    { answered: false },
  ]).figures();
  expect(figures.nps).toMatchObject({ n: 3 });
  expect(figures.nps?.value).toBeCloseTo(100 / 3, 10);
  expect(figures.npsParts).toEqual({ detractors: 1, passives: 0, promoters: 2 });
  expect(figures.csat).toMatchObject({ value: 1, n: 1 });
  expect(figures.ces).toBeNull();
  expect(figures.response).toMatchObject({ value: 0.6, n: 5 });
  expect(figures.answered).toBe(3);
});

test('of nobody there are no scores', () => {
  const figures = tallyOf([{ answered: true, asked: false }]).figures();
  for (const kind of SCORES) expect(figures[kind]).toBeNull();
});

test('effort of several scales has one mean', () => {
  const { ces, cesTop } = tallyOf([
    { ces: 7, cesScale: 7 },
    { ces: 3, cesScale: 5 },
    { ces: 1, cesScale: 5 },
  ]).figures();
  expect(ces).toMatchObject({ value: 4, n: 3 });
  expect(cesTop).toMatchObject({ count: 1, size: 3 });
});

test('a tally without a part of it is the tally of the others', () => {
  const answer = fc.record({
    answered: fc.boolean(),
    asked: fc.boolean(),
    nps: fc.constantFrom(NaN, 0, 5, 7, 9, 10),
    csat: fc.constantFrom(NaN, 1, 3, 4, 5),
    csatScale: fc.constantFrom(0, 5, 10),
    ces: fc.constantFrom(NaN, 1, 4, 5),
    cesScale: fc.constantFrom(0, 5, 7),
  });
  fc.assert(
    fc.property(fc.array(answer), fc.array(answer), (part, others) => {
      const rest = tallyOf([...part, ...others]).without(tallyOf(part));
      const { ces, ...figures } = rest.figures();
      const { ces: expected, ...direct } = tallyOf(others).figures();
      expect(figures).toEqual(direct);
      expect(ces?.n).toBe(expected?.n);
      expect(ces?.value ?? 0).toBeCloseTo(expected?.value ?? 0, 9);
    }),
  );
});
