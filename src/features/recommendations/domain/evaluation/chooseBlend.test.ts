import { describe, expect, it } from 'vitest';
import { recommendationPolicy } from '../settings/recommendationSettings.ts';
import { chooseBlend } from './chooseBlend.ts';
import type { Tunable } from './searchKnobs.ts';

const { home } = recommendationPolicy.defaults;
const unwatched = () => Promise.resolve();

/** A hill: EASE at 500, 90 days, popularity at 7 days with a fifth of the weight; RP3beta harms. */
function hill({ learning, algorithms }: Tunable): number {
  const { ease, popularity, rp3beta, itemKnn } = algorithms;
  if (ease.weight === 0) return -100;
  const share = popularity.weight / ease.weight;
  return (
    -Math.abs(ease.lambda - 500) / 1000 -
    Math.abs((learning.halfLifeDays ?? 1000) - 90) / 1000 -
    Math.abs(share - 0.2) -
    (popularity.weight > 0 ? Math.abs(popularity.halfLifeDays - 7) / 100 : 0.2) -
    rp3beta.weight -
    itemKnn.weight
  );
}

describe('a search for a blend', () => {
  it('finds what carries it, what helps, and how much of each', async () => {
    const trial = (settings: Tunable) => Promise.resolve(hill(settings));
    const chosen = await chooseBlend(home, ['ease', 'popularity', 'rp3beta'], trial, unwatched);
    const { learning, algorithms } = chosen.best;
    expect(Math.abs(algorithms.ease.lambda - 500)).toBeLessThan(100);
    expect(learning.halfLifeDays).toBe(90);
    expect(algorithms.popularity).toEqual({ weight: 20, halfLifeDays: 7 });
    expect(algorithms.ease.weight).toBe(100);
    // What does not help does not stay, nor what was not asked for.
    expect(algorithms.rp3beta.weight).toBe(0);
    expect(algorithms.itemKnn.weight).toBe(0);
    expect(chosen.score).toBe(hill(chosen.best));
    expect(chosen.startScore).toBeLessThan(chosen.score);
  });

  it('takes one algorithm, or none', async () => {
    const trial = (settings: Tunable) => Promise.resolve(hill(settings));
    const one = await chooseBlend(home, ['ease'], trial, unwatched);
    expect(one.best.algorithms.ease.weight).toBe(100);
    expect(one.best.algorithms.popularity.weight).toBe(0);
    expect((await chooseBlend(home, [], trial, unwatched)).best).toEqual(home);
  });

  it('tells how far it is, up to its end', async () => {
    const shares: number[] = [];
    const trial = (settings: Tunable) => Promise.resolve(hill(settings));
    await chooseBlend(home, ['ease', 'popularity'], trial, (done, total) => {
      shares.push(done / total);
      return Promise.resolve();
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
