import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { VOICE_SOURCES } from '../../domain/voice/feedback.ts';
import type { VoiceTopic } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

const ROW_HEIGHT = 30;
const AXIS_HEIGHT = 40;

/** How much is said of each subject, and where; texts of no known subject would hide the others. */
export function SourcesChart({ topics }: { readonly topics: readonly VoiceTopic[] }) {
  const t = useExperienceText();
  const format = useFormat();
  const rows = topics.filter(({ topic }) => topic !== 'none').sort((a, b) => b.all - a.all);
  const x = rows.map(({ topic }) => t(`voice.topics.${topic}`));
  const title = t('voice.chart.title');
  const value = (of: number) => format.number(of);
  return (
    <ChartFrame
      title={title}
      subtitle={t('voice.chart.subtitle')}
      fileName={t('voice.chart.file')}
      table={{
        columns: [
          { head: t('voice.topic') },
          ...VOICE_SOURCES.map((source) => ({
            head: t(`voice.choices.${source}`),
            format: value,
          })),
        ],
        rows: rows.map(({ texts }, place) => [
          x[place] ?? '',
          ...VOICE_SOURCES.map((source) => texts[source]),
        ]),
      }}
    >
      <BarChart
        label={title}
        x={x}
        height={rows.length * ROW_HEIGHT + AXIS_HEIGHT}
        format={value}
        layout="rows"
        stacked
        series={VOICE_SOURCES.map((source) => ({
          id: source,
          label: t(`voice.choices.${source}`),
          values: rows.map(({ texts }) => texts[source]),
        }))}
      />
    </ChartFrame>
  );
}
