import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Settings, ShieldCheck } from 'lucide-react';
import { paletteVar } from '../../shared/ui/paletteVar.ts';
import { FRAME } from '../frameMeasures.ts';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { useAppText } from '../useAppText.ts';
import { WorkspaceSwitcher } from '../workspaces/WorkspaceSwitcher.tsx';
import { NavItem } from './NavItem.tsx';
import { NavList } from './NavList.tsx';

/** Navigation on wide screens: shop, "Go to or do", areas, where the data live, settings. */
export function Sidebar() {
  const t = useAppText();
  return (
    <Stack
      component="nav"
      aria-label={t('shell.navigation')}
      sx={{
        width: FRAME.sidebar,
        flexShrink: 0,
        position: 'sticky',
        top: 0,
        height: '100dvh',
        overflowY: 'auto',
        px: 1.25,
        py: 1.5,
        display: { xs: 'none', md: 'flex' },
        borderRight: '1px solid',
        borderColor: 'line.hair',
      }}
    >
      <WorkspaceSwitcher />
      <PaletteButton />
      <NavList />
      <Box sx={{ flex: 1, minHeight: 16 }} />
      <Stack
        direction="row"
        sx={{
          alignItems: 'center',
          gap: 1,
          px: 1,
          py: 0.75,
          color: 'ink.faint',
          typography: 'caption',
        }}
      >
        <ShieldCheck
          size={14}
          strokeWidth={1.6}
          aria-hidden
          style={{ color: paletteVar('primary-main'), flexShrink: 0 }}
        />
        <span>
          {t('shell.local')}
          <br />
          {t('shell.localHint')}
        </span>
      </Stack>
      <NavItem entry={{ path: '/settings', label: t('shell.settings'), icon: Settings }} />
    </Stack>
  );
}
