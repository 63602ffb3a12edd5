import { expect, test } from 'vitest';
import { FEEDBACK } from '../../../shared/domain/facts/factTables.ts';
import { factSourceOf, type PlainTables } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { notInterested } from './notInterested.ts';

const { helpful, notInterested: no, none } = FEEDBACK;

async function pairs(exposures: NonNullable<PlainTables['exposures']>): Promise<string[]> {
  const context = jobContextOf(factSourceOf({ exposures }, 2));
  const { customer, product } = await notInterested(context);
  const customers = await context.facts.dictionary('customers.customer');
  const products = await context.facts.dictionary('products.product');
  return Array.from(
    customer,
    (code, i) => `${customers.valueAt(code)} ${products.valueAt(product[i]!)}`,
  ).sort();
}

test('the newest feedback counts, whatever came before', async () => {
  expect(
    await pairs([
      { customer: 'a', product: 'p', at: 2, feedback: no },
      { customer: 'a', product: 'q', at: 2, feedback: no },
      { customer: 'a', product: 'q', at: 3, feedback: helpful },
      { customer: 'b', product: 'q', at: 3, feedback: no },
      { customer: 'b', product: 'q', at: 2, feedback: helpful },
      { customer: 'b', product: 'p', at: 9, feedback: none },
    ]),
  ).toEqual(['a p', 'b q']);
});

test('feedback without a time is older than any with one, and of equals the later row counts', async () => {
  expect(
    await pairs([
      { customer: 'a', product: 'p', at: 1, feedback: helpful },
      { customer: 'a', product: 'p', feedback: no },
      { customer: 'a', product: 'q', feedback: helpful },
      { customer: 'a', product: 'q', feedback: no },
      { customer: 'b', product: 'p', at: 1, feedback: no },
      { customer: 'b', product: 'p', at: 1, feedback: helpful },
    ]),
  ).toEqual(['a q']);
});

test('hidden rows, strangers and rows without a product say nothing', async () => {
  expect(
    await pairs([
      { customer: 'a', product: 'p', at: 1, feedback: no, hidden: true },
      { visitor: 'v', product: 'p', at: 1, feedback: no },
      { customer: 'a', at: 1, feedback: no },
    ]),
  ).toEqual([]);
  expect(await pairs([])).toEqual([]);
});
