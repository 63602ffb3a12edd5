import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { tagConversations } from '../../data/records/tagConversations.ts';
import type { AskedList, ListedConversation } from '../../domain/desk/listTypes.ts';
import { MOST_TAGGED } from '../../domain/desk/taggedTypes.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useServiceText } from '../serviceText.ts';
import { useDeskStamp } from '../useDeskStamp.ts';
import { TagsDialog } from './TagsDialog.tsx';
import { taggedOf, type Selection } from './useSelection.ts';

type Props = {
  readonly selection: Selection;
  readonly rows: readonly ListedConversation[];
  readonly found: number;
  readonly asked: AskedList | null;
  /** Tags that there are. */
  readonly known: readonly string[];
};

/** What can be done with the rows that are selected, and ways to select many. */
export function SelectionBar({ selection, rows, found, asked, known }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const act = useAct();
  const notify = useNotify();
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const stamp = useDeskStamp();
  const [tagging, setTagging] = useState(false);
  const [reading, setReading] = useState(false);
  const { chosen } = selection;
  const conversations = [...chosen.values()];
  const tooMany = chosen.size > MOST_TAGGED;
  const chooseFound = async () => {
    if (!asked || !stamp) return;
    setReading(true);
    const { answer } = jobs().run(
      database,
      serviceCalls.toTag({ ...asked, stamp }),
      () => undefined,
    );
    selection.choose((await answer.catch(() => undefined)) ?? []);
    setReading(false);
  };
  const change = async (add: string[], remove: string[]) => {
    setTagging(false);
    const n = format.number(chosen.size);
    const params = {
      conversations: conversations.map(({ id, ofFile }) => ({ id, ofFile: [...ofFile] })),
    };
    const performed = await act(
      tagConversations,
      { ...params, add, remove },
      { done: t('desk.tags.changed', { count: chosen.size, n }) },
    );
    if (!performed) return;
    if (!performed.entry) notify({ text: t('desk.tags.unchanged') });
    selection.end();
  };
  return (
    <Box
      role="group"
      aria-label={t('desk.tags.bar')}
      sx={{
        ...{ px: 2, py: 1, gap: 0.75, display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
        ...{ bgcolor: 'surface.muted', borderTop: 1, borderColor: 'line.hair' },
      }}
    >
      <Box component="span" role="status" sx={{ typography: 'body2', flex: '1 1 100%' }}>
        {t('desk.tags.selected', { count: chosen.size, n: format.number(chosen.size) })}
        {(tooMany || found > MOST_TAGGED) &&
          ` · ${t('desk.tags.tooMany', { n: format.number(MOST_TAGGED) })}`}
      </Box>
      <Button
        size="small"
        onClick={() => {
          selection.choose(rows.map(taggedOf));
        }}
      >
        {t('desk.tags.page')}
      </Button>
      {found > rows.length && (
        <Button size="small" disabled={reading || !asked} onClick={() => void chooseFound()}>
          {t('desk.tags.found', {
            count: Math.min(found, MOST_TAGGED),
            n: format.number(Math.min(found, MOST_TAGGED)),
          })}
        </Button>
      )}
      <Button size="small" disabled={chosen.size === 0} onClick={selection.clear}>
        {t('desk.tags.none')}
      </Button>
      <Button
        size="small"
        variant="contained"
        color="primary"
        disabled={chosen.size === 0 || tooMany}
        onClick={() => {
          setTagging(true);
        }}
      >
        {t('desk.tags.tag')}
      </Button>
      {tagging && (
        <TagsDialog
          conversations={conversations}
          known={known}
          onChange={(add, remove) => void change(add, remove)}
          onClose={() => {
            setTagging(false);
          }}
        />
      )}
    </Box>
  );
}
