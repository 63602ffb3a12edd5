import { expect, test } from 'vitest';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { NO_POSTS } from '../../../../testing/noPosts.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { loyaltyChoices } from './loyaltyChoices.ts';

test('what conditions can name: the most frequent first, categories with those above them', async () => {
  const line = (overrides: object) => orderLine('ada', '2026-03-01', overrides);
  const facts = factSourceOf({
    orderLines: [
      line({ category: 'Tea > Green', channel: 'app' }),
      line({ category: 'Cups', channel: 'web', brand: 'North' }),
      line({ category: 'Tea > Green', channel: 'web' }),
    ],
    customers: [{ customer: 'ada', tier: 'Gold', segment: 'new' }],
  });
  expect(
    await loyaltyChoices(jobContextOf(facts), { zone: 'UTC', currency: null, posts: NO_POSTS }),
  ).toEqual({
    categories: ['Cups', 'Tea', 'Tea > Green'],
    brands: ['North'],
    products: ['p'],
    channels: ['web', 'app'],
    countries: [],
    shopTiers: ['Gold'],
    segments: ['new'],
  });
});
