import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { MOST_NOTE } from '../../data/posts/postSchema.ts';
import { featurePost } from '../../data/posts/postWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { CustomerField } from './CustomerField.tsx';
import { usePostRefusal } from './usePostRefusal.ts';

type FeatureDialogProps = {
  readonly post: ExperiencePostRow;
  readonly onClose: () => void;
};

/** Features a post, and says whose it is: that customer earns. */
export function FeatureDialog({ post, onClose }: FeatureDialogProps) {
  const t = useCommunityText();
  const act = useAct();
  const refused = usePostRefusal();
  const [customer, setCustomer] = useState(post.customer);
  const [note, setNote] = useState(post.state === 'featured' ? post.note : '');
  const feature = async () => {
    const params = { id: post.id, seen: post.at, customer, note };
    const made = await act(featurePost, params, { done: t('posts.feature.done'), refused });
    if (made) onClose();
  };
  return (
    <FormDialog
      title={t('posts.feature.title')}
      submit={t('posts.feature.save')}
      onSubmit={() => void feature()}
      onClose={onClose}
    >
      <CustomerField autoFocus customer={customer} onChange={setCustomer} />
      <TextField
        label={t('posts.feature.note')}
        value={note}
        multiline
        minRows={2}
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: MOST_NOTE } }}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
    </FormDialog>
  );
}
