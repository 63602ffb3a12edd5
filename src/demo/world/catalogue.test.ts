import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { SHELVES } from './shelves.ts';

const products = catalogue(1, 20_000);

test('the catalogue has 300 products with names of their own in both languages', () => {
  expect(products).toHaveLength(300);
  expect(new Set(products.map(({ id }) => id)).size).toBe(300);
  expect(new Set(products.map(({ name }) => name.en)).size).toBe(300);
  expect(new Set(products.map(({ name }) => name.zh)).size).toBe(300);
  expect(products.every(({ name }) => /^[\x20-\x7e]+$/.test(name.en))).toBe(true);
  expect(products.every(({ name }) => /\p{Script=Han}/u.test(name.zh))).toBe(true);
});

test('every product is sold for more than it costs, and some things are not known', () => {
  for (const { price, cost } of products) {
    expect(price).toBeGreaterThan(0);
    expect(cost >= price).toBe(false);
  }
  expect(products.some(({ cost }) => Number.isNaN(cost))).toBe(true);
  expect(products.some(({ stock }) => stock === 0)).toBe(true);
  expect(products.some(({ bothNames }) => !bothNames)).toBe(true);
});

test('what goes with a category is another category of the shop', () => {
  SHELVES.forEach(({ goesWith }, place) => {
    for (const other of goesWith) {
      expect(SHELVES[other]).toBeDefined();
      expect(other).not.toBe(place);
    }
  });
});
