import { expect, it } from 'vitest';
import { ClusterDraws } from './clusterDraws.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { coverage, gini } from './exposure.ts';
import { exposureBootstrap } from './exposureBootstrap.ts';

const ITEMS = 400;

function listsFrom(seed: number, of: number): Int32Array[] {
  const chance = stream(seed, 'lists');
  return Array.from({ length: 60 }, () => Int32Array.from({ length: 5 }, () => chance.below(of)));
}

it('holds the measured difference in its interval, which resampling alone would not', () => {
  const [few, many] = [listsFrom(1, 20), listsFrom(2, ITEMS)];
  const customers = few.map((_, n) => n);
  const { a, b, value, interval } = exposureBootstrap(
    few,
    many,
    customers,
    ITEMS,
    coverage,
    new ClusterDraws(3),
  );
  expect(value).toBe(b - a);
  expect(interval.lower).toBeLessThan(value);
  expect(interval.upper).toBeGreaterThan(value);
  expect(interval.lower).toBeGreaterThan(0);
});

it('finds no difference where there is none', () => {
  const lists = listsFrom(1, ITEMS);
  const customers = lists.map((_, n) => n);
  const same = exposureBootstrap(lists, lists, customers, ITEMS, gini, new ClusterDraws(3));
  expect(same.value).toBe(0);
  expect(same.interval).toEqual({ lower: 0, upper: 0 });
});

it('is the same for the same seed, and has no interval from one customer', () => {
  const [few, many] = [listsFrom(1, 20), listsFrom(2, ITEMS)];
  const customers = few.map((_, n) => n % 9);
  const of = (seed: number) =>
    exposureBootstrap(few, many, customers, ITEMS, gini, new ClusterDraws(seed));
  expect(of(1)).toEqual(of(1));
  expect(of(1).interval).not.toEqual(of(2).interval);
  const alone = exposureBootstrap(
    few,
    many,
    few.map(() => 0),
    ITEMS,
    gini,
    new ClusterDraws(1),
  );
  expect(alone.interval.lower).toBeNaN();
});
