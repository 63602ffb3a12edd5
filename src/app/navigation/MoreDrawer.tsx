import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { Settings } from 'lucide-react';
import { useAppText } from '../useAppText.ts';
import { NavItem } from './NavItem.tsx';
import { NavList } from './NavList.tsx';

/** The whole navigation of narrow screens; loaded when it is first opened. */
export function MoreDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useAppText();
  return (
    <Drawer
      anchor="bottom"
      open
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('shell.navigation') } }}
    >
      <Box component="nav" aria-label={t('shell.navigation')} sx={{ p: 2, pb: 3 }}>
        <NavList onOpen={onClose} />
        <Box sx={{ mt: 2 }}>
          <NavItem
            entry={{ path: '/settings', label: t('shell.settings'), icon: Settings }}
            onOpen={onClose}
          />
        </Box>
      </Box>
    </Drawer>
  );
}
