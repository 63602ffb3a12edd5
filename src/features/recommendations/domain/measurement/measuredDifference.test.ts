import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stream, type Stream } from '../../../../shared/domain/random/stream.ts';
import { newcombe } from '../../../../shared/domain/statistics/newcombe.ts';
import { meanDifference, shareDifference } from './measuredDifference.ts';
import { measuredShare } from './measuredShare.ts';
import { addPerson, noMoments, type Moments } from './moments.ts';
import type { CrossMoments } from './pairMoments.ts';

type Person = readonly [y: number, m: number];
const NOBODY: CrossMoments = { yy: 0, ym: 0, my: 0, mm: 0, people: 0 };

function momentsOf(people: readonly Person[]): Moments {
  const moments = noMoments();
  for (const [y, m] of people) addPerson(moments, y, m);
  return moments;
}

/** What people who are in both groups add; the lists are side by side. */
function crossOf(first: readonly Person[], second: readonly Person[]): CrossMoments {
  return first.reduce((cross, [y0, m0], i) => {
    const [y1, m1] = second[i] ?? [0, 0];
    if (m0 === 0 || m1 === 0) return cross;
    return {
      yy: cross.yy + y0 * y1,
      ym: cross.ym + y0 * m1,
      my: cross.my + m0 * y1,
      mm: cross.mm + m0 * m1,
      people: cross.people + 1,
    };
  }, NOBODY);
}

const anyPeople = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([a, b]): Person => [Math.min(a, b), Math.max(1, a, b)]),
  { minLength: 2, maxLength: 30 },
);

test('without common people it is Newcombe’s interval over effective samples', () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, (first, second) => {
      const [a, b] = [momentsOf(first), momentsOf(second)];
      const [shareA, shareB] = [measuredShare(a), measuredShare(b)];
      const effective = ({ rate, size, designEffect }: typeof shareA) => ({
        count: (rate * size) / designEffect,
        size: size / designEffect,
      });
      const { difference, interval } = newcombe(effective(shareB), effective(shareA));
      const found = shareDifference(a, b, NOBODY);
      expect(found.value).toBeCloseTo(difference, 12);
      expect(found.interval.lower).toBeCloseTo(interval.lower, 9);
      expect(found.interval.upper).toBeCloseTo(interval.upper, 9);
    }),
  );
});

test('exchanging the two turns the difference round', () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, (first, second) => {
      const length = Math.min(first.length, second.length);
      const [x, y] = [first.slice(0, length), second.slice(0, length)];
      const there = shareDifference(momentsOf(x), momentsOf(y), crossOf(x, y));
      const back = shareDifference(momentsOf(y), momentsOf(x), crossOf(y, x));
      expect(back.value).toBeCloseTo(-there.value, 12);
      expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 9);
      expect(back.distinct).toBe(there.distinct);
    }),
  );
});

test('the same people doing the same in both differ by nothing, surely', () => {
  const people: Person[] = [
    [1, 4],
    [3, 5],
    [0, 2],
    [2, 2],
  ];
  const same = crossOf(people, people);
  const mean = meanDifference(momentsOf(people), momentsOf(people), same);
  expect(mean.value).toBe(0);
  expect(mean.interval.upper).toBeCloseTo(0, 6);
  const apart = shareDifference(momentsOf(people), momentsOf(people), NOBODY);
  const share = shareDifference(momentsOf(people), momentsOf(people), same);
  expect(share.interval.upper).toBeLessThan(apart.interval.upper / 2);
});

test('a difference of means is linearised over people, by hand', () => {
  // A: mean 2, residuals ±1 over 2 people, variance 2 × 2 ÷ 4 = 1; B: mean 5, the same.
  const found = meanDifference(
    momentsOf([
      [1, 1],
      [3, 1],
    ]),
    momentsOf([
      [4, 1],
      [6, 1],
    ]),
    NOBODY,
  );
  expect(found.value).toBe(3);
  expect(found.interval.upper - found.value).toBeCloseTo(1.959964 * Math.SQRT2, 5);
  expect(found.distinct).toBe(true);
});

test('where nothing was paid on one side, the difference has no interval', () => {
  const some = momentsOf([
    [3, 1],
    [5, 1],
  ]);
  const none = momentsOf([
    [0, 1],
    [0, 1],
  ]);
  expect(meanDifference(none, some, NOBODY)).toMatchObject({ value: 4, distinct: false });
  expect(meanDifference(none, some, NOBODY).interval.lower).toBeNaN();
});

test('nothing in one of the two is no difference', () => {
  const some = momentsOf([[1, 2]]);
  expect(shareDifference(some, noMoments(), NOBODY)).toMatchObject({ value: NaN, distinct: false });
  expect(meanDifference(noMoments(), some, NOBODY)).toMatchObject({ value: NaN, distinct: false });
});

/** 150 people who are shown 1 to 24 products and click as often as is their habit. */
function clickers(chance: Stream): Person[] {
  return Array.from({ length: 150 }, (): Person => {
    const rate = chance.chance(0.3) ? 0.3 : 0.03;
    const m = chance.between(1, 24);
    let y = 0;
    for (let i = 0; i < m; i++) if (chance.chance(rate)) y++;
    return [y, m];
  });
}

test('of experiments without a difference, one in twenty looks like one; without clustering, many do', () => {
  const runs = 600;
  let distinct = 0;
  let naive = 0;
  for (let run = 0; run < runs; run++) {
    const chance = stream(17, 'clickers').at(run);
    const [a, b] = [momentsOf(clickers(chance)), momentsOf(clickers(chance))];
    if (shareDifference(a, b, NOBODY).distinct) distinct++;
    const { interval } = newcombe({ count: a.y, size: a.m }, { count: b.y, size: b.m });
    if (interval.lower > 0 || interval.upper < 0) naive++;
  }
  expect(distinct / runs).toBeGreaterThan(0.025);
  expect(distinct / runs).toBeLessThan(0.075);
  expect(naive / runs).toBeGreaterThan(0.2);
});
