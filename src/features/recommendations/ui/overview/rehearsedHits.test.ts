import { expect, test } from 'vitest';
import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { rehearsedHits } from './rehearsedHits.ts';

function metric(id: string, draft: number | null, lists = 400): RehearsedMetric {
  return {
    id,
    unit: 'share',
    live: 0.2,
    draft,
    difference: null,
    n: { live: lists, draft: lists },
    better: 'higher',
  };
}

const rehearsed = (...metrics: readonly RehearsedMetric[]) =>
  rehearsedHits({ rehearsal: { at: 5, dataThrough: 4, metrics } });

test('the hit rate is that of the first placement that was rehearsed', () => {
  expect(rehearsed(metric('cart.hitRate', 0.1), metric('product.hitRate', 0.3))).toEqual({
    placement: 'product',
    rate: 0.3,
    lists: 400,
    at: 5,
    dataThrough: 4,
  });
  expect(rehearsed(metric('home.hitRate', 0), metric('cart.hitRate', 0.1))?.rate).toBe(0);
});

test('there is none without a rehearsal, or of lists that were too few', () => {
  expect(rehearsedHits({ rehearsal: null })).toBeNull();
  expect(rehearsed(metric('home.ndcg', 0.4))).toBeNull();
  expect(rehearsed(metric('home.hitRate', null), metric('cart.hitRate', 0.1, 0))).toBeNull();
});
