import { describe, expect, it } from 'vitest';
import { ClusterDraws } from './clusterDraws.ts';

function drawn(draws: ClusterDraws, clusters: number, resamples: number): number[][] {
  const all: number[][] = [];
  draws.each(clusters, resamples, (times) => all.push(Array.from(times)));
  return all;
}

describe('draws of customers', () => {
  it('take as many as there are, each resample', () => {
    for (const times of drawn(new ClusterDraws(1), 7, 30)) {
      expect(times.reduce((sum, one) => sum + one, 0)).toBe(7);
    }
  });

  it('are the same whatever was drawn before, and how much of it was asked for', () => {
    const expected = drawn(new ClusterDraws(1), 9, 20);
    const used = new ClusterDraws(1);
    expect(drawn(used, 9, 5)).toEqual(expected.slice(0, 5));
    drawn(used, 4, 50);
    expect(drawn(used, 9, 20)).toEqual(expected);
    expect(drawn(used, 9, 5)).toEqual(expected.slice(0, 5));
    expect(drawn(new ClusterDraws(2), 9, 20)).not.toEqual(expected);
  });
});
