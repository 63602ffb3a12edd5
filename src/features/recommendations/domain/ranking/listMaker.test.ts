import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogueFactsOf } from '../../../../testing/catalogueFactsOf.ts';
import type { Model } from '../algorithms/model.ts';
import { recommendationPolicy } from '../settings/recommendationSettings.ts';
import { ListMaker } from './listMaker.ts';
import { rankingPlan } from './rankingPlan.ts';

const PRODUCTS = 8;
const facts = catalogueFactsOf(
  Array.from({ length: PRODUCTS }, (_, i) => ({
    category: i < 4 ? 'Tea > Green' : 'Tea > Black',
    price: 100 * (i + 1),
    stock: i % 3,
  })),
);
const { home } = recommendationPolicy.defaults;
const boost = { id: 'b', field: 'category', value: 'Tea > Black', strength: 2 } as const;
const plans = [
  {},
  { filters: { ...home.filters, inStock: false } },
  { boosts: [boost] },
  { bought: 'allow' },
  { fallback: { customers: 'popular', products: 'none' } },
  { fallback: { customers: 'none', products: 'category' } },
].map((changed) => {
  const settings = { ...home, slots: 4, ...changed } as typeof home;
  return rankingPlan(settings, facts, { at: 0, today: '2026-11-29' });
});
const modelOf = (scores: readonly number[]): Model => ({
  score: (_, into) => into.set(scores),
  contributions: () => null,
});

it('makes the same list whatever lists were made before for the same customer', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 3 }), {
    minLength: PRODUCTS,
    maxLength: PRODUCTS,
  });
  const order = fc.array(fc.nat({ max: plans.length - 1 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(scores, scores, order, (first, second, asked) => {
      const models = [
        { algorithm: 'itemKnn', weight: 60, model: modelOf(first) },
        { algorithm: 'popularity', weight: 40, model: modelOf(second) },
      ] as const;
      const items = Int32Array.of(1, 5);
      const request = {
        history: { user: 0, items, values: Float64Array.of(1, 1) },
        seeds: new Int32Array(0),
        owned: { items, lastAt: Float64Array.of(0, 0) },
        at: 0,
      };
      const maker = new ListMaker(models, facts);
      maker.score(request);
      for (const p of asked) {
        const fresh = new ListMaker(models, facts);
        fresh.score(request);
        expect(maker.list(plans[p]!, request)).toEqual(fresh.list(plans[p]!, request));
        expect(maker.partsOf(3)).toEqual(fresh.partsOf(3));
      }
    }),
  );
});
