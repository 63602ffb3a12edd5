import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useAppText } from '../useAppText.ts';
import { NavItem } from './NavItem.tsx';
import { useNavGroups } from './useNavGroups.ts';

/** All areas in their groups. */
export function NavList({ onOpen }: { readonly onOpen?: () => void }) {
  const t = useAppText();
  const groups = useNavGroups();
  const heading = useId();
  return groups.map(({ id, entries }) => (
    <Box key={id} sx={{ mt: id === 'overview' ? 0 : 2 }}>
      {id !== 'overview' && (
        <Typography
          id={`${heading}${id}`}
          variant="caption"
          component="h2"
          sx={{ color: 'ink.faint', fontWeight: 500, px: 1, mb: 0.5 }}
        >
          {t(`shell.${id}`)}
        </Typography>
      )}
      <Box
        component="ul"
        {...(id === 'overview' ? {} : { 'aria-labelledby': `${heading}${id}` })}
        sx={{ m: 0, p: 0, listStyle: 'none' }}
      >
        {entries.map((entry) => (
          <li key={entry.path}>
            <NavItem entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </Box>
    </Box>
  ));
}
