import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Measure } from '../../domain/retentionQuery.ts';

/** How the curve writes a value: a share, orders for each customer, or money for each customer. */
export function curveFormat(
  measure: Measure,
  format: Formats,
  currency: string | null,
): (value: number) => string {
  switch (measure) {
    case 'customers':
      return (value) =>
        format.percent(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
    case 'orders':
      return (value) => format.number(value, 2);
    case 'revenue':
    case 'revenueAverage': {
      const whole = 10 ** (currency === null ? 2 : minorDigits(currency));
      return (value) =>
        Math.abs(value) >= 10_000 * whole
          ? format.compactMoney(value, currency)
          : format.money(Math.round(value), currency);
    }
  }
}
