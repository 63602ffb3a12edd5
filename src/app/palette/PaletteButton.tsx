import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Search } from 'lucide-react';
import { commandKey } from '../../shared/ui/commandKey.ts';
import { Kbd } from '../../shared/ui/Kbd.tsx';
import { useAppText } from '../useAppText.ts';
import { usePalette } from './usePalette.ts';

/** The field in the sidebar that opens the command palette. */
export function PaletteButton() {
  const t = useAppText();
  const { open } = usePalette();
  return (
    <ButtonBase
      onClick={open}
      aria-haspopup="dialog"
      sx={{
        display: 'flex',
        gap: 1,
        height: 32,
        px: 1,
        mt: 1.5,
        mb: 1,
        flexShrink: 0,
        border: '1px solid',
        borderColor: 'line.strong',
        borderRadius: '6px',
        color: 'ink.faint',
        bgcolor: 'surface.raised',
        typography: 'body2',
        '&:hover': { borderColor: 'line.control' },
      }}
    >
      <Search size={14} strokeWidth={1.8} aria-hidden />
      <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
        {t('shell.palette')}
      </Box>
      <Kbd>{`${commandKey()} K`}</Kbd>
    </ButtonBase>
  );
}
