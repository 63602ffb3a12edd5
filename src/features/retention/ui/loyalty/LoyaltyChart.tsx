import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { usePolicyChartMarks } from '../../../../shared/ui/policy/marks/usePolicyChartMarks.ts';
import type { ReferenceLevel } from '../../../../shared/ui/chart/chartTypes.ts';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { loyaltyTwin } from './loyaltyTwin.ts';

type LoyaltyChartProps = {
  readonly words: ExplainWords;
  readonly result: LoyaltyResult;
  readonly busy: boolean;
};

const HEIGHT = 240;
const MOST_DOTS = 24;

/** The repeat-purchase rate month by month, beside baseline and goal. */
export function LoyaltyChart({ words, result, busy }: LoyaltyChartProps) {
  const { t, format } = words;
  const { minSize } = words.state.query;
  const { line, rules } = result;
  const { repeatDays } = rules;
  const x = useMemo(() => line.map(({ firstDay }) => format.month(firstDay)), [line, format]);
  const starts = useMemo(() => line.map(({ startsAt }) => startsAt), [line]);
  const { marks, markTwin } = usePolicyChartMarks(starts, line.at(-1)?.endsAt ?? 0);
  const twin = useMemo(
    () => markTwin(loyaltyTwin(words, line, repeatDays), x),
    [words, line, repeatDays, markTwin, x],
  );
  const shown = line.map((month) => (month.size >= minSize ? month : null));
  const open = line.findIndex(({ complete }) => !complete);
  return (
    <ChartFrame
      title={t('loyalty.chart.title', { days: repeatDays })}
      subtitle={t('loyalty.chart.subtitle')}
      table={twin}
      fileName={t('loyalty.chart.fileName')}
      busy={busy}
    >
      {shown.some((month) => month !== null) ? (
        <>
          <LineChart
            label={t('loyalty.chart.title', { days: repeatDays })}
            x={x}
            marks={marks}
            format={(rate) => format.percent(rate, 0)}
            height={HEIGHT}
            dots={line.length <= MOST_DOTS}
            inProgressFrom={open < 0 ? undefined : open}
            levels={levelsOf(words, result)}
            series={[
              {
                id: 'rate',
                label: t('loyalty.chart.series'),
                values: shown.map((month) => month && month.count / month.size),
                band: shown.map((month) => month && [month.interval.lower, month.interval.upper]),
              },
            ]}
          />
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.75 }}>
            {line.some(({ size }) => size < minSize) &&
              t('loyalty.chart.few', { minSize: format.number(minSize) })}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" sx={{ minHeight: HEIGHT, color: 'ink.soft' }}>
          {t('loyalty.chart.empty', { days: repeatDays })}
        </Typography>
      )}
    </ChartFrame>
  );
}

function levelsOf({ t, format }: ExplainWords, result: LoyaltyResult): ReferenceLevel[] {
  const share = result.comparison?.baseline.share;
  if (!share || share.size === 0) return [];
  const { rate } = share;
  const goal = rate * result.rules.goal;
  const level = (value: number, tone: ReferenceLevel['tone']) => ({
    value,
    tone,
    label: t(`loyalty.chart.${tone}`, { rate: format.percent(value) }),
  });
  // A rate over 100% cannot be aimed at.
  return [...(goal <= 1 ? [level(goal, 'goal')] : []), level(rate, 'baseline')];
}
