import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Box from '@mui/material/Box';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip, type ChipTone } from '../../../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import type { DueState } from '../../domain/announcements/announcementText.ts';
import { byUrgency, DUE_STATES } from '../../domain/announcements/byUrgency.ts';
import { useCommunityText } from '../communityText.ts';
import { announcementAddress } from './announcementAddress.ts';
import { SentExport } from './SentExport.tsx';

const TONES: Readonly<Partial<Record<DueState, ChipTone>>> = {
  overdue: 'warning',
  due: 'info',
  ready: 'accent',
};

type Listed = ReturnType<typeof byUrgency>[number];
type AnnouncementListProps = {
  readonly rows: readonly AnnouncementRow[];
  readonly groups: readonly GroupChoice[];
  readonly zone: string;
  /** '' for all. */
  readonly state: string;
  readonly onState: (state: string) => void;
};

/** The due list: overdue ones first, by state. */
export function AnnouncementList({ rows, groups, zone, state, onState }: AnnouncementListProps) {
  const t = useCommunityText();
  const format = useFormat();
  const now = useNow();
  const chosen = DUE_STATES.find((each) => each === state);
  const shown = byUrgency(rows, now).filter(({ due }) => chosen === undefined || due === chosen);
  const columns: DataColumn<Listed>[] = [
    {
      id: 'name',
      head: t('announcements.list.name'),
      cell: ({ row }) => <bdi>{row.title}</bdi>,
    },
    {
      id: 'state',
      head: t('announcements.list.state'),
      cell: ({ due }) => (
        <StatChip tone={TONES[due] ?? 'neutral'}>{t(`announcements.state.${due}`)}</StatChip>
      ),
    },
    {
      id: 'due',
      head: t('announcements.list.due'),
      cell: ({ row: { dueAt } }) => (dueAt === null ? '–' : format.instant(dueAt, zone)),
    },
    {
      id: 'languages',
      head: t('announcements.list.languages'),
      cell: ({ row: { text } }) =>
        (['en', 'zh-CN'] as const)
          .filter((language) => text[language] !== '')
          .map((language) => t(`announcements.language.${language}`))
          .join(' · ') || '–',
    },
    {
      id: 'sent',
      head: t('announcements.list.sent'),
      align: 'right',
      cell: ({ row }) => {
        const had = new Set(row.sent.map(({ group }) => group));
        const sent = row.groups.filter((group) => had.has(group)).length;
        return t('announcements.list.sentOf', {
          sent: format.number(sent),
          all: format.number(row.groups.length),
        });
      },
    },
    {
      id: 'by',
      head: t('announcements.list.by'),
      cell: ({ row }) => <bdi>{row.by || t('queue.somebody')}</bdi>,
    },
  ];
  return (
    <Panel
      title={t('announcements.list.title')}
      subtitle={t('announcements.list.subtitle')}
      padded={false}
      tools={<SentExport rows={rows} groups={groups} zone={zone} />}
    >
      <Box sx={{ px: 2, pt: 1, pb: 2 }}>
        <TextField
          select
          label={t('announcements.filter.state')}
          value={chosen ?? ''}
          sx={{ width: 160 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          onChange={(event) => {
            onState(event.target.value);
          }}
        >
          <MenuItem value="">{t('announcements.filter.all')}</MenuItem>
          {DUE_STATES.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`announcements.state.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <DataTable
        label={t('announcements.title')}
        columns={columns}
        rows={shown}
        rowKey={({ row }) => row.id}
        rowHref={({ row }) => announcementAddress(row.id)}
        empty={t('announcements.filter.none')}
      />
    </Panel>
  );
}
