import Box from '@mui/material/Box';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import { ProfileInvitation } from '../profile/ProfileInvitation.tsx';
import { AreaCards } from './AreaCards.tsx';
import { AttentionPanel } from './AttentionPanel.tsx';
import { FreshnessPanel } from './FreshnessPanel.tsx';
import { OverviewTop } from './OverviewTop.tsx';

/** The overview of a shop that has data. */
export function OverviewNumbers({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  return (
    <>
      <BackupReminder />
      <OverviewTop />
      <AreaCards />
      <Box sx={columns}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <AttentionPanel />
          <ProfileInvitation />
        </Box>
        <FreshnessPanel counts={counts} />
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
