import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { communityCalls } from '../communityCalls.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { groupsSearch } from './groupsSearch.ts';
import { GroupsTable } from './GroupsTable.tsx';
import { LikelyGroupsPanel } from './LikelyGroupsPanel.tsx';
import { MembershipPanel } from './MembershipPanel.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';

const HOUR = 3_600_000;

const STACK = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** All groups, and how lively and friendly they are. */
export function GroupsPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  return (
    <>
      <PageHeader
        title={t('groups.title')}
        question={t('groups.question')}
        tabs={<CommunityNav current="groups" />}
      />
      {shop ? <Groups zone={shop.zone} /> : <Waiting />}
    </>
  );
}

function Groups({ zone }: { readonly zone: string }) {
  const t = useCommunityText();
  const [search, change] = useSearchState(groupsSearch);
  const minute = useNow();
  const now = minute - (minute % HOUR) + HOUR - 1;
  const days = search.days === 0 ? null : search.days;
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.groupHealth({ stamp, days, zone, now }),
  );
  if (error) {
    return (
      <Panel title={t('groups.list.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  if (!data) return <Waiting />;
  if (data.length === 0) {
    return (
      <Box sx={STACK}>
        <Panel>
          <EmptyState
            title={t('groups.none')}
            formats={t('groups.formats')}
            action={
              <Button component={Link} to="/imports" variant="contained" color="primary">
                {t('groups.import')}
              </Button>
            }
          >
            {t('groups.noneText')}
          </EmptyState>
        </Panel>
        <LikelyGroupsPanel zone={zone} />
      </Box>
    );
  }
  return (
    <Box sx={STACK}>
      <Box role="group" aria-label={t('groups.period.ask')}>
        <PeriodChoice
          days={search.days}
          onChange={(chosen) => {
            change({ days: chosen });
          }}
        />
      </Box>
      <GroupsTable rows={data} days={search.days} zone={zone} />
      <LikelyGroupsPanel zone={zone} />
      <MembershipPanel group={null} zone={zone} now={now} />
    </Box>
  );
}

function Waiting() {
  return (
    <Panel busy>
      <LoadingRows rows={8} />
    </Panel>
  );
}
