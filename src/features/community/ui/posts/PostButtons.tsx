import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { removePost, reopenPost } from '../../data/posts/postWrites.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { useCommunityText } from '../communityText.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import { FeatureDialog } from './FeatureDialog.tsx';
import { usePostRefusal } from './usePostRefusal.ts';

/** What can be done with a post. */
export function PostButtons({ post }: { readonly post: ExperiencePostRow }) {
  const t = useCommunityText();
  const act = useAct();
  const refused = usePostRefusal();
  const [asking, setAsking] = useState<'feature' | 'decline' | null>(null);
  const { id, at: seen, state, text, link, author } = post;
  const beginning = Array.from(maskedText(text === '' ? link : text, author))
    .slice(0, 24)
    .join('');
  const button = (action: string, onClick: () => void, isMain = false) => (
    <Button
      {...(isMain ? {} : { variant: 'text' as const })}
      aria-label={t('posts.ofThis', { action, text: beginning })}
      onClick={onClick}
    >
      {action}
    </Button>
  );
  const close = () => {
    setAsking(null);
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
      {button(
        t(state === 'featured' ? 'posts.feature.change' : 'posts.feature.open'),
        () => {
          setAsking('feature');
        },
        state === 'collected',
      )}
      {state !== 'declined' &&
        button(t('posts.decline.open'), () => {
          setAsking('decline');
        })}
      {state !== 'collected' &&
        button(t('posts.reopen.open'), () => {
          void act(reopenPost, { id, seen }, { done: t('posts.reopen.done'), refused });
        })}
      {button(t('posts.remove.open'), () => {
        void act(removePost, { id, seen }, { done: t('posts.remove.done'), refused });
      })}
      {asking === 'feature' && <FeatureDialog post={post} onClose={close} />}
      {asking === 'decline' && <DeclineDialog post={post} onClose={close} />}
    </Stack>
  );
}
