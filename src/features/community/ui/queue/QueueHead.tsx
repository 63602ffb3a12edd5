import { memo, type ReactNode } from 'react';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityText } from '../communityText.ts';

/** Head of the page of the review queue. */
export const QueueHead = memo(function QueueHead({ actions }: { readonly actions?: ReactNode }) {
  const t = useCommunityText();
  return (
    <PageHeader
      title={t('queue.title')}
      question={t('queue.question')}
      tabs={<CommunityNav current="queue" />}
      actions={actions}
    />
  );
});
