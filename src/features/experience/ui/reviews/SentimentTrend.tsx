import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { ChartColor } from '../../../../shared/ui/paletteVar.ts';
import {
  QUOTE_SENTIMENTS,
  type QuoteSentiment,
  type ReviewReport,
} from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

const COLOR: Readonly<Record<QuoteSentiment, ChartColor>> = {
  negative: 'c2',
  neutral: 'live',
  positive: 'c1',
  undecided: 'c5',
};

type Props = {
  readonly months: ReviewReport['months'];
  /** Whether the last of them is not over yet. */
  readonly inProgress: boolean;
};

/** How many reviews say what, month by month. */
export function SentimentTrend({ months, inProgress }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const x = months.map(({ firstDay }) => format.month(firstDay));
  const there = QUOTE_SENTIMENTS.filter(
    (sentiment) => sentiment !== 'undecided' || months.some(({ counts }) => counts.undecided > 0),
  );
  const title = t('reviews.trend.title');
  const value = (of: number) => format.number(of);
  return (
    <ChartFrame
      title={title}
      subtitle={t('reviews.trend.subtitle')}
      fileName={t('reviews.trend.file')}
      table={{
        columns: [
          { head: t('voice.month') },
          ...there.map((sentiment) => ({
            head: t(`voice.sentiments.${sentiment}`),
            format: value,
          })),
        ],
        rows: months.map(({ counts }, place) => [
          x[place] ?? '',
          ...there.map((sentiment) => counts[sentiment]),
        ]),
      }}
    >
      <BarChart
        label={title}
        x={x}
        height={220}
        format={value}
        stacked
        inProgressFrom={inProgress ? x.length - 1 : undefined}
        series={there.map((sentiment) => ({
          id: sentiment,
          label: t(`voice.sentiments.${sentiment}`),
          color: COLOR[sentiment],
          values: months.map(({ counts }) => counts[sentiment]),
        }))}
      />
    </ChartFrame>
  );
}
