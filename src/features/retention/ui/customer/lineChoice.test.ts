import { expect, test } from 'vitest';
import type { CustomerOrderLine } from '../../domain/retentionTypes.ts';
import { lineFits, readLineChoice, writeLineChoice, type LineChoice } from './lineChoice.ts';

const line = (values: Partial<CustomerOrderLine>): CustomerOrderLine => ({
  product: '22001',
  name: '',
  category: 'Tea',
  brand: '',
  quantity: 1,
  unitPrice: 5,
  amount: 500,
  state: 0,
  counts: true,
  ...values,
});

test('a choice is read back from an address', () => {
  const choices: LineChoice[] = [
    { of: 'counted' },
    { of: 'priced' },
    { of: 'category', value: 'Tea > Green~1' },
    { of: 'brand', value: '' },
  ];
  for (const choice of choices) expect(readLineChoice(writeLineChoice(choice))).toEqual(choice);
});

test('a text that is no choice lists all lines', () => {
  for (const text of ['', 'all', 'brand', 'price~5']) expect(readLineChoice(text)).toBeNull();
});

test('only lines that count are chosen', () => {
  expect(lineFits({ of: 'counted' }, line({}))).toBe(true);
  expect(lineFits({ of: 'counted' }, line({ counts: false }))).toBe(false);
  expect(lineFits({ of: 'brand', value: '' }, line({ counts: false }))).toBe(false);
});

test('a value is the whole value, and no price is no price', () => {
  expect(lineFits({ of: 'category', value: 'Tea' }, line({}))).toBe(true);
  expect(lineFits({ of: 'category', value: 'Te' }, line({}))).toBe(false);
  expect(lineFits({ of: 'brand', value: '' }, line({}))).toBe(true);
  expect(lineFits({ of: 'priced' }, line({ unitPrice: NaN }))).toBe(false);
  expect(lineFits({ of: 'priced' }, line({ unitPrice: 0 }))).toBe(false);
});
