import { beforeAll, describe, expect, test } from 'vitest';
import { wilson } from '../../shared/domain/statistics/wilson.ts';
import { civilDay } from '../../shared/domain/time/civilDay.ts';
import { demoWorld, SMALL_DEMO_LINES, type DemoWorld } from './demoWorld.ts';
import { surveyAnswersOf, type DemoAnswer } from './surveyAnswersOf.ts';
import {
  ANSWERED,
  ASKED,
  ASKED_EFFORT,
  CES_EFFECTS,
  CES_ORDINARY,
  COMMENTED,
  DISMISSED,
  NPS_EFFECTS,
  NPS_ORDINARY,
  OTHER_LANGUAGE,
} from './surveyEffects.ts';
import { surveyComment } from './surveyWords.ts';
import { PARCEL } from './worldColumns.ts';

// What docs/demo.md states of answers to surveys, found in the data.

const UNTIL = civilDay(2026, 11, 22);
/** Two-sided 99.9 %, as the other effects are tested. */
const Z = 3.29;

let world: DemoWorld;
let answers: readonly DemoAnswer[];
let answered: readonly DemoAnswer[];
beforeAll(() => {
  world = demoWorld({ seed: 7, lines: 200_000, until: UNTIL });
  answers = surveyAnswersOf(world);
  answered = answers.filter(({ nps }) => nps !== null);
});

const npsPart = ({ nps }: DemoAnswer) => (nps! >= 9 ? 1 : nps! <= 6 ? -1 : 0);
const cesPart = ({ ces }: DemoAnswer) => ces!;

/** Mean of what each answer adds, and the variance of that mean. */
function meanOf(of: readonly DemoAnswer[], part: (answer: DemoAnswer) => number) {
  const mean = of.reduce((sum, answer) => sum + part(answer), 0) / of.length;
  const squares = of.reduce((sum, answer) => sum + (part(answer) - mean) ** 2, 0);
  return { mean, variance: squares / (of.length - 1) / of.length };
}

type Trouble = keyof typeof NPS_EFFECTS;
const TROUBLES: readonly Trouble[] = ['lateParcel', 'badService', 'failedPayment'];
const had = (trouble: Trouble, { order }: DemoAnswer) =>
  trouble === 'lateParcel'
    ? world.orders.late[order] === 1
    : trouble === 'badService'
      ? world.orders.badService[order] === 1
      : world.orders.failedPayments[order]! > 0;

/** Answers that had this and nothing else, less those that had nothing, with an interval of 99.9 %. */
function difference(
  of: readonly DemoAnswer[],
  trouble: Trouble,
  part: (answer: DemoAnswer) => number,
) {
  const alone = of.filter((each) =>
    TROUBLES.every((other) => had(other, each) === (other === trouble)),
  );
  const none = of.filter((each) => !TROUBLES.some((other) => had(other, each)));
  const [a, b] = [meanOf(alone, part), meanOf(none, part)];
  const around = Z * Math.sqrt(a.variance + b.variance);
  return { size: alone.length, lower: a.mean - b.mean - around, upper: a.mean - b.mean + around };
}

const share = (of: readonly DemoAnswer[], is: (answer: DemoAnswer) => boolean) =>
  wilson(of.filter(is).length, of.length, Z);
const expectHolds = ({ lower, upper }: { lower: number; upper: number }, truth: number) => {
  expect(lower).toBeLessThanOrEqual(truth);
  expect(upper).toBeGreaterThanOrEqual(truth);
};

test('delivered orders are asked about, and answered, as often as stated', () => {
  const { orders, end } = world;
  const day = 86_400_000;
  const old = (order: number) => orders.deliveredAt[order]! < end - 6 * day;
  const delivered = Array.from({ length: orders.length }, (_, order) => order).filter(
    (order) => orders.parcel[order] === PARCEL.delivered && old(order),
  );
  const of = answers.filter(({ order }) => old(order));
  expectHolds(wilson(of.length, delivered.length, Z), ASKED);
  expectHolds(
    share(of, ({ state }) => state === 'answered'),
    ANSWERED,
  );
  expectHolds(
    share(of, ({ state }) => state === 'dismissed'),
    DISMISSED,
  );
  expectHolds(
    share(answered, ({ ces }) => ces !== null),
    ASKED_EFFORT,
  );
  expectHolds(
    share(answered, ({ said }) => said.length > 0),
    COMMENTED,
  );
  expectHolds(
    share(answered, ({ isOtherLanguage }) => isOtherLanguage),
    OTHER_LANGUAGE,
  );
});

