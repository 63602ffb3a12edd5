import { expect, it } from 'vitest';
import { mersenneTwister } from './mersenneTwister.ts';

it("draws NumPy's numbers", () => {
  const random = mersenneTwister(42);
  expect([random(), random(), random()]).toEqual([
    0.3745401188473625, 0.9507143064099162, 0.7319939418114051,
  ]);
});
