import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ListX } from 'lucide-react';
import type { RehearsalTools } from './rehearsalScope.ts';

type TooFewListsProps = {
  readonly tools: RehearsalTools;
  readonly lists: number;
  readonly needed: number;
};

/** Too few lists for figures: a state of its own, with no number that could be believed. */
export function TooFewLists({ tools: { t, format }, lists, needed }: TooFewListsProps) {
  const values = { lists: format.number(lists), needed: format.number(needed) };
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', color: 'ink.faint' }}>
      <ListX size={18} strokeWidth={1.5} aria-hidden style={{ flexShrink: 0 }} />
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 500, color: 'ink.strong' }}>
          {t('rehearsal.tooFew.title', values)}
        </Typography>
        <Typography variant="caption" component="p">
          {t('rehearsal.tooFew.hint', values)}
        </Typography>
      </Box>
    </Stack>
  );
}
