import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import type { GroupReport } from '../../domain/health/healthTypes.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  readonly statistics: NonNullable<GroupReport['statistics']>;
  readonly owner: string;
};

/** What the platform counted by day, beside what is counted here from messages. */
export function StatisticsPanel({ statistics: { of, days }, owner }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const title = t('groups.statistics.title');
  const whole = (value: number) => format.number(value);
  const x = days.map(({ day }) => format.day(day));
  const columns = [
    'members',
    'newMembers',
    'leftMembers',
    'membersWithMessages',
    'messages',
    ...(of === 'owner' ? (['groups', 'newGroups', 'groupsWithMessages'] as const) : []),
  ] as const;
  return (
    <ChartFrame
      title={title}
      subtitle={
        of === 'group' ? t('groups.statistics.ofGroup') : t('groups.statistics.ofOwner', { owner })
      }
      fileName={t('groups.statistics.file')}
      table={{
        columns: [
          { head: t('groups.statistics.day') },
          ...columns.map((name) => ({ head: t(`groups.statistics.${name}`), format: whole })),
          { head: t('groups.statistics.countedMessages'), format: whole },
          { head: t('groups.statistics.countedWriters'), format: whole },
        ],
        rows: days.map((day, place) => [
          x[place] ?? '',
          ...columns.map((name) => day[name]),
          day.counted?.messages ?? null,
          day.counted?.writers ?? null,
        ]),
      }}
    >
      <LineChart
        label={title}
        x={x}
        height={220}
        format={whole}
        dots={x.length < 4}
        series={[
          ...(['messages', 'membersWithMessages', 'newMembers'] as const).map((name) => ({
            id: name,
            label: t(`groups.statistics.${name}`),
            values: days.map((day) => day[name]),
          })),
          {
            id: 'counted',
            label: t('groups.statistics.countedMessages'),
            values: days.map(({ counted }) => counted?.messages ?? null),
            comparison: true,
          },
        ]}
      />
    </ChartFrame>
  );
}
