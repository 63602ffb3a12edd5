import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFactsOf, type TestProduct } from '../../../../testing/catalogueFactsOf.ts';
import {
  recommendationPolicy,
  type PlacementSettings,
} from '../settings/recommendationSettings.ts';
import { markCandidates } from './candidates.ts';
import type { CatalogueFacts } from './catalogueFacts.ts';
import type { ListRequest } from './listRequest.ts';
import { rankList } from './rankList.ts';
import { rankingPlan } from './rankingPlan.ts';

const DAY = 86_400_000;
const AT = 1000 * DAY;
const plain: PlacementSettings = {
  ...recommendationPolicy.defaults.home,
  slots: 4,
  bought: 'allow',
};
const nobody: ListRequest = {
  history: { user: -1, items: new Int32Array(0), values: new Float64Array(0) },
  seeds: new Int32Array(0),
  owned: { items: new Int32Array(0), lastAt: new Float64Array(0) },
  at: AT,
};
const eight: readonly TestProduct[] = Array.from({ length: 8 }, (_, i) => ({
  category: i < 4 ? 'Tea > Green' : 'Tea > Black',
  brand: i % 2 === 0 ? 'A' : 'B',
  price: 100 * (i + 1),
}));

/** Scores fall from product to product unless given. */
function listOf(
  settings: Partial<PlacementSettings>,
  facts: CatalogueFacts = catalogueFactsOf(eight),
  request: Partial<ListRequest> = {},
  scores: readonly number[] = Array.from(eight, (_, i) => 8 - i),
) {
  const plan = rankingPlan({ ...plain, ...settings }, facts, { at: AT, today: '2026-11-29' });
  const asked = { ...nobody, ...request };
  const candidates = new Uint8Array(facts.items.length);
  markCandidates(plan, facts, asked, candidates);
  const blend = Float64Array.from(scores, (score, i) => (candidates[i] === 1 ? score : -Infinity));
  return rankList(plan, facts, asked, blend, candidates);
}
const itemsOf = (...args: Parameters<typeof listOf>) => [...listOf(...args).items];

