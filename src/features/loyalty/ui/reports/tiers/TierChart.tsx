import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { BarChart } from '../../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../../shared/ui/chart/ChartFrame.tsx';
import { ChartTwin } from '../../../../../shared/ui/chart/ChartTwin.tsx';
import type { TwinTable } from '../../../../../shared/ui/chart/twinTable.ts';
import { usePrinting } from '../../../../../shared/ui/usePrinting.ts';
import { monthInProgress } from '../../../domain/reports/monthInProgress.ts';
import type { TierMovement } from '../../../domain/reports/tiers/tierMovementTypes.ts';
import { explainFigure } from '../../explain/explainFigure.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useMonthMarks } from '../useMonthMarks.ts';
import { levelWords } from './levelWords.ts';

const MOVES = ['up', 'down'] as const;
const COUNTS = ['joined', 'up', 'down', 'stayed'] as const;

type TierChartProps = {
  readonly movement: TierMovement;
  readonly busy: boolean;
  /** Civil day: the month that it is in is in progress. */
  readonly today: number;
  /** IANA zone in which months begin. */
  readonly zone: string;
};

/** Customers who moved up and down in each month of the period; its table has the levels too. */
export function TierChart({ movement, busy, today, zone }: TierChartProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  // On paper nobody can ask for the table.
  const printing = usePrinting();
  const { levels } = movement;
  const number = (value: number) => format.number(value);
  const months = useMemo(
    () => movement.months.filter(({ month }) => month >= movement.from && month <= movement.to),
    [movement],
  );
  const x = months.map(({ month }) => format.month(month));
  const { marks, markTwin } = useMonthMarks(months, zone);
  const plain: TwinTable = {
    columns: [
      { head: t('reports.tiers.month') },
      ...COUNTS.map((id) => ({ head: t(`reports.tiers.${id}`), format: number })),
      ...levelWords(levels, language, t('reports.tiers.without')).map((name) => ({
        head: t('reports.tiers.atEnd', { level: name }),
        format: number,
      })),
    ],
    rows: months.map((each, i) => [x[i] ?? '', ...COUNTS.map((id) => each[id]), ...each.members]),
    explain: (row, column) => {
      const each = months[row];
      if (!each || column === 0) return undefined;
      const id = COUNTS[column - 1];
      const value = id ? each[id] : (each.members[column - 1 - COUNTS.length] ?? 0);
      return () =>
        explainFigure(t, {
          value: number(value),
          sentence: t(`explain.tiers.${id ?? 'level'}`),
          formula: t('explain.tiersFormula', {
            up: number(each.up),
            down: number(each.down),
            stayed: number(each.stayed),
            all: number(each.up + each.down + each.stayed),
          }),
          period: format.month(each.month),
        });
    },
  };
  const table = markTwin(plain, x);
  return (
    <ChartFrame
      title={t('reports.tiers.title')}
      subtitle={t('reports.tiers.subtitle')}
      fileName="tier-movement-by-month"
      busy={busy}
      table={table}
    >
      <BarChart
        label={t('reports.tiers.title')}
        x={x}
        format={(value) => format.compactNumber(value)}
        height={220}
        marks={marks}
        inProgressFrom={monthInProgress(months, today)}
        series={MOVES.map((id) => ({
          id,
          color: id === 'up' ? ('c1' as const) : ('c2' as const),
          label: t(`reports.tiers.${id}`),
          values: months.map((each) => each[id]),
        }))}
      />
      {printing && (
        <Box sx={{ mx: -2, mt: 1 }}>
          <ChartTwin label={t('reports.tiers.title')} table={table} />
        </Box>
      )}
    </ChartFrame>
  );
}
