import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { monthInProgress } from '../../domain/reports/monthInProgress.ts';
import type { LedgerMonth } from '../../domain/statement/overviewTypes.ts';
import { explainFigure } from '../explain/explainFigure.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useMonthMarks } from '../reports/useMonthMarks.ts';

const SERIES = [
  { id: 'granted', color: 'c1' },
  { id: 'redeemed', color: 'c3' },
  { id: 'expired', color: 'c7' },
  { id: 'clawedBack', color: 'c2' },
] as const;

type MonthsPanelProps = {
  readonly months: readonly LedgerMonth[];
  /** IANA zone in which months begin. */
  readonly zone: string;
  /** Civil day. */
  readonly today: number;
};

/** What was given, redeemed, taken back and lost, month by month. */
export function MonthsPanel({ months, zone, today }: MonthsPanelProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const number = (value: number) => format.number(value);
  const x = months.map(({ month }) => format.month(month));
  const { marks, markTwin } = useMonthMarks(months, zone);
  return (
    <ChartFrame
      title={t('ledger.months.title')}
      subtitle={t('ledger.months.subtitle')}
      fileName="points-by-month"
      table={markTwin(
        {
          columns: [
            { head: t('ledger.months.month') },
            ...SERIES.map(({ id }) => ({ head: t(`ledger.months.${id}`), format: number })),
          ],
          rows: months.map((month, i) => [x[i] ?? '', ...SERIES.map(({ id }) => month[id])]),
          explain: (row, column) => {
            const kind = SERIES[column - 1]?.id;
            const month = months[row];
            if (!kind || !month) return undefined;
            return () =>
              explainFigure(t, {
                value: number(month[kind]),
                sentence: t(`explain.kinds.${kind}`),
                formula: t('explain.inMonth', { month: format.month(month.month) }),
                calendar: t('explain.zone', { zone }),
              });
          },
        },
        x,
      )}
    >
      <BarChart
        label={t('ledger.months.title')}
        x={x}
        format={(value) => format.compactNumber(value)}
        height={240}
        marks={marks}
        inProgressFrom={monthInProgress(months, today)}
        series={SERIES.map(({ id, color }) => ({
          id,
          color,
          label: t(`ledger.months.${id}`),
          values: months.map((month) => month[id]),
        }))}
      />
    </ChartFrame>
  );
}
