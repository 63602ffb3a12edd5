import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import type { SavedAnnouncement } from '../../data/announcements/announcementSchema.ts';
import { dropAnnouncement, saveAnnouncement } from '../../data/announcements/announcementWrites.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { useCommunityText } from '../communityText.ts';
import { AnnouncementAbout } from './AnnouncementAbout.tsx';
import { SendPanel } from './SendPanel.tsx';
import { useAnnouncementRefusal } from './useAnnouncementRefusal.ts';

type AnnouncementFormProps = {
  readonly row: AnnouncementRow;
  readonly zone: string;
  readonly groups: readonly GroupChoice[];
  readonly onBack: () => void;
};

/** One announcement: its texts, and for each group what it gets and whether it had it. */
export function AnnouncementForm({ row, zone, groups, onBack }: AnnouncementFormProps) {
  const t = useCommunityText();
  const act = useAct();
  const refused = useAnnouncementRefusal();
  const [draft, setDraft] = useState<SavedAnnouncement>(() => draftOf(row));
  const { id, title } = draft;
  const dropped = row.state === 'dropped';
  const saved = !dropped && JSON.stringify(draft) === JSON.stringify(draftOf(row));
  const save = () => {
    const words = { done: t('announcements.saved', { name: title.trim() }), refused };
    void act(saveAnnouncement, { announcement: draft, seen: row.at }, words);
  };
  const drop = async () => {
    const done = t('announcements.dropDone', { name: row.title });
    if (await act(dropAnnouncement, { id }, { done, refused })) onBack();
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box>
        <Button startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />} onClick={onBack}>
          {t('announcements.back')}
        </Button>
      </Box>
      {dropped && <Alert severity="warning">{t('announcements.about.dropped')}</Alert>}
      <AnnouncementAbout
        draft={draft}
        zone={zone}
        groups={groups}
        locked={row.sent.length > 0}
        onChange={(patch) => {
          setDraft((before) => ({ ...before, ...patch }));
        }}
      />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          color="primary"
          disabled={title.trim() === '' || saved}
          onClick={save}
        >
          {t('announcements.save')}
        </Button>
        {!dropped && <Button onClick={() => void drop()}>{t('announcements.drop')}</Button>}
      </Stack>
      <SendPanel row={row} draft={draft} saved={saved} zone={zone} groups={groups} />
    </Box>
  );
}

/** What the form changes of a stored announcement. */
function draftOf({ id, title, text, groups, dueAt, state }: AnnouncementRow): SavedAnnouncement {
  return {
    ...{ id, title, text: { en: text.en, 'zh-CN': text['zh-CN'] }, groups: [...groups], dueAt },
    state: state === 'ready' ? 'ready' : 'draft',
  };
}
