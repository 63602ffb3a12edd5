import { describe, expect, it } from 'vitest';
import { measuredLists } from '../../../../testing/measuredLists.ts';
import { basketsOf, unwatched } from '../../../../testing/trainingOf.ts';
import { fitItemKnn } from '../algorithms/itemKnn.ts';
import { fitPopularity } from '../algorithms/popularity.ts';
import { recommendationPolicy } from '../settings/recommendationSettings.ts';
import { BlendTrials } from './blendTrials.ts';
import type { HeldOut } from './heldOut.ts';

const training = basketsOf('abc', 'abd', 'acd', 'be', 'bf', 'cf', 'ae', 'bef');
const heldOut: HeldOut = {
  users: Int32Array.of(3, 4, 6),
  relevant: [Int32Array.of(0, 5), Int32Array.of(4), Int32Array.of(1, 2)],
  hidden: [Int32Array.of(1, 4), Int32Array.of(1, 5), Int32Array.of(0, 4)],
  shown: Uint8Array.of(1, 1, 1, 0, 1, 1),
};
const { learning, algorithms } = recommendationPolicy.defaults.home;
const blend = {
  learning,
  algorithms: {
    ...algorithms,
    popularity: { weight: 20, halfLifeDays: 30 },
    itemKnn: { ...algorithms.itemKnn, weight: 80 },
  },
};

function trials(fitted: string[] = []): BlendTrials {
  return new BlendTrials({
    heldOut,
    k: 2,
    trainingOf: () => training,
    fit: (id, of, settings, step) => {
      fitted.push(id);
      return id === 'popularity'
        ? fitPopularity(of, settings.popularity, step)
        : fitItemKnn(of, settings.itemKnn, step);
    },
  });
}

describe('trials of blends', () => {
  it('score as the lists themselves do', async () => {
    const parts = [
      { model: await fitPopularity(training, { halfLifeDays: 30 }, unwatched), weight: 20 },
      { model: await fitItemKnn(training, algorithms.itemKnn, unwatched), weight: 80 },
    ];
    const { mean } = measuredLists(parts, training.matrix, heldOut, 2);
    expect(mean.ndcg).toBeGreaterThan(0);
    expect(await trials().ndcg(blend, unwatched)).toBeCloseTo(mean.ndcg, 12);
  });

  it('train nothing anew where only weights change', async () => {
    const fitted: string[] = [];
    const kept = trials(fitted);
    await kept.ndcg(blend, unwatched);
    const popularity = { ...blend.algorithms.popularity, weight: 100 };
    await kept.ndcg({ ...blend, algorithms: { ...blend.algorithms, popularity } }, unwatched);
    const itemKnn = { ...blend.algorithms.itemKnn, weight: 0 };
    await kept.ndcg({ ...blend, algorithms: { ...blend.algorithms, itemKnn } }, unwatched);
    expect(fitted).toEqual(['popularity', 'itemKnn']);
    const other = { ...blend.algorithms.popularity, halfLifeDays: 7 };
    await kept.ndcg(
      { ...blend, algorithms: { ...blend.algorithms, popularity: other } },
      unwatched,
    );
    expect(fitted).toEqual(['popularity', 'itemKnn', 'popularity']);
    await kept.ndcg({ ...blend, learning: { ...learning, halfLifeDays: 7 } }, unwatched);
    expect(fitted.length).toBe(5);
  });

  it('cannot tell where nobody is held out', async () => {
    const nobody = new BlendTrials({
      heldOut: { users: new Int32Array(0), relevant: [], hidden: [], shown: null },
      k: 2,
      trainingOf: () => training,
      fit: (_, of, settings, step) => fitItemKnn(of, settings.itemKnn, step),
    });
    expect(await nobody.ndcg(blend, unwatched)).toBeNaN();
  });
});
