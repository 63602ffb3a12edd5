import { describe, expect, test } from 'vitest';
import { orderLine } from '../../../testing/orderRows.ts';
import { retentionViewOf } from '../../../testing/retentionViewOf.ts';
import { isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import type { RetentionQuery } from './retentionQuery.ts';

const SHOP = [
  orderLine('a', '2024-01-10', { product: 'cup', country: 'DE', category: 'Cups' }),
  orderLine('a', '2024-03-10', { product: 'tea', country: 'CN', category: 'Tea > Green' }),
  orderLine('a', '2024-05-10', { product: 'tea', country: 'CN', category: 'Tea > Green' }),
  orderLine('b', '2024-02-10', { product: 'tea', country: 'CN', category: 'Tea' }),
  orderLine('b', '2024-04-10', { product: 'pot', country: 'DE', category: 'Teapots' }),
  orderLine('c', '2024-02-20', { order: 'c1', product: 'cup', country: 'GB', category: 'Cups' }),
  orderLine('c', '2024-02-20', { order: 'c1', product: 'tea', country: 'GB', category: 'Tea' }),
  orderLine('d', '2024-03-01', { product: 'bowl', country: 'GB' }),
];

/** 'customer day' of each entering order. */
async function entering(query: Partial<RetentionQuery>): Promise<string[]> {
  const view = await retentionViewOf(
    { orderLines: SHOP, products: [{ product: 'bowl', category: 'Cups > Bowls' }] },
    query,
  );
  const names = ['a', 'b', 'c', 'd'];
  return [...view.entering].flatMap((order, c) =>
    order < 0 ? [] : [`${names[c]} ${isoDateOfCivilDay(view.scope.day[order]!)}`],
  );
}

const FIRSTS = ['a 2024-01-10', 'b 2024-02-10', 'c 2024-02-20', 'd 2024-03-01'];

describe('enteringOrders', () => {
  test('without filters everybody enters by the first order', async () => {
    expect(await entering({})).toEqual(FIRSTS);
    expect(await entering({ entry: 'firstMatching' })).toEqual(FIRSTS);
    expect(await entering({ entry: 'recurring' })).toEqual(FIRSTS);
  });

  // Rule V21, after PostHog's get_first_time_anchor_expr (retention_base_query_builder.py).
  test('V21 first ever leaves out who first bought something else, first matching does not', async () => {
    expect(await entering({ product: ['tea'] })).toEqual(['b 2024-02-10', 'c 2024-02-20']);
    expect(await entering({ product: ['tea'], entry: 'firstMatching' })).toEqual([
      'a 2024-03-10',
      'b 2024-02-10',
      'c 2024-02-20',
    ]);
  });

  test('several values of one filter are alternatives, several filters hold together', async () => {
    expect(await entering({ country: ['DE', 'GB'] })).toEqual([FIRSTS[0], FIRSTS[2], FIRSTS[3]]);
    expect(await entering({ country: ['GB'], product: ['tea'] })).toEqual([FIRSTS[2]]);
    expect(await entering({ country: ['CN'], product: ['cup'] })).toEqual([]);
  });

  test('a category includes those below it, but not one that only begins with its name', async () => {
    expect(await entering({ category: ['Tea'] })).toEqual(['b 2024-02-10', 'c 2024-02-20']);
    expect(await entering({ category: ['Tea'], entry: 'firstMatching' })).toContain('a 2024-03-10');
    expect(await entering({ category: ['Tea > Green'] })).toEqual([]);
  });

  test("a line without a category has its product's from the catalogue", async () => {
    expect(await entering({ category: ['Cups > Bowls'] })).toEqual(['d 2024-03-01']);
    expect(await entering({ category: ['Cups'] })).toEqual([FIRSTS[0], FIRSTS[2], FIRSTS[3]]);
    expect(await entering({ category: [''] })).toEqual([]);
  });

  test('a value that the data do not have matches nobody; "not stated" matches missing cells', async () => {
    expect(await entering({ country: ['Atlantis'] })).toEqual([]);
    expect(await entering({ channel: [''] })).toEqual(FIRSTS);
    expect(await entering({ channel: ['web'] })).toEqual([]);
  });

  test('the period is of the entering order, both ends included', async () => {
    expect(await entering({ from: '2024-02-10', to: '2024-02-20' })).toEqual([
      FIRSTS[1],
      FIRSTS[2],
    ]);
    expect(
      await entering({ from: '2024-03-01', product: ['tea'], entry: 'firstMatching' }),
    ).toEqual(['a 2024-03-10']);
  });

  test('recurring goes by any order in the period, of customers whose first order fits', async () => {
    expect(await entering({ entry: 'recurring', from: '2024-04-01' })).toEqual([
      'a 2024-05-10',
      'b 2024-04-10',
    ]);
    expect(await entering({ entry: 'recurring', from: '2024-04-01', country: ['DE'] })).toEqual([
      'a 2024-05-10',
    ]);
  });
});
