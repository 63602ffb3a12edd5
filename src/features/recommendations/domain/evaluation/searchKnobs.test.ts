import { describe, expect, it } from 'vitest';
import { ALGORITHMS, type AlgorithmSettings } from '../settings/algorithmSettings.ts';
import { recommendationPolicy } from '../settings/recommendationSettings.ts';
import { learningKnob, ownKnobs, weightKnob } from './searchKnobs.ts';

const { defaults, schema } = recommendationPolicy;
const { home } = defaults;
const { learning } = home;
const mayBePublished = (end: object) =>
  schema.safeParse({ ...defaults, home: { ...home, ...end } }).success;

describe('the knobs of a search', () => {
  it('only lead to settings that may be published', () => {
    let ends = learningKnob(home);
    for (const id of ALGORITHMS) {
      const algorithms = { ...home.algorithms, [id]: { ...home.algorithms[id], weight: 50 } };
      for (const knob of [...ownKnobs(id), weightKnob(id)]) {
        ends = [...ends, ...knob({ learning, algorithms })];
      }
    }
    expect(ends.length).toBeGreaterThan(80);
    expect(ends.filter((end) => !mayBePublished(end))).toEqual([]);
  });

  it('stay within the range of a setting at its ends', () => {
    for (const lambda of [1, 100_000]) {
      const algorithms = { ...home.algorithms, ease: { weight: 100, lambda } };
      const ends = ownKnobs('ease').flatMap((knob) => knob({ learning, algorithms }));
      expect(ends.length).toBe(4);
      expect(ends.every(mayBePublished)).toBe(true);
    }
  });

  it('leave the parameters of what has no weight', () => {
    expect(ownKnobs('ease').flatMap((knob) => knob(home))).toEqual([]);
    expect(ownKnobs('itemKnn').flatMap((knob) => knob(home)).length).toBe(13);
  });

  it('leave something with a weight', () => {
    const algorithms: AlgorithmSettings = {
      ...home.algorithms,
      popularity: { ...home.algorithms.popularity, weight: 0 },
    };
    const weights = weightKnob('itemKnn')({ learning, algorithms }).map(
      (end) => end.algorithms.itemKnn.weight,
    );
    expect(weights).not.toContain(0);
    expect(weightKnob('itemKnn')(home).map((end) => end.algorithms.itemKnn.weight)).toContain(0);
  });
});
