import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { Search } from 'lucide-react';
import { FRAME } from '../frameMeasures.ts';
import { usePalette } from '../palette/usePalette.ts';
import { useAppText } from '../useAppText.ts';
import { WorkspaceSwitcher } from '../workspaces/WorkspaceSwitcher.tsx';

/** Top of narrow screens: the shop, and "Go to or do". */
export function TopBar() {
  const t = useAppText();
  const { open } = usePalette();
  return (
    <Stack
      direction="row"
      component="header"
      data-print="hide"
      sx={{
        display: { xs: 'flex', md: 'none' },
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        alignItems: 'center',
        gap: 1,
        height: FRAME.topBar,
        px: 2,
        bgcolor: 'surface.canvas',
        borderBottom: '1px solid',
        borderColor: 'line.hair',
      }}
    >
      <WorkspaceSwitcher />
      <IconButton aria-label={t('shell.palette')} aria-haspopup="dialog" onClick={open}>
        <Search size={18} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </Stack>
  );
}
