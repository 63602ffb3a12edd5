import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { saveGroupNote } from '../../data/groups/groupWrites.ts';
import { useGroupNote } from '../../data/groups/useGroupNote.ts';
import type { LikelyGroup } from '../../domain/book/likelyGroups.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { noteOf } from './noteOf.ts';

/** Characters of the last message. */
const EXCERPT = 40;

/** Conversations that may be groups, for staff to say so; nothing where there are none. */
export function LikelyGroupsPanel({ zone }: { readonly zone: string }) {
  const t = useCommunityText();
  const format = useFormat();
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.likelyGroups({ stamp: { ...stamp, moderation: 0 } }),
  );
  if (error) {
    return (
      <Panel title={t('groups.likely.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  if (!data || data.count === 0) return null;
  const columns: DataColumn<LikelyGroup>[] = [
    {
      id: 'name',
      head: t('groups.likely.conversation'),
      cell: ({ id }) => <bdi>{maskPersonalData(id)}</bdi>,
    },
    {
      id: 'channel',
      head: t('groups.list.platform'),
      cell: ({ channel }) => <bdi>{channel || '–'}</bdi>,
    },
    {
      id: 'writers',
      head: t('groups.likely.writers'),
      align: 'right',
      cell: ({ writers }) => format.number(writers),
      sortBy: ({ writers }) => writers,
    },
    {
      id: 'messages',
      head: t('groups.figures.messages'),
      align: 'right',
      cell: ({ messages }) => format.number(messages),
      sortBy: ({ messages }) => messages,
    },
    {
      id: 'last',
      head: t('groups.likely.last'),
      align: 'right',
      cell: ({ lastAt }) => (lastAt === null ? '–' : format.day(format.civilDayAt(lastAt, zone))),
      sortBy: ({ lastAt }) => lastAt ?? -1,
    },
    {
      id: 'text',
      head: t('groups.likely.text'),
      cell: ({ lastText, lastAuthor }) => <bdi>{maskedText(lastText, lastAuthor, EXCERPT)}</bdi>,
    },
    {
      id: 'say',
      head: t('groups.likely.say'),
      cell: (row) => <SayCell row={row} />,
    },
  ];
  const title = t('groups.likely.title');
  const shown = { shown: format.number(data.rows.length), n: format.number(data.count) };
  return (
    <Panel
      title={title}
      subtitle={
        data.count > data.rows.length ? t('groups.likely.some', shown) : t('groups.likely.subtitle')
      }
      padded={false}
    >
      <DataTable label={title} columns={columns} rows={data.rows} rowKey={({ id }) => id} />
    </Panel>
  );
}

/** Says what a conversation is; what staff said of it otherwise stays. */
function SayCell({ row: { id, isSaidNone } }: { readonly row: LikelyGroup }) {
  const t = useCommunityText();
  const act = useAct();
  const { db } = useWorkspace();
  const note = useGroupNote(db, id);
  if (note === undefined) return null;
  const name = maskPersonalData(id);
  const say = (isGroup: boolean) => {
    const known = noteOf({ id, rules: note?.rules ?? { en: '', 'zh-CN': '' } }, note);
    const done = t(isGroup ? 'groups.likely.saidGroup' : 'groups.likely.saidConversation', {
      name,
    });
    void act(saveGroupNote, { ...known, isGroup, known: id }, { done });
  };
  const button = (isGroup: boolean, word: 'isGroup' | 'isNone') => (
    <Button
      size="small"
      aria-label={t(`groups.likely.${word}Of`, { name })}
      onClick={() => {
        say(isGroup);
      }}
    >
      {t(`groups.likely.${word}`)}
    </Button>
  );
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      {isSaidNone && (
        <Typography variant="caption" sx={{ color: 'ink.soft', whiteSpace: 'nowrap' }}>
          {t('groups.likely.saidNone')}
        </Typography>
      )}
      {button(true, 'isGroup')}
      {!isSaidNone && button(false, 'isNone')}
    </Stack>
  );
}
