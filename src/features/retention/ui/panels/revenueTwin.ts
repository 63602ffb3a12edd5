import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { RevenueByCustomerAge } from '../../domain/retentionTypes.ts';
import { wholeMoney } from '../explain/cellWords.ts';
import {
  explainRevenue,
  explainRevenueOrders,
  type RevenuePart,
} from '../explain/explainRevenue.ts';
import type { ExplainWords } from '../explain/explainWords.ts';

/** Parts to show: orders without a customer only where there are any. */
export function revenueParts(data: RevenueByCustomerAge): readonly RevenuePart[] {
  const unknown = data.unknownOrders.some((orders) => orders > 0);
  return unknown ? ['new', 'returning', 'unknown'] : ['new', 'returning'];
}

/** New against returning revenue in numbers: money in whole units of the currency. */
export function revenueTwin(words: ExplainWords, data: RevenueByCustomerAge): TwinTable {
  const { t, format, currency } = words;
  const parts = revenueParts(data);
  return {
    columns: [
      { head: t('revenue.period') },
      ...parts.map((part) => ({
        head: t(`revenue.${part}`),
        format: (value: number) => format.number(value, 2),
      })),
      ...parts.map((part) => ({
        head: t(`revenue.${part}Orders`),
        format: (value: number) => format.number(value),
      })),
      { head: t('curve.state') },
    ],
    rows: Array.from(data.firstDay, (day, period) => [
      isoDateOfCivilDay(day),
      ...parts.map((part) => wholeMoney(data[`${part}Revenue`][period] ?? 0, currency)),
      ...parts.map((part) => data[`${part}Orders`][period] ?? 0),
      t(data.complete[period] === 1 ? 'curve.complete' : 'curve.inProgress'),
    ]),
    explain: (period, column) => {
      const place = column - 1;
      const part = parts[place % parts.length];
      if (part === undefined) return undefined;
      const explain = place < parts.length ? explainRevenue : explainRevenueOrders;
      return () => explain(words, data, { part, period });
    },
  };
}
