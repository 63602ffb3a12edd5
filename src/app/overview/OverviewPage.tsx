import Box from '@mui/material/Box';
import { useFactCounts } from '../../shared/data/importHistory.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { LoadingChart } from '../../shared/ui/LoadingChart.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import { ProfileInvitation } from '../profile/ProfileInvitation.tsx';
import { useAppText } from '../useAppText.ts';
import { AreaCards } from './AreaCards.tsx';
import { AttentionPanel } from './AttentionPanel.tsx';
import { FirstImport } from './FirstImport.tsx';
import { FreshnessPanel } from './FreshnessPanel.tsx';
import { OverviewTop } from './OverviewTop.tsx';

/** Where everybody arrives: the areas' numbers, or the first import when there are none yet. */
export function OverviewPage() {
  const t = useAppText();
  const { db } = useWorkspace();
  const counts = useFactCounts(db);
  const rows = counts && [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeader title={t('overview.title')} question={t('overview.question')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <BackupReminder />
        {counts === undefined ? (
          <Panel busy>
            <LoadingChart height={240} />
          </Panel>
        ) : rows === 0 ? (
          <FirstImport />
        ) : (
          <>
            <OverviewTop />
            <Box sx={columns}>
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
                <AreaCards />
                <AttentionPanel />
              </Box>
              <FreshnessPanel counts={counts} />
            </Box>
          </>
        )}
        <ProfileInvitation />
      </Box>
    </>
  );
}

const columns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
};
