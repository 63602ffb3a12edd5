import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import {
  LEAST_ANSWERS,
  type FeedbackReport,
  type ScoreKind,
} from '../../domain/feedback/feedbackTypes.ts';
import { hasEnough } from '../../domain/feedback/hasEnough.ts';
import { useExperienceText } from '../experienceText.ts';
import { useScoreWords } from './useScoreWords.ts';

type Props = { readonly report: FeedbackReport; readonly kind: ScoreKind };

/** A score month by month, with its interval. */
export function ScoreTrend({ report: { months, inProgress }, kind }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const words = useScoreWords();
  const name = t(`feedback.scores.${kind}`);
  const title = t('feedback.trend.title', { score: name });
  const scores = months.map((month) => month[kind]);
  const shown = scores.map((score) => (hasEnough(score) ? score : null));
  const x = months.map(({ firstDay }) => format.month(firstDay));
  const value = (of: number) => words.value(kind, of);
  if (shown.every((score) => score === null)) {
    return (
      <Panel title={title}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('feedback.trend.few', { n: LEAST_ANSWERS })}
        </Typography>
      </Panel>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={t('feedback.trend.subtitle', { n: LEAST_ANSWERS })}
      fileName={t('feedback.trend.file')}
      table={{
        columns: [
          { head: t('feedback.trend.month') },
          { head: name, format: value },
          { head: t('feedback.trend.low'), format: value },
          { head: t('feedback.trend.high'), format: value },
          { head: t('feedback.trend.answers'), format: (of) => format.number(of) },
        ],
        rows: months.map((_, place) => [
          x[place] ?? '',
          shown[place]?.value ?? null,
          shown[place]?.interval?.lower ?? null,
          shown[place]?.interval?.upper ?? null,
          scores[place]?.n ?? 0,
        ]),
      }}
    >
      <LineChart
        label={title}
        x={x}
        height={220}
        format={value}
        formatTick={(of) => words.tick(kind, of)}
        dots={x.length <= 24}
        inProgressFrom={inProgress ? x.length - 1 : undefined}
        series={[
          {
            id: kind,
            label: name,
            values: shown.map((score) => score?.value ?? null),
            band: shown.map((score) =>
              score?.interval ? ([score.interval.lower, score.interval.upper] as const) : null,
            ),
          },
        ]}
      />
    </ChartFrame>
  );
}
