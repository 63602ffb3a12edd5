import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { useFactCounts } from '../../shared/data/importHistory.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { LoadingChart } from '../../shared/ui/LoadingChart.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { ProfileInvitation } from '../profile/ProfileInvitation.tsx';
import { useAppText } from '../useAppText.ts';
import { FirstImport } from './FirstImport.tsx';

// A fresh shop has no use for it.
const OverviewNumbers = lazy(async () => ({
  default: (await import('./OverviewNumbers.tsx')).OverviewNumbers,
}));

/** Where everybody arrives: the shop's numbers, or the first import when there are none yet. */
export function OverviewPage() {
  const t = useAppText();
  const { db } = useWorkspace();
  const counts = useFactCounts(db);
  const rows = counts && [...counts.values()].reduce((sum, count) => sum + count, 0);
  const loading = (
    <Panel busy>
      <LoadingChart height={240} />
    </Panel>
  );
  return (
    <>
      <PageHeader title={t('overview.title')} question={t('overview.question')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {counts === undefined ? (
          loading
        ) : rows === 0 ? (
          <>
            <FirstImport />
            <ProfileInvitation />
          </>
        ) : (
          <Suspense fallback={loading}>
            <OverviewNumbers counts={counts} />
          </Suspense>
        )}
      </Box>
    </>
  );
}
