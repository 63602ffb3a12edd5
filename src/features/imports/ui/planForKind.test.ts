import { expect, test } from 'vitest';
import type { ImportPlan, Inspection } from '../domain/importTypes.ts';
import { planForKind } from './planForKind.ts';

const plan: ImportPlan = {
  kind: 'orders',
  format: 'table',
  mapping: [null, null, null],
  dateOrder: 'ymd',
  decimalMark: '.',
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  otherCurrencies: { type: 'keepOnly' },
  returnPrefix: '',
  fillDown: true,
  eventType: null,
  placedDay: null,
  chat: null,
  scales: null,
};
const inspection: Inspection = {
  fileName: 'list.csv',
  fileBytes: 100,
  packing: 'none',
  innerName: null,
  shape: { type: 'delimited', encoding: 'utf-8', delimiter: ',' },
  columns: [
    { name: 'sku', samples: ['A-1', 'A-2'] },
    { name: 'brand', samples: ['Leaf'] },
    { name: 'price', samples: ['1,50', '2,75'] },
  ],
  plan,
  chatSample: null,
  headerKey: 'brand price sku',
  remembered: false,
};

test('another kind has its columns guessed anew, and keeps what was settled', () => {
  expect(planForKind(inspection, plan, 'products')).toEqual({
    ...plan,
    kind: 'products',
    mapping: ['product', 'brand', 'price'],
    dateOrder: expect.anything() as unknown,
    decimalMark: ',',
    fillDown: false,
    eventType: null,
  });
});

test('the kind that was recognised has its own columns again', () => {
  const products = planForKind(inspection, plan, 'products');
  expect(planForKind(inspection, products, 'orders')).toMatchObject({
    kind: 'orders',
    mapping: plan.mapping,
    fillDown: true,
    eventType: null,
  });
});
