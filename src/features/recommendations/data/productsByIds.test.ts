import { expect, test } from 'vitest';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine } from '../../../testing/orderRows.ts';
import { productsByIds } from './productsByIds.ts';

test('products are found by id, named or not, and unknown ids are left out', async () => {
  const facts = factSourceOf({
    products: [{ product: 'tea', name: 'Sencha' }],
    orderLines: [orderLine('a', '2026-01-01', { product: 'bare' })],
  });
  const code = async (id: string) => (await facts.dictionary('products.product')).find(id);
  const found = await productsByIds(jobContextOf(facts), { ids: ['bare', 'nobody', 'tea', ''] });
  expect(found).toEqual([
    { product: await code('bare'), id: 'bare', name: '' },
    { product: await code('tea'), id: 'tea', name: 'Sencha' },
  ]);
});
