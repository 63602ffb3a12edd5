import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import { monthInProgress } from '../../domain/reports/monthInProgress.ts';
import type { LoyaltyReport } from '../../domain/reports/reportTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { explainOwed } from './explainOwed.ts';
import { useMonthMarks } from './useMonthMarks.ts';

type OwedChartProps = {
  readonly report: LoyaltyReport;
  readonly currency: string | null;
  /** Civil day. */
  readonly today: number;
  /** IANA zone in which months begin. */
  readonly zone: string;
};

/** What is owed for points at the end of each month, with the versions that were published. */
export function OwedChart({ report, currency, today, zone }: OwedChartProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const x = report.months.map(({ month }) => format.month(month));
  const values = report.months.map(({ owed }) => owed.liability);
  const money = (value: number) => format.money(value, currency);
  const { marks, markTwin } = useMonthMarks(report.months, zone);
  const table: TwinTable = {
    columns: [
      { head: t('reports.months.month') },
      { head: t('reports.owed.liability'), format: money },
    ],
    rows: x.map((month, i) => [month, values[i] ?? 0]),
    explain: (row, column) => {
      const month = report.months[row];
      if (!month || column === 0) return undefined;
      return () => explainOwed({ t, format, currency }, month, 'liability');
    },
  };
  return (
    <ChartFrame
      title={t('reports.chart.title')}
      subtitle={t('reports.chart.subtitle', { currency: currency ?? '' })}
      fileName="points-liability"
      table={markTwin(table, x)}
    >
      <LineChart
        label={t('reports.chart.title')}
        x={x}
        format={(value) => format.compactMoney(value, currency)}
        height={220}
        marks={marks}
        inProgressFrom={monthInProgress(report.months, today)}
        series={[{ id: 'liability', label: t('reports.owed.liability'), values }]}
      />
    </ChartFrame>
  );
}
