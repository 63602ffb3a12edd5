import { describe, expect, test } from 'vitest';
import { stream } from '../shared/domain/random/stream.ts';
import { Weighted } from './weighted.ts';

describe('a weighted choice', () => {
  test('follows its weights and never takes a weight of 0', () => {
    const choice = new Weighted([1, 0, 3, 0]);
    const counts = [0, 0, 0, 0];
    const own = stream(5, 'weighted');
    for (let i = 0; i < 40_000; i++) counts[choice.pick(own.at(i))]!++;
    expect(counts[1]).toBe(0);
    expect(counts[3]).toBe(0);
    expect(Math.abs(counts[0]! - 10_000)).toBeLessThan(400);
  });

  test('refuses weights that are all 0', () => {
    expect(() => new Weighted([0, 0])).toThrow('weights are all 0');
  });
});
