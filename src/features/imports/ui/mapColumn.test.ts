import { expect, test } from 'vitest';
import type { ImportPlan } from '../domain/importTypes.ts';
import { mapColumn } from './mapColumn.ts';

const columns = [
  { name: 'Beleg', samples: ['B1', 'B2'] },
  { name: 'Wann', samples: ['03/04/2026', '05/06/2026'] },
  { name: 'Menge', samples: ['1', '2'] },
  { name: 'Summe', samples: ['12,50', '1.204,00'] },
  { name: 'Stand', samples: ['bezahlt'] },
  { name: 'Storno', samples: [] },
];
const plan: ImportPlan = {
  kind: 'orders',
  format: 'table',
  mapping: [null, null, 'quantity', null, 'status', null],
  dateOrder: 'ymd',
  decimalMark: '.',
  zone: 'UTC',
  currency: null,
  otherCurrencies: null,
  returnPrefix: '',
  fillDown: false,
  eventType: null,
  placedDay: null,
  chat: null,
  scales: null,
};

test('a field moves from one column to the other, except the status', () => {
  const first = mapColumn(plan, columns, 0, 'order');
  expect(mapColumn(first, columns, 1, 'order').mapping.slice(0, 2)).toEqual([null, 'order']);
  expect(mapColumn(plan, columns, 5, 'status').mapping.slice(4)).toEqual(['status', 'status']);
  expect(mapColumn(first, columns, 0, null).mapping[0]).toBeNull();
});

test('a new column of dates or numbers says how those are written', () => {
  expect(mapColumn(plan, columns, 1, 'placedAt')).toMatchObject({
    dateOrder: null,
    decimalMark: '.',
  });
  expect(mapColumn(plan, columns, 3, 'amount')).toMatchObject({
    dateOrder: 'ymd',
    decimalMark: ',',
  });
});

test('what was settled stays when other columns change', () => {
  const settled: ImportPlan = { ...plan, dateOrder: 'dmy', decimalMark: ',' };
  expect(mapColumn(settled, columns, 0, 'order')).toMatchObject({
    dateOrder: 'dmy',
    decimalMark: ',',
  });
});

test('a column of dates says when orders were, in place of the one day that was said', () => {
  const settled: ImportPlan = { ...plan, placedDay: '2026-03-08' };
  expect(mapColumn(settled, columns, 0, 'order').placedDay).toBe('2026-03-08');
  expect(mapColumn(settled, columns, 1, 'placedAt').placedDay).toBeNull();
  expect(mapColumn(settled, columns, 1, 'placedDate').placedDay).toBeNull();
});
