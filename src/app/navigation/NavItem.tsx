import ButtonBase from '@mui/material/ButtonBase';
import Box from '@mui/material/Box';
import { NavLink } from 'react-router';
import { paletteVar } from '../../shared/ui/paletteVar.ts';
import type { NavEntry } from './navEntries.ts';

type NavItemProps = { readonly entry: NavEntry; readonly onOpen?: (() => void) | undefined };

/** A link of the navigation; the one that is open is marked by ground, weight and a jade icon. */
export function NavItem({ entry, onOpen }: NavItemProps) {
  const { path, label, icon: Icon, prepare } = entry;
  return (
    <ButtonBase
      component={NavLink}
      to={path}
      end={path === '/'}
      onClick={onOpen}
      onPointerEnter={prepare}
      onFocus={prepare}
      sx={{
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 1.25,
        width: '100%',
        minHeight: 32,
        px: 1,
        borderRadius: '6px',
        typography: 'body2',
        color: 'ink.soft',
        '&:hover': { bgcolor: 'surface.hover' },
        '&[aria-current="page"]': {
          color: 'ink.strong',
          fontWeight: 600,
          bgcolor: 'surface.selected',
          '& svg': { color: paletteVar('primary-main') },
        },
        '@media (pointer: coarse)': { minHeight: 44 },
      }}
    >
      <Icon size={16} strokeWidth={1.6} />
      <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
        {label}
      </Box>
    </ButtonBase>
  );
}
