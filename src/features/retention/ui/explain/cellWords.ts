import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { CellSums } from '../../domain/measureValue.ts';
import type { CohortTable } from '../../domain/retentionTypes.ts';
import type { ShownMeasure } from '../pageState.ts';
import type { ExplainWords } from './explainWords.ts';

/** Sums of one cell of the table; revenue is NaN where the table has none. */
export function cellSums(table: CohortTable, row: number, column: number): CellSums {
  const cell = row * table.columns + column;
  return {
    size: table.size[row] ?? 0,
    customers: table.customers[cell] ?? 0,
    orders: table.orders[cell] ?? 0,
    revenue: table.revenue?.[cell] ?? NaN,
  };
}

/**
 * What a cell prints, as a plain number: percent for shares, money in whole units of the currency
 * (pounds, not pence). NaN where the measure divides by nobody.
 */
export function printedValue(
  measure: ShownMeasure,
  sums: CellSums,
  currency: string | null,
): number {
  switch (measure) {
    case 'share':
      return sums.size === 0 ? NaN : (sums.customers / sums.size) * 100;
    case 'customers':
      return sums.customers;
    case 'orders':
      return sums.orders;
    case 'revenue':
      return wholeMoney(sums.revenue, currency);
    case 'revenueAverage':
      return sums.customers === 0 ? NaN : wholeMoney(sums.revenue, currency) / sums.customers;
  }
}

/** Minor units as units of the currency. */
export function wholeMoney(minorUnits: number, currency: string | null): number {
  return minorUnits / 10 ** (currency === null ? 2 : minorDigits(currency));
}

/** A printed value inside a cell: short, its unit stands in the subtitle. */
export function cellText(measure: ShownMeasure, value: number, format: Formats): string {
  switch (measure) {
    case 'share':
      return format.number(value, 1);
    case 'customers':
    case 'orders':
      return Number.isInteger(value) ? format.number(value) : format.number(value, 1);
    case 'revenue':
      return Math.abs(value) >= 100_000 ? format.compactNumber(value) : format.number(value);
    case 'revenueAverage':
      return format.number(value, Math.abs(value) >= 100 ? 0 : 2);
  }
}

/** The same with its unit, as the head of an explanation. */
export function valueWords(
  measure: ShownMeasure,
  value: number,
  { format, currency }: Pick<ExplainWords, 'format' | 'currency'>,
): string {
  switch (measure) {
    case 'share':
      return format.percent(value / 100);
    case 'customers':
    case 'orders':
      return cellText(measure, value, format);
    case 'revenue':
    case 'revenueAverage':
      return format.money(minorOf(value, currency), currency);
  }
}

function minorOf(value: number, currency: string | null): number {
  return Math.round(value * 10 ** (currency === null ? 2 : minorDigits(currency)));
}
