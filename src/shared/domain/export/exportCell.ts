import { minorDigits } from '../money/currencies.ts';
import { maskContact } from '../privacy/maskContact.ts';
import type { ExportColumn, ExportOptions, ExportRow, ExportValue } from './exportTable.ts';

/** A value as all formats write it: masked, and in the units that a reader of the file expects. */
export type ExportCell =
  | null
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  /** A civil day. */
  | { readonly type: 'day'; readonly day: number };

/** The farthest instant that a Date can hold, ECMA-262 21.4.1.1. */
const LAST_INSTANT = 8.64e15;

/** The cells of a row, one for each column; what the row lacks is null. */
export function exportCells(
  columns: readonly ExportColumn[],
  row: ExportRow,
  options: ExportOptions,
): ExportCell[] {
  return columns.map((column, index) => exportCell(column, row[index] ?? null, options));
}

function exportCell(
  column: ExportColumn,
  value: ExportValue,
  { reveal }: ExportOptions,
): ExportCell {
  if (value === null) return null;
  if (column.kind === 'personal') {
    const text = String(value);
    return { type: 'text', text: reveal ? text : maskContact(text, column.contact) };
  }
  if (typeof value === 'string') return { type: 'text', text: value };
  if (!Number.isFinite(value)) return null;
  switch (column.kind) {
    case 'text':
    case 'number':
    case 'percent':
      return { type: 'number', number: value };
    case 'money':
      return { type: 'number', number: value / 10 ** minorDigits(column.currency ?? '') };
    case 'date':
      return { type: 'day', day: value };
    case 'time':
      if (Math.abs(value) > LAST_INSTANT) return null;
      return { type: 'text', text: new Date(value).toISOString() };
  }
}
