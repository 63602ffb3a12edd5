import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useCommunityText } from '../communityText.ts';
import { activityAddress } from './activityAddress.ts';

type ActivityTableProps = {
  readonly activities: readonly ActivityRow[];
  readonly currency: string | null;
  readonly empty: string;
};

/** Activities, one a row. */
export function ActivityTable({ activities, currency, empty }: ActivityTableProps) {
  const t = useCommunityText();
  const format = useFormat();
  const money = (amount: number | null) => (amount === null ? '–' : format.money(amount, currency));
  const columns: DataColumn<ActivityRow>[] = [
    { id: 'name', head: t('activities.list.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      id: 'kind',
      head: t('activities.list.kind'),
      cell: ({ kind }) => t(`activities.kind.${kind}`),
    },
    {
      id: 'state',
      head: t('activities.list.state'),
      cell: ({ state }) => (
        <StatChip tone={state === 'running' ? 'accent' : 'neutral'}>
          {t(`activities.state.${state}`)}
        </StatChip>
      ),
    },
    {
      id: 'dates',
      head: t('activities.list.dates'),
      sortBy: ({ from }) => from,
      cell: ({ from, until }) => format.dayRange(from, until),
    },
    {
      id: 'owner',
      head: t('activities.list.owner'),
      cell: ({ owner }) => <bdi>{owner || '–'}</bdi>,
    },
    {
      id: 'tasks',
      head: t('activities.list.tasks'),
      align: 'right',
      cell: ({ tasks }) =>
        `${format.number(tasks.filter(({ done }) => done).length)} / ${format.number(tasks.length)}`,
    },
    {
      id: 'participants',
      head: t('activities.list.participants'),
      align: 'right',
      sortBy: ({ participants }) => participants.length,
      cell: ({ participants }) => format.number(participants.length),
    },
    {
      id: 'budget',
      head: t('activities.list.budget'),
      align: 'right',
      cell: ({ budget }) => money(budget),
    },
    {
      id: 'cost',
      head: t('activities.list.cost'),
      align: 'right',
      cell: ({ cost }) => money(cost),
    },
  ];
  return (
    <DataTable
      label={t('activities.list.label')}
      columns={columns}
      rows={activities}
      rowKey={({ id }) => id}
      rowHref={({ id }) => activityAddress(id)}
      empty={empty}
    />
  );
}
