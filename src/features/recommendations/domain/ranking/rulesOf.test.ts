import { expect, test } from 'vitest';
import {
  recommendationPolicy,
  type PlacementSettings,
} from '../settings/recommendationSettings.ts';
import { rulesOf, withoutRule } from './rulesOf.ts';

const { home } = recommendationPolicy.defaults;
const all: PlacementSettings = {
  ...home,
  filters: {
    ...home.filters,
    category: 'chain',
    price: { relativeTo: 'seed', below: 1, above: 1 },
  },
  boosts: [{ id: 'b1', field: 'margin', value: '', strength: 1 }],
  pins: [{ id: 'p1', slot: 1, kind: 'product', value: 'x', from: null, to: null }],
  exclusions: [{ id: 'e1', kind: 'brand', value: 'y', customer: null }],
  caps: { category: 2, brand: 3 },
  diversity: 0.5,
};

test('every rule is in the list once, and taking it out takes out just that one', () => {
  const rules = rulesOf(all);
  expect(rules.map(({ kind }) => kind)).toEqual([
    'bought',
    'inStock',
    'price',
    'category',
    'boost',
    'pin',
    'exclusion',
    'capCategory',
    'capBrand',
    'diversity',
    'fallback',
  ]);
  for (const rule of rules) {
    const left = rulesOf(withoutRule(all, rule));
    expect(left).toEqual(rules.filter((other) => other !== rule));
  }
});

test('without all of them the algorithms alone decide', () => {
  const bare = rulesOf(all).reduce(withoutRule, all);
  expect(rulesOf(bare)).toEqual([]);
  expect(bare.algorithms).toEqual(all.algorithms);
});
