import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { COMMUNITY_PATH } from '../../communityPlace.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityText } from '../communityText.ts';
import { StepsPanel } from './StepsPanel.tsx';

/** What staff do themselves on the platforms, ticked off when it is done. */
export function StepsPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const steps = useLive(async () => {
    const all = await db.moderationSteps.toArray();
    return all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }, [db]);
  return (
    <>
      <PageHeader
        title={t('steps.title')}
        question={t('steps.question')}
        tabs={<CommunityNav current="steps" />}
      />
      {!steps ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : steps.length === 0 ? (
        <Panel>
          <EmptyState
            title={t('steps.none')}
            action={
              <Button
                component={Link}
                to={`/${COMMUNITY_PATH}`}
                variant="contained"
                color="primary"
              >
                {t('steps.toQueue')}
              </Button>
            }
            outline="line"
          >
            {t('steps.noneText')}
          </EmptyState>
        </Panel>
      ) : (
        <StepsPanel steps={steps} />
      )}
      <Panel title={t('steps.why')} sx={{ mt: 2 }}>
        <Typography variant="body1" sx={{ maxWidth: '62ch' }}>
          {t('steps.whyText')}
        </Typography>
      </Panel>
    </>
  );
}
