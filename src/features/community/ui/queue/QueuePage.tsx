import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useProfile } from '../../../../shared/data/registry.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { QueueHead } from './QueueHead.tsx';
import { filterOf, queueSearch } from './queueSearch.ts';
import { QueueWorkbench } from './QueueWorkbench.tsx';
import { useQueueParams } from './useQueueParams.ts';

/** What rules found in groups and what members reported, to be decided one after another. */
export function QueuePage() {
  const t = useCommunityText();
  const [search, change] = useSearchState(queueSearch);
  const rules = useQueueParams();
  const stamp = useCommunityStamp();
  const profile = useProfile();
  const reviewer = profile === undefined ? undefined : (profile?.name ?? '');
  const { data, error, retry, progress } = useJob(
    rules && stamp && reviewer !== undefined
      ? communityCalls.queue({ ...rules.params, filter: filterOf(search), reviewer, stamp })
      : null,
  );
  if (error) {
    return (
      <>
        <QueueHead />
        <Panel>
          <FailedCard onRetry={retry} />
        </Panel>
      </>
    );
  }
  if (!data || !rules || reviewer === undefined) {
    return (
      <>
        <QueueHead />
        <Panel busy>
          {progress ? (
            <ProgressPanel label={t('queue.loading')} {...progress} />
          ) : (
            <LoadingRows rows={10} />
          )}
        </Panel>
      </>
    );
  }
  if (data.groups === 0) {
    return (
      <>
        <QueueHead />
        <Panel>
          <EmptyState
            title={t('queue.none')}
            action={
              <Button component={Link} to="/imports" variant="contained" color="primary">
                {t('queue.import')}
              </Button>
            }
            outline="line"
          >
            {t('queue.noneText')}
          </EmptyState>
        </Panel>
      </>
    );
  }
  return (
    <QueueWorkbench list={data} rules={rules} reviewer={reviewer} search={search} change={change} />
  );
}
