import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useProfile } from '../../../../shared/data/registry.ts';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { COMMUNITY_PATH } from '../../communityPlace.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityText } from '../communityText.ts';
import { useQueueParams } from '../queue/useQueueParams.ts';
import { useRuleName } from '../queue/useRuleName.ts';
import { AgreementPanel } from './AgreementPanel.tsx';
import { OverturnTable } from './OverturnTable.tsx';
import { SecondReviewPanel } from './SecondReviewPanel.tsx';
import { TimesPanel } from './TimesPanel.tsx';

/** Whether decisions hold: second looks, what was overturned, and how long things take. */
export function QualityPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const rules = useQueueParams();
  const profile = useProfile();
  const rows = useLive(
    async () => ({
      decisions: await db.moderationDecisions.toArray(),
      reviews: await db.secondReviews.toArray(),
    }),
    [db],
  );
  const ruleName = useRuleName(rules?.settings.rules ?? []);
  return (
    <>
      <PageHeader
        title={t('quality.title')}
        question={t('quality.question')}
        tabs={<CommunityNav current="quality" />}
      />
      {!rows || !rules || profile === undefined ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : rows.decisions.length === 0 ? (
        <Panel>
          <EmptyState
            title={t('quality.none')}
            action={
              <Button
                component={Link}
                to={`/${COMMUNITY_PATH}`}
                variant="contained"
                color="primary"
              >
                {t('quality.toQueue')}
              </Button>
            }
            outline="line"
          >
            {t('quality.noneText')}
          </EmptyState>
        </Panel>
      ) : (
        <Box sx={COLUMNS}>
          <SecondReviewPanel
            decisions={rows.decisions}
            reviews={rows.reviews}
            reviewer={profile?.name ?? ''}
            share={rules.settings.queue.secondShare}
            zone={rules.params.zone}
          />
          <AgreementPanel decisions={rows.decisions} reviews={rows.reviews} />
          <TimesPanel params={rules.params} />
          <OverturnTable by="reviewer" decisions={rows.decisions} />
          <OverturnTable by="rule" decisions={rows.decisions} nameOf={ruleName} />
        </Box>
      )}
    </>
  );
}

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
} as const;
