import { describe, expect, test } from 'vitest';
import type { EqualWindows } from './equalWindows.ts';
import { beforeAfter } from './beforeAfter.ts';

const found: EqualWindows = {
  state: 'found',
  before: { from: 70, to: 99 },
  after: { from: 100, to: 129 },
};
const metric = { metric: 'repeatRate', better: 'higher' } as const;
const of = (before: [number, number], after: [number, number]) => (window: { from: number }) => {
  const [count, size] = window.from === 70 ? before : after;
  return { count, size };
};

describe('a rate before and after a version', () => {
  test('is told as after minus before, with Newcombe’s interval', () => {
    // Newcombe 1998, table II, case a: 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    const read = beforeAfter(metric, found, of([48, 80], [56, 70]), 30);
    expect(read).toMatchObject({ ...metric, method: 'beforeAfter' });
    if (read.reading.state !== 'measured') throw new Error('not measured');
    expect(read.reading.difference.value).toBeCloseTo(0.2, 12);
    expect(read.reading.difference.lower).toBeCloseTo(0.0524, 4);
    expect(read.reading.difference.upper).toBeCloseTo(0.3339, 4);
    expect(read.reading.distinct).toBe(true);
    expect(read.reading).toMatchObject({
      before: { count: 48, size: 80 },
      after: { count: 56, size: 70 },
      windows: { before: { from: 70, to: 99 }, after: { from: 100, to: 129 } },
    });
  });

  test('within noise is told as such', () => {
    const read = beforeAfter(metric, found, of([30, 100], [33, 100]), 30);
    expect(read.reading).toMatchObject({ state: 'measured', distinct: false });
  });

  test('of too few on either side no difference is told', () => {
    expect(beforeAfter(metric, found, of([3, 29], [30, 100]), 30).reading).toMatchObject({
      state: 'tooFew',
      needed: 30,
      before: { size: 29 },
    });
    expect(beforeAfter(metric, found, of([3, 100], [3, 29]), 30).reading.state).toBe('tooFew');
    expect(beforeAfter(metric, found, of([0, 0], [0, 0]), 0).reading.state).toBe('tooFew');
  });

  test('without windows nothing is counted and the reason is handed on', () => {
    const missing = { state: 'tooEarly', days: 3, needed: 14 } as const;
    const count = () => {
      throw new Error('counted');
    };
    expect(beforeAfter(metric, missing, count, 30).reading).toEqual(missing);
  });
});
