import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { ConversationsHead } from './ConversationsHead.tsx';
import { ConversationsWorkbench } from './ConversationsWorkbench.tsx';
import { serviceCalls } from './serviceCalls.ts';
import { useServiceText } from './serviceText.ts';
import { useDeskJob } from './useDeskJob.ts';

/** Every desk's conversations: found on the left, read on the right. */
export function ConversationsPage() {
  const t = useServiceText();
  const { data, error, retry } = useDeskJob((stamp) => serviceCalls.choices({ stamp }));
  if (error) return <FailedCard onRetry={retry} />;
  if (data?.conversations === 0) {
    return (
      <>
        <ConversationsHead />
        <Panel>
          <EmptyState
            title={t('page.none')}
            action={
              <Button component={Link} to="/imports" variant="contained" color="primary">
                {t('page.import')}
              </Button>
            }
            outline="line"
          >
            {t('page.noneText')}
          </EmptyState>
        </Panel>
      </>
    );
  }
  return data ? (
    <ConversationsWorkbench choices={data} />
  ) : (
    <>
      <ConversationsHead />
      <Panel busy>
        <LoadingRows rows={10} />
      </Panel>
    </>
  );
}
