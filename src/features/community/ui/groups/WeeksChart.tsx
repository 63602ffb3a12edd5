import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { GroupWeek } from '../../domain/health/groupWeeks.ts';
import { useCommunityText } from '../communityText.ts';

/** What was said in a group week by week, and by how many. */
export function WeeksChart({ weeks }: { readonly weeks: readonly GroupWeek[] }) {
  const t = useCommunityText();
  const format = useFormat();
  const title = t('groups.weeks.title');
  if (weeks.length === 0) {
    return (
      <Panel title={title}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('groups.weeks.none')}
        </Typography>
      </Panel>
    );
  }
  const whole = (value: number) => format.number(value);
  const percent = (value: number) => format.percent(value);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  const x = weeks.map(({ firstDay }) => format.day(firstDay));
  return (
    <ChartFrame
      title={title}
      subtitle={t('groups.weeks.subtitle')}
      fileName={t('groups.weeks.file')}
      table={{
        columns: [
          { head: t('groups.weeks.week') },
          { head: t('groups.figures.messages'), format: whole },
          { head: t('groups.weeks.writers'), format: whole },
          { head: t('groups.figures.joined'), format: whole },
          { head: t('groups.figures.left'), format: whole },
          { head: t('groups.figures.answered'), format: percent },
          { head: t('groups.figures.breaches'), format: percent },
        ],
        rows: weeks.map((week, place) => [
          x[place] ?? '',
          week.messages,
          week.writers,
          known(week.joined),
          known(week.left),
          known(week.answered.rate),
          known(week.breaches.rate),
        ]),
      }}
    >
      <LineChart
        label={title}
        x={x}
        height={220}
        format={whole}
        inProgressFrom={x.length - 1}
        dots={x.length < 4}
        series={[
          {
            id: 'messages',
            label: t('groups.figures.messages'),
            values: weeks.map(({ messages }) => messages),
          },
          {
            id: 'writers',
            label: t('groups.weeks.writers'),
            values: weeks.map(({ writers }) => writers),
          },
        ]}
      />
    </ChartFrame>
  );
}
