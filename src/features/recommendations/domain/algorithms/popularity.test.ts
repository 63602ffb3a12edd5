import { describe, expect, it } from 'vitest';
import { logOf, trainingOf, unwatched } from '../../../../testing/trainingOf.ts';
import { fitPopularity } from './popularity.ts';
import type { Training } from './model.ts';

const nobody = { user: -1, items: new Int32Array(0), values: new Float64Array(0) };

describe('popularity', () => {
  it('counts lines, halved by age', async () => {
    const bought = [
      { user: 0, item: 0, day: 10 },
      { user: 0, item: 0, day: 10 },
      { user: 1, item: 1, day: 40 },
    ];
    const training = trainingOf(logOf(bought, 2, 3), 40);
    const scores = await scoresOf(training, 30);
    // What happens at the window's end is not in the window.
    expect(scores[0]).toBeCloseTo(Math.log(1 + 2 * 0.5), 14);
    expect(scores.slice(1)).toEqual([0, 0]);
    const counts = await scoresOf(trainingOf(logOf(bought, 2, 3), 41), null);
    expect(counts[0]).toBeCloseTo(Math.log(3), 14);
    expect(counts[1]).toBeCloseTo(Math.log(2), 14);
  });

  it('counts what the training counts, each kind by its weight, ratings as one', async () => {
    const events = [
      { user: 0, item: 0, kind: 'view' as const },
      { user: 0, item: 1, kind: 'cart' as const, strength: 5 },
      { user: 0, item: 2, kind: 'purchase' as const },
    ];
    const weighting = { events: { purchase: 0, cart: 3, view: 1 } };
    const scores = await scoresOf(trainingOf(logOf(events, 1, 3), 1, weighting), null);
    expect(scores.map((score) => Math.round(Math.exp(score) - 1))).toEqual([1, 3, 0]);
  });

  it('keeps the order of what was last wanted long ago', async () => {
    const long = [3, 1, 2].map((day, item) => ({ user: 0, item, day }));
    const scores = await scoresOf(trainingOf(logOf(long, 1, 3), 500), 1);
    expect(scores[1]).toBeGreaterThan(0);
    expect(scores[2]).toBeGreaterThan(scores[1]!);
    expect(scores[0]).toBeGreaterThan(scores[2]!);
  });

  it('has no reasons in a history', async () => {
    const model = await fitPopularity(
      trainingOf(logOf([], 1, 1), 1),
      { halfLifeDays: 30 },
      unwatched,
    );
    expect(model.contributions(nobody, 0)).toBeNull();
  });
});

async function scoresOf(training: Training, halfLifeDays: number | null): Promise<number[]> {
  const model = await fitPopularity(training, { halfLifeDays }, unwatched);
  const into = new Float64Array(training.matrix.columns);
  model.score(nobody, into);
  return [...into];
}
