import { expect, test } from 'vitest';
import { recommendationPolicy } from '../../../domain/settings/recommendationSettings.ts';
import type { Pin } from '../../../domain/settings/ruleSettings.ts';
import { issuesWithin, settingsIssues } from './settingsIssues.ts';

const { defaults } = recommendationPolicy;
const pin: Pin = { id: 'p', slot: 9, kind: 'brand', value: 'Own', from: null, to: null };

test('the defaults have no problem', () => {
  expect([...settingsIssues(defaults).keys()]).toEqual([]);
});

test('every problem is found at its field, each once', () => {
  const { home, cart } = defaults;
  const { popularity, itemKnn } = home.algorithms;
  const issues = settingsIssues({
    ...defaults,
    home: {
      ...home,
      algorithms: {
        ...home.algorithms,
        popularity: { ...popularity, weight: 0 },
        itemKnn: { ...itemKnn, weight: 0 },
      },
      filters: { ...home.filters, category: 'chain' },
    },
    cart: { ...cart, pins: [pin, { ...pin, id: 'q', slot: NaN }], diversity: 2 },
  });
  expect([...issues.keys()].sort()).toEqual([
    'cart.diversity',
    'cart.pins.1.slot',
    'home.algorithms',
    'home.filters.category',
  ]);
  // What depends on numbers can be told once they are some.
  const read = settingsIssues({ ...defaults, cart: { ...cart, pins: [pin] } });
  expect([...read]).toEqual([['cart.pins.0.slot', 'slotBeyond']]);
});

test('problems are counted below a field, and not below one with a longer name', () => {
  const issues = new Map([
    ['home.pins.0.slot', 'slotTaken'],
    ['home.pins.1.to', 'ends before it begins'],
    ['home.slots', 'too big'],
    ['homestead.pins', 'elsewhere'],
  ]);
  expect(issuesWithin(issues, 'home.pins')).toHaveLength(2);
  expect(issuesWithin(issues, 'home')).toHaveLength(3);
  expect(issuesWithin(issues, 'home.slot')).toEqual([]);
  expect(issuesWithin(issues, 'home.slots')).toEqual(['home.slots too big']);
});
