import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { saveGroupNote } from '../../data/groups/groupWrites.ts';
import { useGroupNote } from '../../data/groups/useGroupNote.ts';
import type { MemberRow } from '../../domain/health/memberRows.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { MemberName } from '../MemberName.tsx';
import { MembersExport } from './MembersExport.tsx';
import { noteOf } from './noteOf.ts';

type Props = {
  readonly group: string;
  readonly name: string;
  readonly zone: string;
  readonly now: number;
};

/** Who is or was in a group, and who wrote in it. */
export function MembersPanel({ group, name, zone, now }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.groupMembers({ stamp, group, zone, now }),
  );
  if (error) {
    return (
      <Panel title={t('groups.members.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  const day = (at: number | null) => (at === null ? '–' : format.day(format.civilDayAt(at, zone)));
  const columns: DataColumn<MemberRow>[] = [
    {
      id: 'name',
      head: t('groups.members.name'),
      cell: ({ author, name: called, isStaff }) => (
        <MemberName name={called} isStaff={isStaff} subject={`member:${group}:${author}`} />
      ),
    },
    {
      id: 'customer',
      head: t('groups.members.customer'),
      cell: ({ customer }) =>
        customer === null ? (
          '–'
        ) : (
          <Link component={RouterLink} to={`/customers/${customer}`}>
            {t('groups.members.open')}
          </Link>
        ),
    },
    {
      id: 'joined',
      head: t('groups.members.joined'),
      align: 'right',
      cell: ({ joinedAt }) => day(joinedAt),
      sortBy: ({ joinedAt }) => joinedAt ?? -1,
    },
    {
      id: 'left',
      head: t('groups.members.left'),
      align: 'right',
      cell: ({ leftAt }) => day(leftAt),
      sortBy: ({ leftAt }) => leftAt ?? -1,
    },
    {
      id: 'messages',
      head: t('groups.members.messages'),
      align: 'right',
      cell: ({ messages }) => format.number(messages),
      sortBy: ({ messages }) => messages,
    },
    {
      id: 'breaches',
      head: t('groups.members.breaches'),
      align: 'right',
      cell: ({ breaches }) => format.number(breaches),
      sortBy: ({ breaches }) => breaches,
    },
    {
      id: 'staff',
      head: t('groups.members.role'),
      cell: (member) => <StaffCell member={member} group={group} name={name} />,
    },
  ];
  const title = t('groups.members.title');
  const unlisted = data?.filter(({ isListed }) => !isListed).length ?? 0;
  return (
    <Panel
      title={title}
      subtitle={t('groups.members.subtitle')}
      padded={!data}
      busy={!data}
      tools={data && <MembersExport rows={data} group={group} name={name} zone={zone} />}
    >
      {data ? (
        <>
          <DataTable
            label={title}
            columns={columns}
            rows={data}
            rowKey={({ author, isListed }) => `${isListed ? 'in' : 'out'}:${author}`}
            empty={t('groups.members.none')}
          />
          {unlisted > 0 && (
            <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
              {t('groups.members.unlisted', { count: unlisted, n: format.number(unlisted) })}
            </Typography>
          )}
        </>
      ) : (
        <LoadingRows rows={6} />
      )}
    </Panel>
  );
}

type StaffProps = {
  readonly member: MemberRow;
  readonly group: string;
  readonly name: string;
};

/** Whether somebody is of the shop; what files say of it stays. */
function StaffCell({ member: { author, isStaff }, group, name }: StaffProps) {
  const t = useCommunityText();
  const act = useAct();
  const { db } = useWorkspace();
  const note = useGroupNote(db, group);
  if (note === undefined) return null;
  const isSaid = note?.staff.includes(author) === true;
  if (isStaff && !isSaid) return t('groups.members.staff');
  const set = () => {
    const known = noteOf({ id: group, rules: { en: '', 'zh-CN': '' } }, note);
    const staff = isSaid ? known.staff.filter((each) => each !== author) : [...known.staff, author];
    const done = t(isSaid ? 'groups.members.madeCustomer' : 'groups.members.madeStaff');
    const rules = note?.rules ?? known.rules;
    void act(saveGroupNote, { ...known, rules, staff, known: name }, { done });
  };
  return (
    <Button variant="text" onClick={set}>
      {t(isSaid ? 'groups.members.makeCustomer' : 'groups.members.makeStaff')}
    </Button>
  );
}
