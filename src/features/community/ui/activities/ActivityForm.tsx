import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { ActivityRefused } from '../../data/activities/activityRefused.ts';
import type { SavedActivity } from '../../data/activities/activitySchema.ts';
import { removeActivity, saveActivity } from '../../data/activities/activityWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { ActivityAbout } from './ActivityAbout.tsx';
import { ActivityTasks } from './ActivityTasks.tsx';
import { DropPanel } from './DropPanel.tsx';
import { ParticipantsPanel } from './ParticipantsPanel.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';

type ActivityFormProps = {
  readonly row: ActivityRow;
  readonly shop: ShopSettings;
  readonly onBack: () => void;
};

/** One activity: what it is, what is to be done, who took part, what came of it. */
export function ActivityForm({ row, shop, onBack }: ActivityFormProps) {
  const t = useCommunityText();
  const act = useAct();
  const [draft, setDraft] = useState<SavedActivity>(() => draftOf(row));
  const change = (patch: Partial<SavedActivity>) => {
    setDraft((before) => ({ ...before, ...patch }));
  };
  const { id, name } = draft;
  const refused = (error: unknown) =>
    error instanceof ActivityRefused ? t(`activities.refused.${error.reason}`) : undefined;
  const save = () => {
    const words = { done: t('activities.saved', { name: name.trim() }), refused };
    void act(saveActivity, { activity: draft, seen: row.at }, words);
  };
  const remove = async () => {
    const done = t('activities.removed', { name: row.name });
    if (await act(removeActivity, { id }, { done, refused })) onBack();
  };
  const stored = JSON.stringify(draft.participants) === JSON.stringify(row.participants);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box>
        <Button startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />} onClick={onBack}>
          {t('activities.back')}
        </Button>
      </Box>
      <ActivityAbout draft={draft} currency={shop.currency} onChange={change} />
      <ActivityTasks
        tasks={draft.tasks}
        onChange={(tasks) => {
          change({ tasks });
        }}
      />
      <ParticipantsPanel draft={draft} zone={shop.zone} onChange={change} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          color="primary"
          disabled={name.trim() === '' || draft.until < draft.from}
          onClick={save}
        >
          {t('activities.save')}
        </Button>
        <Button onClick={() => void remove()}>{t('activities.remove')}</Button>
      </Stack>
      {row.kind === 'couponDrop' && <DropPanel row={row} stored={stored} />}
      <ResultsPanel row={row} shop={shop} />
    </Box>
  );
}

/** What the form changes of a stored activity. */
function draftOf({ at: _at, by: _by, ...row }: ActivityRow): SavedActivity {
  return {
    ...row,
    groups: [...row.groups],
    tasks: row.tasks.map((task) => ({ ...task })),
    participants: [...row.participants],
  };
}
