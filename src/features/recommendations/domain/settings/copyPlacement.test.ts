import { expect, test } from 'vitest';
import { copyPlacement, needsSeed } from './copyPlacement.ts';
import { recommendationPolicy } from './recommendationSettings.ts';

const { defaults, schema } = recommendationPolicy;
const { filters } = defaults.product;
const related = {
  ...defaults.product,
  slots: 7,
  filters: {
    ...filters,
    category: 'chain',
    price: { relativeTo: 'seed', below: 20, above: 40 },
  },
} as const;
const settings = { ...defaults, product: related };

test('a placement gets all settings of another', () => {
  const copied = copyPlacement(settings, 'product', 'cart');
  expect(copied).toEqual({ ...settings, cart: related });
  expect(needsSeed(copied.cart)).toBe(true);
});

test('the home page gets none that need a product to compare with', () => {
  const { home } = copyPlacement(settings, 'product', 'home');
  expect(home.slots).toBe(7);
  expect(home.filters.category).toBe('any');
  expect(home.filters.price).toEqual({ relativeTo: 'none', below: 20, above: 40 });
  expect(needsSeed(home)).toBe(false);
  expect(schema.safeParse(copyPlacement(settings, 'product', 'home')).success).toBe(true);
});
