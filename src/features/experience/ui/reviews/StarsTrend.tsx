import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { LEAST_SHOWN, type ReviewReport } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

type Props = {
  readonly months: ReviewReport['months'];
  /** Whether the last of them is not over yet. */
  readonly inProgress: boolean;
};

/** Mean stars month by month, with their interval. */
export function StarsTrend({ months, inProgress }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const x = months.map(({ firstDay }) => format.month(firstDay));
  const shown = months.map(({ rating }) => (rating.n >= LEAST_SHOWN ? rating : null));
  const value = (of: number) => format.number(of, 2);
  const title = t('reviews.starsTrend.title');
  return (
    <ChartFrame
      title={title}
      subtitle={t('reviews.starsTrend.subtitle', { n: LEAST_SHOWN })}
      fileName={t('reviews.starsTrend.file')}
      table={{
        columns: [
          { head: t('voice.month') },
          { head: t('reviews.stars'), format: value },
          { head: t('voice.low'), format: value },
          { head: t('voice.high'), format: value },
          { head: t('reviews.starsTrend.n'), format: (of) => format.number(of) },
        ],
        rows: months.map(({ rating }, place) => [
          x[place] ?? '',
          shown[place]?.mean ?? null,
          shown[place]?.lower ?? null,
          shown[place]?.upper ?? null,
          rating.n,
        ]),
      }}
    >
      <LineChart
        label={title}
        x={x}
        height={220}
        format={value}
        dots={x.length <= 24}
        inProgressFrom={inProgress ? x.length - 1 : undefined}
        series={[
          {
            id: 'stars',
            label: t('reviews.stars'),
            values: shown.map((rating) => rating?.mean ?? null),
            band: shown.map((rating) => (rating ? ([rating.lower, rating.upper] as const) : null)),
          },
        ]}
      />
    </ChartFrame>
  );
}
