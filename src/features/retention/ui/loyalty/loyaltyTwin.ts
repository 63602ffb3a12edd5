import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import type { LoyaltyMonth } from '../../domain/loyaltyLine.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { explainMonth, type MonthPart } from './explainMonth.ts';

/** The line in numbers, all months in it; a month of nobody observed has none. */
export function loyaltyTwin(
  words: ExplainWords,
  months: readonly LoyaltyMonth[],
  windowDays: number,
): TwinTable {
  const { t, format } = words;
  const percent = (value: number) => format.percent(value);
  const count = (value: number) => format.number(value);
  const columns: readonly { head: string; part: MonthPart; format: typeof percent }[] = [
    { head: t('loyalty.chart.series'), part: 'rate', format: percent },
    { head: t('curve.lower'), part: 'lower', format: percent },
    { head: t('curve.upper'), part: 'upper', format: percent },
    { head: t('loyalty.chart.count'), part: 'count', format: count },
    { head: t('loyalty.chart.size'), part: 'size', format: count },
  ];
  return {
    columns: [{ head: t('loyalty.chart.month') }, ...columns, { head: t('curve.state') }],
    rows: months.map((month) => [
      format.month(month.firstDay),
      ...columns.map(({ part }) => partOf(month, part)),
      t(month.complete ? 'curve.complete' : 'curve.inProgress'),
    ]),
    explain: (row, column) => {
      const month = months[row];
      const part = columns[column - 1]?.part;
      return month && part && (() => explainMonth(words, month, windowDays, part));
    },
  };
}

function partOf({ count, size, interval }: LoyaltyMonth, part: MonthPart): number | null {
  if (part === 'count') return count;
  if (part === 'size') return size;
  if (size === 0) return null;
  return part === 'rate' ? count / size : interval[part];
}
