import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { LedgerOverview } from '../../domain/statement/overviewTypes.ts';
import { explainFigure } from '../explain/explainFigure.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

type ExpiringPanelProps = {
  readonly overview: LedgerOverview;
  /** IANA zone in which months begin. */
  readonly zone: string;
};

/** Which points are gone when, unless somebody spends them before. */
export function ExpiringPanel({ overview, zone }: ExpiringPanelProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { expiring, neverExpiring } = overview;
  const x = expiring.map(({ month }) => format.month(month));
  const points = expiring.map((each) => each.points);
  return (
    <ChartFrame
      title={t('ledger.expiring.title')}
      subtitle={t('ledger.expiring.subtitle')}
      fileName="points-expiring"
      table={{
        columns: [
          { head: t('ledger.expiring.month') },
          { head: t('ledger.expiring.points'), format: (value) => format.number(value) },
        ],
        rows: x.map((month, i) => [month, points[i] ?? 0]),
        explain: (row, column) => {
          const each = expiring[row];
          if (!each || column === 0) return undefined;
          return () =>
            explainFigure(t, {
              value: format.number(each.points),
              sentence: t('explain.kinds.expiring'),
              formula: t('explain.shareOf', {
                part: format.number(each.points),
                whole: format.number(overview.totals.granted),
              }),
              period: format.month(each.month),
              calendar: t('explain.zone', { zone }),
            });
        },
      }}
    >
      {expiring.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('ledger.expiring.none')}
        </Typography>
      ) : (
        <BarChart
          label={t('ledger.expiring.title')}
          x={x}
          format={(value) => format.compactNumber(value)}
          height={200}
          series={[{ id: 'points', label: t('ledger.expiring.points'), values: points }]}
        />
      )}
      {neverExpiring > 0 && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 1 }}>
          {t('ledger.expiring.never', { points: format.number(neverExpiring) })}
        </Typography>
      )}
    </ChartFrame>
  );
}
