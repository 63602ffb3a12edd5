import { expect, test } from 'vitest';
import { factSourceOf, type PlainTables } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { outsideScoresOf } from './outsideScoresOf.ts';

async function scores(outsideScores: NonNullable<PlainTables['outsideScores']>) {
  const context = jobContextOf(factSourceOf({ outsideScores }, 2));
  const { models, rows, repeated } = await outsideScoresOf(context);
  const customers = await context.facts.dictionary('customers.customer');
  const products = await context.facts.dictionary('products.product');
  const lines = Array.from({ length: rows.length }, (_, row) =>
    [
      models[rows.model[row]!],
      customers.valueAt(rows.customer[row]!),
      products.valueAt(rows.product[row]!),
      rows.score[row],
    ].join(' '),
  );
  expect(rows.score).toHaveLength(rows.length);
  return { models, lines, repeated };
}

test('scores come in the order of their imports, with the models that gave them', async () => {
  expect(
    await scores([
      { model: 'b', customer: 'x', product: 'p', score: 0.5 },
      { model: 'a', customer: 'x', product: 'p', score: -2 },
      { customer: 'y', product: 'p', score: 0.25 },
      { model: 'a', customer: 'y', product: 'q', score: 7, hidden: true },
    ]),
  ).toEqual({
    models: ['b', 'a', ''],
    lines: ['b x p 0.5', 'a x p -2', ' y p 0.25'],
    repeated: 0,
  });
});

test('of a customer and product that a model scores twice, the later score counts', async () => {
  expect(
    await scores([
      { model: 'a', customer: 'x', product: 'p', score: 1 },
      { model: 'a', customer: 'x', product: 'q', score: 2 },
      { model: 'a', customer: 'x', product: 'p', score: 3 },
    ]),
  ).toEqual({ models: ['a'], lines: ['a x q 2', 'a x p 3'], repeated: 1 });
});

test('no scores are no models', async () => {
  expect(await scores([])).toEqual({ models: [], lines: [], repeated: 0 });
});
