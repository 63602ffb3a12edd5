import { describe, expect, test } from 'vitest';
import { measurementViewOf, type ShownRow } from '../../../../testing/measurementViewOf.ts';
import { clicksBeforeAfter } from './clicksBeforeAfter.ts';
import { clicksOfWindows } from './clicksOfWindows.ts';
import { recentClicks } from './recentClicks.ts';

type Seen = { readonly shown: number; readonly clicked: (person: number) => number };

/** On each of the days, `people` people (by number) see `shown` products, and click the first ones. */
function shownOn(
  days: readonly number[],
  people: readonly number[],
  { shown, clicked }: Seen,
): ShownRow[] {
  return days.flatMap((day) =>
    people.flatMap((person) =>
      Array.from({ length: shown }, (_, n) => ({
        customer: `c${person}`,
        day,
        clicked: n < clicked(person),
      })),
    ),
  );
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const windows = {
  state: 'found',
  before: { from: 10, to: 11 },
  after: { from: 12, to: 13 },
} as const;

describe('click-through of two spans of days', () => {
  test('counts what was clicked of what was shown, on those days only', async () => {
    const view = await measurementViewOf([
      { customer: 'a', day: 9, clicked: true },
      { customer: 'a', day: 10, clicked: true },
      { customer: 'b', day: 11, clicked: false },
      { customer: 'b', day: 12, clicked: true },
      { customer: 'c', day: 13, clicked: true },
      { customer: 'c', day: 13 },
      { customer: 'c', day: 14, clicked: true },
      { customer: 'c', clicked: true },
    ]);
    const { first, second, difference } = clicksOfWindows(view, windows.before, windows.after);
    expect([first.count, first.size, first.people]).toEqual([1, 2, 2]);
    expect([second.count, second.size, second.people]).toEqual([2, 2, 2]);
    expect(difference.value).toBe(0.5);
  });

  test('takes people as samples: twenty products for one person are no twenty samples', async () => {
    const many = { shown: 20, clicked: (person: number) => (person % 4 === 0 ? 20 : 0) };
    const few = { shown: 1, clicked: (person: number) => (person % 4 === 0 ? 1 : 0) };
    const of = async (each: Seen) => {
      const view = await measurementViewOf([
        ...shownOn([10], upTo(40), each),
        ...shownOn(
          [12],
          upTo(40).map((n) => n + 100),
          each,
        ),
      ]);
      return clicksOfWindows(view, windows.before, windows.after).difference.interval;
    };
    const [wide, wideToo] = [await of(many), await of(few)];
    expect(wide.upper).toBeCloseTo(wideToo.upper, 1);
  });
});

describe('a version’s click-through before and after', () => {
  const changed = (person: number) => (person % 2 === 0 ? 3 : 2);
  test('is told with an interval where enough people were shown something', async () => {
    const view = await measurementViewOf([
      ...shownOn([10, 11], upTo(60), { shown: 10, clicked: () => 1 }),
      ...shownOn([12, 13], upTo(60), { shown: 10, clicked: changed }),
    ]);
    const { metric, reading } = clicksBeforeAfter(view, windows);
    expect(metric).toBe('clickThrough');
    if (reading.state !== 'measured') throw new Error('not measured');
    expect(reading.before).toEqual({ count: 120, size: 1200 });
    expect(reading.after).toEqual({ count: 300, size: 1200 });
    expect(reading.difference.value).toBeCloseTo(0.15, 12);
    expect(reading.difference.lower).toBeGreaterThan(0);
    expect(reading.difference.upper).toBeLessThan(0.3);
    expect(reading.distinct).toBe(true);
  });

  test('is within noise where nothing changed', async () => {
    const same = { shown: 5, clicked: (person: number) => Number(person % 3 === 0) };
    const view = await measurementViewOf(shownOn([10, 11, 12, 13], upTo(60), same));
    expect(clicksBeforeAfter(view, windows).reading).toMatchObject({
      state: 'measured',
      distinct: false,
      difference: { value: 0 },
    });
  });

  test('is not told of fewer than thirty people, whatever they were shown', async () => {
    const many = { shown: 50, clicked: () => 9 };
    const view = await measurementViewOf([
      ...shownOn([10], upTo(60), many),
      ...shownOn([12], upTo(29), many),
    ]);
    expect(clicksBeforeAfter(view, windows).reading).toMatchObject({
      state: 'tooFew',
      needed: 30,
      before: { size: 60 },
      after: { size: 29 },
    });
  });

  test('hands on why there are no days to compare', async () => {
    const view = await measurementViewOf([]);
    const early = { state: 'tooEarly', days: 3, needed: 14 } as const;
    expect(clicksBeforeAfter(view, early).reading).toEqual(early);
  });
});

describe('click-through of late', () => {
  const daily = { shown: 2, clicked: () => 1 };
  test('is of the last thirty complete days, against the thirty before', async () => {
    const view = await measurementViewOf([
      ...shownOn(upTo(30), upTo(3), { shown: 2, clicked: () => 0 }),
      ...shownOn(
        upTo(30).map((day) => day + 30),
        upTo(3),
        daily,
      ),
      // The last day is not over.
      ...shownOn([60], upTo(3), { shown: 2, clicked: () => 2 }),
    ]);
    const recent = recentClicks(view, { from: 0, to: 60 });
    expect(recent).toMatchObject({
      days: { from: 30, to: 59 },
      share: { count: 90, size: 180, people: 3 },
      change: { value: 0.5 },
    });
  });

  test('is not compared with days that the log covers in part', async () => {
    const view = await measurementViewOf(shownOn(upTo(60), upTo(3), daily));
    expect(recentClicks(view, { from: 1, to: 60 })?.change).toBeNull();
    expect(recentClicks(view, { from: 0, to: 60 })?.change?.value).toBe(0);
  });

  test('is of fewer days where the log is short, and of none where no day is over', async () => {
    const view = await measurementViewOf(shownOn(upTo(4), upTo(3), daily));
    expect(recentClicks(view, { from: 0, to: 3 })).toMatchObject({ days: { from: 0, to: 2 } });
    expect(recentClicks(view, { from: 3, to: 3 })).toBeNull();
  });
});
