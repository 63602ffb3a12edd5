import { expect, test } from 'vitest';
import { columnWidths } from './columnWidths.ts';
import type { HeatColumn, HeatRow } from './heatmapTypes.ts';

const columns: HeatColumn[] = [
  { id: 'size', label: 'Customers', short: 'Size', fact: true },
  { id: '1', label: 'Month 1', short: '+1' },
  { id: '2', label: 'Month 2', short: '+2' },
];
const row: HeatRow = {
  id: 'a',
  label: 'Dec 2025',
  short: 'Dec',
  cells: [
    { kind: 'fact', text: '1,184' },
    { kind: 'value', value: 1, text: '13.9' },
    { kind: 'future' },
  ],
};

test('heads and facts have their width, cells share the rest', () => {
  const { columns: widths } = columnWidths({ label: 'First order in' }, columns, [row], false);
  expect(widths.map((width) => width !== null)).toEqual([true, false, false]);
});

test('short names need less room', () => {
  const wide = columnWidths({ label: 'First order in', short: 'Cohort' }, columns, [row], false);
  const short = columnWidths({ label: 'First order in', short: 'Cohort' }, columns, [row], true);
  expect(short.head).toBeLessThan(wide.head);
  expect(short.table).toBeLessThan(wide.table);
});

test('long values widen the table instead of being cut', () => {
  const money: HeatRow = {
    ...row,
    cells: [
      { kind: 'fact', text: '1' },
      { kind: 'value', value: 1, text: '€1,234,567' },
      { kind: 'future' },
    ],
  };
  const plain = columnWidths({ label: 'x' }, columns, [row], true);
  expect(columnWidths({ label: 'x' }, columns, [row, money], true).table).toBeGreaterThan(
    plain.table,
  );
});
