import { expect, test } from 'vitest';
import { SeededSample } from './seededSample.ts';

const sampled = (ids: readonly string[], size: number, seed: number) => {
  const sample = new SeededSample<string>(size, seed);
  for (const id of ids) sample.offer(id, () => id);
  return sample.taken();
};
const ids = Array.from({ length: 20 }, (_, n) => String(n));

test('a sample is the same for the same seed, has its size, and each message is as likely', () => {
  expect(sampled(ids, 5, 1)).toEqual(sampled(ids, 5, 1));
  expect(sampled(ids, 50, 1)).toEqual(ids);
  expect(sampled(ids, 0, 1)).toEqual([]);
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++) {
    const sample = sampled(ids, 5, seed);
    expect(new Set(sample).size).toBe(5);
    for (const id of sample) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // 500 expected of each; 5 standard deviations of about 19.
  for (const id of ids) expect(Math.abs((counts.get(id) ?? 0) - 500)).toBeLessThan(97);
});

test('it keeps the order, and shares what lies in both of two lists', () => {
  const [all, evens] = [
    sampled(ids, 5, 3),
    sampled(
      ids.filter((id) => +id % 2 === 0),
      5,
      3,
    ),
  ];
  expect(all).toEqual(ids.filter((id) => all.includes(id)));
  for (const id of all.filter((one) => +one % 2 === 0)) expect(evens).toContain(id);
});
