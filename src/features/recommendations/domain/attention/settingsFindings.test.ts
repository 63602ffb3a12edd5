import { describe, expect, test } from 'vitest';
import { catalogueFactsOf } from '../../../../testing/catalogueFactsOf.ts';
import {
  recommendationPolicy,
  type PlacementSettings,
  type RecommendationSettings,
} from '../settings/recommendationSettings.ts';
import type { Exclusion, Pin } from '../settings/ruleSettings.ts';
import { endedPins, placementsWith, troubledPins } from './settingsFindings.ts';

const { defaults } = recommendationPolicy;
const TODAY = '2026-11-21';
/** p0 is sold out, p1 is there, of p2 nobody knows, p3 has two left; p0 and p3 are cups. */
const catalogue = catalogueFactsOf([
  { stock: 0, category: 'Cups', brand: 'Zi' },
  { stock: 9, category: 'Tea' },
  { category: 'Tea' },
  { stock: 2, category: 'Cups > Small', brand: 'Zi' },
]);

function home(changed: Partial<PlacementSettings>): RecommendationSettings {
  return { ...defaults, home: { ...defaults.home, ...changed } };
}

function pin(changed: Partial<Pin>): Pin {
  return { id: 'a', slot: 1, kind: 'product', value: 'p1', from: null, to: null, ...changed };
}

function exclusion(changed: Partial<Exclusion>): Exclusion {
  return { id: 'x', kind: 'product', value: 'p1', customer: null, ...changed };
}

const troubles = (changed: Partial<PlacementSettings>) =>
  troubledPins(home(changed), catalogue, TODAY).map(({ trouble }) => trouble);

describe('pins that keep a slot for nothing', () => {
  test('are of products that are out of stock; unknown stock is none', () => {
    expect(troubledPins(home({ pins: [pin({ value: 'p0', slot: 3 })] }), catalogue, TODAY)).toEqual(
      [{ placement: 'home', slot: 3, kind: 'product', value: 'p0', trouble: 'outOfStock' }],
    );
    expect(troubles({ pins: [pin({ value: 'p1' })] })).toEqual([]);
    expect(troubles({ pins: [pin({ value: 'p2' })] })).toEqual([]);
  });

  test('need as many pieces as the filter asks for, and one where there is none', () => {
    const pins = [pin({ value: 'p3' })];
    const filters = defaults.home.filters;
    expect(troubles({ pins, filters: { ...filters, minStock: 3 } })).toEqual(['outOfStock']);
    expect(troubles({ pins, filters: { ...filters, inStock: false, minStock: 3 } })).toEqual([]);
    const soldOut = [pin({ value: 'p0' })];
    expect(troubles({ pins: soldOut, filters: { ...filters, inStock: false } })).toEqual([
      'outOfStock',
    ]);
  });

  test('are of products that are excluded for everybody, not for one customer', () => {
    const pins = [pin({})];
    expect(troubles({ pins, exclusions: [exclusion({})] })).toEqual(['excluded']);
    expect(troubles({ pins, exclusions: [exclusion({ customer: 'c1' })] })).toEqual([]);
    expect(troubles({ pins, exclusions: [exclusion({ kind: 'category', value: 'Tea' })] })).toEqual(
      ['excluded'],
    );
  });

  test('of a category or brand are so when all its products are', () => {
    const pins = [pin({ kind: 'brand', value: 'Zi' })];
    expect(troubles({ pins })).toEqual([]);
    expect(troubles({ pins, exclusions: [exclusion({ value: 'p3' })] })).toEqual(['outOfStock']);
    expect(troubles({ pins: [pin({ kind: 'category', value: 'Cups' })] })).toEqual([]);
  });

  test('name what the shop’s data do not know', () => {
    expect(troubles({ pins: [pin({ value: 'p99' })] })).toEqual(['unknown']);
    expect(troubles({ pins: [pin({ kind: 'brand', value: 'nobody' })] })).toEqual(['unknown']);
  });

  test('are not those that have ended, but those that are to come', () => {
    expect(troubles({ pins: [pin({ value: 'p0', to: '2026-11-20' })] })).toEqual([]);
    expect(troubles({ pins: [pin({ value: 'p0', to: TODAY })] })).toEqual(['outOfStock']);
    expect(troubles({ pins: [pin({ value: 'p0', from: '2026-12-01' })] })).toEqual(['outOfStock']);
  });
});

test('a pin has ended the day after its last', () => {
  const settings = home({
    pins: [pin({ to: '2026-11-20' }), pin({ id: 'b', slot: 2, to: TODAY })],
  });
  expect(endedPins(settings, TODAY)).toEqual([
    { placement: 'home', slot: 1, kind: 'product', value: 'p1', to: '2026-11-20' },
  ]);
});

test('an algorithm is used where it has a weight', () => {
  const algorithms = { ...defaults.home.algorithms, outside: { weight: 5 } };
  expect(placementsWith(home({ algorithms }), 'outside')).toEqual(['home']);
  expect(placementsWith(defaults, 'ease')).toEqual([]);
});
