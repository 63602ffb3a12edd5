import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { absolutePath } from '../areaPaths.ts';
import { RESTORE_PATH } from '../backup/backupPaths.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';
import { useShopLoss } from './useShopLoss.ts';

// A page that few ever see.
const RecoveryPage = lazy(async () => ({
  default: (await import('./RecoveryPage.tsx')).RecoveryPage,
}));

/**
 * Shows the shop's pages while its data are what was last seen of them, and otherwise what is
 * missing. Pages are loaded meanwhile but not shown: an empty shop and one that was emptied look
 * the same.
 */
export function SentinelGuard() {
  const shop = useCurrentWorkspace();
  const found = useShopLoss(shop);
  const { pathname } = useLocation();
  // A backup becomes a shop of its own, so that page needs nothing of this one.
  if (found && pathname !== absolutePath(RESTORE_PATH)) {
    return (
      <Suspense fallback={null}>
        <RecoveryPage {...found} />
      </Suspense>
    );
  }
  return (
    <Box sx={{ display: 'contents', visibility: found === undefined ? 'hidden' : 'visible' }}>
      <Outlet />
    </Box>
  );
}
