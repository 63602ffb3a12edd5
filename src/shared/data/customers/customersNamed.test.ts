import { expect, test } from 'vitest';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { customersNamed } from './customersNamed.ts';

const context = jobContextOf(
  factSourceOf({
    customers: [
      { customer: 'C-1', email: 'wei@shop.example', phone: '+86 138 1234 5678' },
      { customer: 'C-2', phone: '13987654321' },
      { customer: 'C-3', email: 'family@shop.example' },
      { customer: 'C-4', email: 'Family@shop.example' },
      { customer: '13987654321' },
    ],
  }),
);

test.each([
  ['by number', 'C-1', ['C-1']],
  ['not by part of a number', 'C', []],
  ['by e-mail, capitals aside', 'WEI@shop.example', ['C-1']],
  ['by phone without its country', '138-1234-5678', ['C-1']],
  ['by a number before a phone', '13987654321', ['13987654321']],
  ['by phone with the country that the shop leaves out', '+86 13987654321', ['C-2']],
  ['all who share an address', 'family@shop.example', ['C-3', 'C-4']],
  ['nobody by the end of a phone', '345678', []],
])('customers are named %s', async (_, text, wanted) => {
  const ids = await context.facts.dictionary('customers.customer');
  const codes = (await customersNamed(context, new Set([text]))).get(text) ?? [];
  expect(codes.map((code) => ids.valueAt(code))).toEqual(wanted);
});