describe('a ranked list', () => {
  test('has the highest scores first, as many as there are slots', () => {
    expect(itemsOf({})).toEqual([0, 1, 2, 3]);
    expect(itemsOf({ slots: 50 })).toHaveLength(8);
  });

  test('lifts a category by so many standard deviations of its scores', () => {
    const boost = (strength: number) => ({
      boosts: [{ id: 'b', field: 'category' as const, value: 'Tea > Black', strength }],
    });
    // The deviation of 8 … 1 is 2.29: half of it is a place and a bit.
    expect(itemsOf(boost(0.5))).toEqual([0, 1, 2, 4]);
    expect(itemsOf(boost(4))).toEqual([4, 5, 6, 7]);
    expect(itemsOf(boost(-3))).toEqual([0, 1, 2, 3]);
  });

  test('lifts by a number from the lowest candidate to the highest, the unknown by half', () => {
    const price = { boosts: [{ id: 'b', field: 'price' as const, value: '', strength: 4 }] };
    expect(itemsOf(price).slice(0, 2)).toEqual([7, 6]);
    const unknown = catalogueFactsOf(eight.map(({ category }) => ({ category: category ?? '' })));
    expect(itemsOf(price, unknown)).toEqual([0, 1, 2, 3]);
  });

  test('keeps a slot for a pin, and the best of a pinned category', () => {
    const pin = { id: 'p', slot: 2, from: null, to: null };
    expect(itemsOf({ pins: [{ ...pin, kind: 'product', value: 'p7' }] })).toEqual([0, 7, 1, 2]);
    expect(itemsOf({ pins: [{ ...pin, kind: 'category', value: 'Tea > Black' }] })).toEqual([
      0, 4, 1, 2,
    ]);
    expect(listOf({ pins: [{ ...pin, kind: 'product', value: 'p7' }] }).pinned).toEqual(
      Uint8Array.of(0, 1, 0, 0),
    );
  });

  test('drops a pin outside its dates, and one that is excluded or sold out', () => {
    const pin = { id: 'p', slot: 1, kind: 'product' as const, value: 'p7', from: null, to: null };
    expect(itemsOf({ pins: [{ ...pin, to: '2026-11-28' }] })[0]).toBe(0);
    expect(itemsOf({ pins: [{ ...pin, from: '2026-11-29', to: '2026-11-29' }] })[0]).toBe(7);
    const exclusions = [{ id: 'x', kind: 'product' as const, value: 'p7', customer: null }];
    expect(itemsOf({ pins: [pin], exclusions })[0]).toBe(0);
    const soldOut = catalogueFactsOf(eight.map((one, i) => ({ ...one, stock: i === 7 ? 0 : 9 })));
    expect(itemsOf({ pins: [pin] }, soldOut)[0]).toBe(0);
  });

  test('shows no more of a category or brand than the caps allow, pins included', () => {
    expect(itemsOf({ caps: { category: 1, brand: null } })).toEqual([0, 4]);
    expect(itemsOf({ caps: { category: null, brand: 1 } })).toEqual([0, 1]);
    const pins = [
      { id: 'p', slot: 1, kind: 'product' as const, value: 'p3', from: null, to: null },
    ];
    expect(itemsOf({ caps: { category: 1, brand: null }, pins })).toEqual([3, 4]);
  });

  test('goes beyond its first reach where caps pass over many', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ category: i < 399 ? 'one' : 'other' }));
    const scores = many.map((_, i) => 400 - i);
    const facts = catalogueFactsOf(many);
    const settings = { caps: { category: 1, brand: null }, fallback: NO_FALLBACK };
    expect(itemsOf(settings, facts, {}, scores)).toEqual([0, 399]);
  });

  test('trades score for variety, more of it the higher the setting', () => {
    expect(itemsOf({ diversity: 0.28 })).toEqual([0, 1, 4, 2]);
    expect(itemsOf({ diversity: 0.9 }).slice(0, 2)).toEqual([0, 4]);
  });

  test('is filled with what is popular, or stays short, or takes the newest', () => {
    const launched = eight.map((one, i) => ({ ...one, launchedAt: i * DAY }));
    const scores = eight.map((_, i) => (i === 2 ? 1 : -Infinity));
    const facts = catalogueFactsOf(launched, { popular: Int32Array.of(5, 2, 0) });
    const filled = listOf({}, facts, {}, scores);
    expect([...filled.items]).toEqual([2, 5, 0]);
    expect([...filled.filled]).toEqual([0, 1, 1]);
    expect(itemsOf({ fallback: NO_FALLBACK }, facts, {}, scores)).toEqual([2]);
    const newest = { fallback: { customers: 'newest', products: 'none' } } as const;
    expect(itemsOf(newest, facts, {}, scores)).toEqual([2, 7, 6, 5]);
  });
});

const NO_FALLBACK = { customers: 'none', products: 'none' } as const;

