import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { useActivities } from '../../data/activities/useActivities.ts';
import { collectPost } from '../../data/posts/postWrites.ts';
import { postActivities } from '../../domain/posts/postActivities.ts';
import { postIdOf } from '../../domain/posts/postIdOf.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { MessageText } from '../MessageText.tsx';
import { useCommunityJob } from '../useCommunityJob.ts';
import { ActivityField } from './ActivityField.tsx';
import { CustomerField } from './CustomerField.tsx';
import { usePostRefusal } from './usePostRefusal.ts';

type CollectDialogProps = {
  /** Key of the message. */
  readonly message: string;
  readonly zone: string;
  readonly onClose: () => void;
};

/** Makes a post of a message: what it came with, and whose it is where no list of members tells. */
export function CollectDialog({ message, zone, onClose }: CollectDialogProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = usePostRefusal();
  const { db } = useWorkspace();
  const activities = useActivities(db);
  const {
    data: source,
    error,
    retry,
  } = useCommunityJob((stamp) => communityCalls.postSource({ stamp, message }));
  const [now] = useState(() => Date.now());
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const toldAt = source?.at ?? now;
  const { fitting, others } = postActivities(
    activities ?? [],
    source?.group ?? '',
    format.civilDayAt(toldAt, zone),
  );
  const activity = chosen ?? fitting.find(({ kind }) => kind === 'shareExperience')?.id ?? '';
  const customer = typed ?? source?.customer ?? '';
  const collect = async () => {
    if (!source) return;
    const { group, author, text, link } = source;
    const post = { id: postIdOf(message), group, message, author, customer, text, link };
    const done = t('posts.collect.done');
    if (await act(collectPost, { ...post, activity, toldAt }, { done, refused })) onClose();
  };
  return (
    <FormDialog
      title={t('posts.collect.title')}
      submit={t('posts.collect.save')}
      disabled={!source || !activities}
      onSubmit={() => void collect()}
      onClose={onClose}
    >
      {error ? (
        <FailedCard onRetry={retry} />
      ) : source === undefined ? (
        <LoadingRows rows={3} />
      ) : source === null ? (
        <Typography variant="body2">{t('posts.collect.gone')}</Typography>
      ) : (
        <>
          <Box
            role="group"
            aria-label={t('posts.collect.saying')}
            sx={{ typography: 'body2', maxHeight: 200, overflowY: 'auto' }}
          >
            <MessageText id={message} text={source.text} author={source.author} isStaff={false} />
          </Box>
          <CustomerField customer={customer} onChange={setTyped} />
          <ActivityField
            activities={[...fitting, ...others]}
            value={activity}
            onChange={setChosen}
          />
        </>
      )}
    </FormDialog>
  );
}
