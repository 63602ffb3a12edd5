import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { MOST_NOTE } from '../../data/posts/postSchema.ts';
import { declinePost } from '../../data/posts/postWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { usePostRefusal } from './usePostRefusal.ts';

type DeclineDialogProps = {
  readonly post: ExperiencePostRow;
  readonly onClose: () => void;
};

/** Asks why a post is not to be shown. */
export function DeclineDialog({ post, onClose }: DeclineDialogProps) {
  const t = useCommunityText();
  const act = useAct();
  const refused = usePostRefusal();
  const [note, setNote] = useState('');
  const decline = async () => {
    const params = { id: post.id, seen: post.at, note };
    const made = await act(declinePost, params, { done: t('posts.decline.done'), refused });
    if (made) onClose();
  };
  return (
    <FormDialog
      title={t('posts.decline.title')}
      submit={t('posts.decline.save')}
      disabled={note.trim() === ''}
      onSubmit={() => void decline()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('posts.decline.reason')}
        value={note}
        multiline
        minRows={2}
        maxRows={6}
        sx={{ mt: 0.5 }}
        slotProps={{ htmlInput: { maxLength: MOST_NOTE } }}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
    </FormDialog>
  );
}
