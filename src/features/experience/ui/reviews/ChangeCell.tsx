import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Difference } from '../../../../shared/domain/statistics/newcombe.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useExperienceText } from '../experienceText.ts';
import { signed } from './useReviewExplanations.ts';

/** A change of a share of negative texts: coloured only where its interval leaves out zero. */
export function ChangeCell({ change }: { readonly change: Difference | null }) {
  const t = useExperienceText();
  const format = useFormat();
  if (!change || Number.isNaN(change.difference)) return '–';
  const { difference, interval } = change;
  const verdict = interval.lower > 0 ? 'more' : interval.upper < 0 ? 'fewer' : 'unclear';
  return (
    <>
      <Box component="strong" sx={{ color: COLOR[verdict] }}>
        {signed(format.points, difference)}
      </Box>{' '}
      <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
        {signed(format.points, interval.lower)} – {signed(format.points, interval.upper)} ·{' '}
        {t(`reviews.topics.${verdict}`)}
      </Typography>
    </>
  );
}

/** Fewer negative ones are better. */
const COLOR = { more: 'trend.worse', fewer: 'trend.better', unclear: 'trend.flat' } as const;
