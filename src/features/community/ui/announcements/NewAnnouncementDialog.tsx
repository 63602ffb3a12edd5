import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { MOST_TITLE } from '../../data/announcements/announcementSchema.ts';
import { saveAnnouncement } from '../../data/announcements/announcementWrites.ts';
import { useCommunityText } from '../communityText.ts';

type NewAnnouncementDialogProps = {
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
};

/** Asks what it is about; all else is written on its page. */
export function NewAnnouncementDialog({ onMade, onClose }: NewAnnouncementDialogProps) {
  const t = useCommunityText();
  const act = useAct();
  const [title, setTitle] = useState('');
  const create = async () => {
    const announcement = {
      ...{ id: `announcement:${crypto.randomUUID()}`, title, text: { en: '', 'zh-CN': '' } },
      ...{ groups: [], dueAt: null, state: 'draft' as const },
    };
    const done = t('announcements.saved', { name: title.trim() });
    const made = await act(saveAnnouncement, { announcement, seen: null }, { done });
    if (made) onMade(made.result);
  };
  return (
    <FormDialog
      title={t('announcements.new.title')}
      submit={t('announcements.new.create')}
      disabled={title.trim() === ''}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('announcements.new.name')}
        value={title}
        sx={{ mt: 0.5 }}
        slotProps={{ htmlInput: { maxLength: MOST_TITLE } }}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
    </FormDialog>
  );
}
