import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { LedgerMonth } from '../../domain/statement/overviewTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const SERIES = [
  { id: 'granted', color: 'c1' },
  { id: 'redeemed', color: 'c3' },
  { id: 'expired', color: 'c7' },
  { id: 'clawedBack', color: 'c2' },
] as const;

/** What was given, redeemed, taken back and lost, month by month. */
export function MonthsPanel({ months }: { readonly months: readonly LedgerMonth[] }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const number = (value: number) => format.number(value);
  const x = months.map(({ month }) => format.month(month));
  return (
    <ChartFrame
      title={t('ledger.months.title')}
      subtitle={t('ledger.months.subtitle')}
      fileName="points-by-month"
      table={{
        columns: [
          { head: t('ledger.months.month') },
          ...SERIES.map(({ id }) => ({ head: t(`ledger.months.${id}`), format: number })),
        ],
        rows: months.map((month, i) => [x[i] ?? '', ...SERIES.map(({ id }) => month[id])]),
      }}
    >
      <BarChart
        label={t('ledger.months.title')}
        x={x}
        format={(value) => format.compactNumber(value)}
        height={240}
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
