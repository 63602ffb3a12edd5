import Button from '@mui/material/Button';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { MemberRecord } from '../../domain/penalties/memberOverview.ts';
import { useCommunityText } from '../communityText.ts';
import { useGroupNames } from '../useGroupNames.ts';
import { usePenaltyWords } from '../usePenaltyWords.ts';
import type { PenaltyDesk } from './usePenaltyDesk.ts';

type Props = {
  readonly desk: PenaltyDesk;
  readonly onOpen: (author: string) => void;
};

/** Who broke rules, those with most points first. */
export function MembersTable({ desk, onOpen }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const words = usePenaltyWords();
  const groupName = useGroupNames();
  const columns: DataColumn<MemberRecord>[] = [
    {
      id: 'member',
      head: t('penalties.heads.member'),
      cell: ({ author }) => <bdi>{maskContact(author, 'name')}</bdi>,
    },
    {
      id: 'group',
      head: t('penalties.heads.group'),
      cell: ({ groups }) => <bdi>{groups.map(groupName).join(', ')}</bdi>,
    },
    {
      id: 'points',
      head: t('penalties.heads.points'),
      align: 'right',
      cell: ({ points }) => format.number(points.points),
      sortBy: ({ points }) => points.points,
    },
    {
      id: 'breaches',
      head: t('penalties.heads.breaches'),
      align: 'right',
      cell: ({ points }) => format.number(points.breaches.length),
      sortBy: ({ points }) => points.breaches.length,
    },
    {
      id: 'running',
      head: t('penalties.heads.running'),
      cell: ({ running: penalties }) =>
        penalties.map(({ action }) => words(action)).join(', ') || t('penalties.nothingRuns'),
    },
    {
      id: 'last',
      head: t('penalties.heads.last'),
      align: 'right',
      cell: ({ lastAt }) => format.instant(lastAt, desk.zone),
      sortBy: ({ lastAt }) => lastAt,
    },
    {
      id: 'open',
      head: t('penalties.heads.open'),
      cell: ({ author }) => (
        <Button
          size="small"
          variant="text"
          aria-label={t('penalties.openOf', { member: maskContact(author, 'name') })}
          onClick={() => {
            onOpen(author);
          }}
        >
          {t('penalties.open')}
        </Button>
      ),
    },
  ];
  return (
    <Panel
      title={t('penalties.members')}
      subtitle={t('penalties.membersText', { days: format.number(desk.settings.windowDays) })}
      padded={false}
    >
      <DataTable
        label={t('penalties.members')}
        columns={columns}
        rows={desk.members}
        rowKey={({ author }) => author}
      />
    </Panel>
  );
}