describe('candidates', () => {
  const owned = {
    items: Int32Array.of(0, 1),
    lastAt: Float64Array.of(AT - 40 * DAY, AT - 5 * DAY),
  };

  test('leave out what was bought, for good or until it is usually reordered', () => {
    expect(itemsOf({ bought: 'hide' }, undefined, { owned })).toEqual([2, 3, 4, 5]);
    const facts = catalogueFactsOf(eight, {
      reorderAfter: new Float64Array(8).fill(30 * DAY),
    });
    expect(itemsOf({ bought: 'reorder' }, facts, { owned })).toEqual([0, 2, 3, 4]);
    // Where nobody knows the interval, what was bought stays hidden.
    expect(itemsOf({ bought: 'reorder' }, undefined, { owned })).toEqual([2, 3, 4, 5]);
  });

  test('leave out what is not wanted by one customer, for that customer only', () => {
    const exclusions = [{ id: 'x', kind: 'brand' as const, value: 'A', customer: 'c3' }];
    const of = (user: number) => ({ history: { ...nobody.history, user } });
    expect(itemsOf({ exclusions }, undefined, of(3))).toEqual([1, 3, 5, 7]);
    expect(itemsOf({ exclusions }, undefined, of(4))).toEqual([0, 1, 2, 3]);
    const facts = catalogueFactsOf(eight, { notInterested: new Map([[4, Int32Array.of(0)]]) });
    expect(itemsOf({}, facts, of(4))).toEqual([1, 2, 3, 4]);
  });

  test('keep to a price band around the product looked at, or what the customer pays', () => {
    const price = { relativeTo: 'seed', below: 30, above: 30 } as const;
    const seeds = Int32Array.of(3);
    const filters = { ...plain.filters, price };
    expect(itemsOf({ filters, fallback: NO_FALLBACK }, undefined, { seeds })).toEqual([2, 4]);
    const usual = catalogueFactsOf(eight, { usualPrice: Float64Array.of(800) });
    const own = { ...plain.filters, price: { ...price, relativeTo: 'customer' as const } };
    const history = { ...nobody.history, user: 0 };
    expect(itemsOf({ filters: own }, usual, { history })).toEqual([5, 6, 7]);
    // Of a customer without a price nothing is left out.
    expect(itemsOf({ filters: own }, undefined, { history })).toHaveLength(4);
  });

  test('stay in the seed’s category until it cannot fill the slots, then in the one above', () => {
    const filters = { ...plain.filters, category: 'chain' as const };
    const seeds = Int32Array.of(5);
    expect(itemsOf({ filters, slots: 3 }, undefined, { seeds })).toEqual([4, 6, 7]);
    expect(itemsOf({ filters, slots: 4 }, undefined, { seeds })).toEqual([0, 1, 2, 3]);
  });

  test('leave out what is out of stock or not launched yet; the unknown stays', () => {
    const facts = catalogueFactsOf([
      { stock: 0 },
      { stock: 3 },
      {},
      { launchedAt: AT + DAY },
      { launchedAt: AT - DAY },
    ]);
    expect(itemsOf({}, facts, {}, [5, 4, 3, 2, 1])).toEqual([1, 2, 4]);
    const filters = { ...plain.filters, inStock: true, minStock: 5 };
    expect(itemsOf({ filters }, facts, {}, [5, 4, 3, 2, 1])).toEqual([2, 4]);
  });

  test('are never the seeds themselves', () => {
    expect(itemsOf({}, undefined, { seeds: Int32Array.of(0, 2) })).toEqual([1, 3, 4, 5]);
  });
});

test('whatever the settings, a list has each product once, within caps, and none it may not have', () => {
  const settings = fc.record({
    slots: fc.integer({ min: 1, max: 12 }),
    diversity: fc.double({ min: 0, max: 1, noNaN: true }),
    caps: fc.record({
      category: fc.option(fc.integer({ min: 1, max: 4 })),
      brand: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
    bought: fc.constantFrom('hide' as const, 'allow' as const, 'reorder' as const),
  });
  const owned = fc.uniqueArray(fc.nat(7), { maxLength: 4 });
  const scores = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(settings, owned, scores, fc.integer({ min: 0, max: 7 }), (own, has, given, out) => {
      const exclusions = [{ id: 'x', kind: 'product' as const, value: `p${out}`, customer: null }];
      const pins = [
        { id: 'p', slot: 1, kind: 'product' as const, value: 'p3', from: null, to: null },
      ];
      const request = {
        owned: {
          items: Int32Array.from(has).sort(),
          lastAt: new Float64Array(has.length).fill(AT),
        },
      };
      const items = itemsOf({ ...own, exclusions, pins }, undefined, request, given);
      expect(new Set(items).size).toBe(items.length);
      expect(items.length).toBeLessThanOrEqual(own.slots);
      expect(items).not.toContain(out);
      if (own.bought !== 'allow') {
        // A pin alone may show again what was bought.
        expect(items.filter((item) => has.includes(item) && item !== 3)).toEqual([]);
      }
      const most = own.caps.category ?? 8;
      expect(items.filter((item) => item < 4).length).toBeLessThanOrEqual(most);
    }),
  );
});
