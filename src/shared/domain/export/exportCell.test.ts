import { expect, test } from 'vitest';
import { exportCells } from './exportCell.ts';
import type { ExportColumn, ExportValue } from './exportTable.ts';

type Kind = ExportColumn extends infer C
  ? C extends unknown
    ? Omit<C, 'id' | 'head'>
    : never
  : never;
const cell = (kind: Kind, value: ExportValue, reveal = false) =>
  exportCells([{ id: 'x', head: 'X', ...kind }], [value], { reveal })[0];

test('numbers are written in the units that a reader expects', () => {
  expect(cell({ kind: 'number' }, -0.125)).toEqual({ type: 'number', number: -0.125 });
  expect(cell({ kind: 'percent' }, 0.25)).toEqual({ type: 'number', number: 0.25 });
  expect(cell({ kind: 'money', currency: 'EUR' }, -1234)).toEqual({
    type: 'number',
    number: -12.34,
  });
  expect(cell({ kind: 'money', currency: 'JPY' }, 1234)).toEqual({ type: 'number', number: 1234 });
  expect(cell({ kind: 'money', currency: 'KWD' }, 1234)).toEqual({ type: 'number', number: 1.234 });
  expect(cell({ kind: 'money', currency: null }, 1234)).toEqual({ type: 'number', number: 12.34 });
  expect(cell({ kind: 'date' }, 0)).toEqual({ type: 'day', day: 0 });
  expect(cell({ kind: 'time' }, 0)).toEqual({ type: 'text', text: '1970-01-01T00:00:00.000Z' });
});

test('what is no value is nothing', () => {
  expect(cell({ kind: 'number' }, NaN)).toBeNull();
  expect(cell({ kind: 'money', currency: 'EUR' }, Infinity)).toBeNull();
  expect(cell({ kind: 'time' }, 9e15)).toBeNull();
  expect(cell({ kind: 'text' }, null)).toBeNull();
  expect(exportCells([{ id: 'x', head: 'X', kind: 'text' }], [], { reveal: true })).toEqual([null]);
});

test('personal columns are masked unless they are revealed, numbers too', () => {
  const phone = { kind: 'personal', contact: 'phone' } as const;
  expect(cell(phone, '13812345678')).toEqual({ type: 'text', text: '138••••5678' });
  expect(cell(phone, 13812345678)).toEqual({ type: 'text', text: '138••••5678' });
  expect(cell(phone, '13812345678', true)).toEqual({ type: 'text', text: '13812345678' });
  expect(cell({ kind: 'personal', contact: 'text' }, '打 13812345678')).toEqual({
    type: 'text',
    text: '打 138••••5678',
  });
});