test('each answer comes after its parcel, before the world ends, and says only what was asked', () => {
  for (const { order, at, state, nps, ces, said } of answers) {
    expect(at).toBeGreaterThan(world.orders.deliveredAt[order]!);
    expect(at).toBeLessThan(world.end);
    expect(nps === null).toBe(state !== 'answered');
    if (state !== 'answered') expect([ces, said]).toEqual([null, []]);
  }
  expect(new Set(answered.map(({ nps }) => nps))).toEqual(
    new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  );
});

describe('NPS', () => {
  test('of ordinary orders is as stated', () => {
    const none = answered.filter((each) => !TROUBLES.some((trouble) => had(trouble, each)));
    const { mean, variance } = meanOf(none, npsPart);
    const around = Z * Math.sqrt(variance);
    expectHolds(
      { lower: mean - around, upper: mean + around },
      NPS_ORDINARY.promoters - NPS_ORDINARY.detractors,
    );
  });

  test.each(TROUBLES)('falls by what is stated where there was %s', (trouble) => {
    const { promoters, detractors } = NPS_EFFECTS[trouble];
    const found = difference(answered, trouble, npsPart);
    expectHolds(found, promoters - detractors);
    // Enough answers to see the two larger ones.
    if (trouble !== 'failedPayment') expect(found.upper).toBeLessThan(0);
  });

  test('of the small shop is found with its interval of 95 %, late parcels against others', () => {
    const small = demoWorld({ seed: 20_261_001, lines: SMALL_DEMO_LINES, until: UNTIL });
    const of = surveyAnswersOf(small).filter(({ nps }) => nps !== null);
    const late = meanOf(
      of.filter(({ order }) => small.orders.late[order] === 1),
      npsPart,
    );
    const others = meanOf(
      of.filter(({ order }) => small.orders.late[order] === 0),
      npsPart,
    );
    const around = 1.96 * Math.sqrt(late.variance + others.variance);
    const fall = late.mean - others.mean;
    expectHolds({ lower: fall - around, upper: fall + around }, -0.22);
    expect(of.length).toBeGreaterThan(600);
  });
});

test.each(TROUBLES)('effort grows by what is stated where there was %s', (trouble) => {
  const asked = answered.filter(({ ces }) => ces !== null);
  // Cut at 1 and 7, so a mean may lie a fifth of a step nearer to the middle than stated.
  const { lower, upper } = difference(asked, trouble, cesPart);
  expect(lower).toBeLessThanOrEqual(CES_EFFECTS[trouble] + 0.2);
  expect(upper).toBeGreaterThanOrEqual(CES_EFFECTS[trouble]);
  const none = asked.filter((each) => !TROUBLES.some((other) => had(other, each)));
  expect(Math.abs(meanOf(none, cesPart).mean - CES_ORDINARY)).toBeLessThan(0.1);
});

test('comments say what went wrong, in either language, and nobody blames what went well', () => {
  for (const answer of answered) {
    const bad = answer.said.filter((each) => each.bad).map(({ subject }) => subject);
    if (answer.said.length > 0) {
      expect(bad.includes('delivery')).toBe(had('lateParcel', answer));
      expect(bad.includes('service')).toBe(had('badService', answer));
      expect(bad.includes('payment')).toBe(had('failedPayment', answer));
    }
    if (answer.nps! <= 6 && answer.said.length > 0) expect(bad).not.toEqual([]);
    expect(surveyComment(answer.said, 'en')).not.toMatch(/\p{Script=Han}/u);
    expect(surveyComment(answer.said, 'zh') === '').toBe(answer.said.length === 0);
  }
});
