import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Users } from 'lucide-react';
import { useFormat } from '../i18n/useFormat.ts';
import { useSharedText } from '../i18n/useSharedText.ts';

type TooFewProps = {
  /** How many there are. */
  readonly count: number;
  /** From how many on a number is shown. */
  readonly needed: number;
  /** What is counted. */
  readonly of?: 'customers' | 'answers' | 'reviews' | 'parcels' | 'lines';
};

/** Too few for a rate: a state of its own, with no number that could be believed. */
export function TooFew({ count, needed, of = 'customers' }: TooFewProps) {
  const t = useSharedText();
  const format = useFormat();
  const values = { count: format.number(count), needed: format.number(needed) };
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', color: 'ink.faint' }}>
      <Users size={18} strokeWidth={1.5} aria-hidden style={{ flexShrink: 0 }} />
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 500, color: 'ink.strong' }}>
          {t(`tooFew.${of}.title`, values)}
        </Typography>
        <Typography variant="caption" component="p">
          {t(`tooFew.${of}.hint`, values)}
        </Typography>
      </Box>
    </Stack>
  );
}
