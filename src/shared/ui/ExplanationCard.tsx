import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useSharedText } from '../i18n/useSharedText.ts';
import type { Explanation } from './explanation.ts';
import { StatChip } from './StatChip.tsx';

/** What an explanation says: the number and its state, the sentence, the facts, where to go on. */
export function ExplanationCard({ explanation }: { readonly explanation: Explanation }) {
  const t = useSharedText();
  const { value, state, interval, sentence, facts, rows, definition } = explanation;
  const links = [rows, definition].filter((link) => link !== undefined);
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}>
        <Typography variant="metric">{value}</Typography>
        {interval !== undefined && (
          <Typography variant="caption" sx={{ color: 'ink.soft' }}>
            {interval}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        {state !== undefined && <StatChip>{t(`explanation.states.${state}`)}</StatChip>}
      </Stack>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {sentence}
      </Typography>
      {facts.length > 0 && <Divider sx={{ my: 1 }} />}
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr)',
          columnGap: 1.5,
          rowGap: 0.25,
          typography: 'caption',
          '& dt': { color: 'ink.faint' },
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        {facts.map(({ term, detail }) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </Box>
        ))}
      </Box>
      {links.length > 0 && (
        <Stack direction="row" sx={{ columnGap: 2, rowGap: 0.5, mt: 1, flexWrap: 'wrap' }}>
          {links.map((link) => (
            <Link
              key={link.href}
              component={RouterLink}
              to={link.href}
              variant="body2"
              {...(link === rows ? { 'data-explained-rows': '' } : {})}
            >
              {link.label}
            </Link>
          ))}
        </Stack>
      )}
    </>
  );
}
