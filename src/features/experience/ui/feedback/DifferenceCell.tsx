import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ScoreKind } from '../../domain/feedback/feedbackTypes.ts';
import type { ScoreDifference } from '../../domain/feedback/scoreTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { useScoreWords } from './useScoreWords.ts';

type Props = { readonly kind: ScoreKind; readonly against: ScoreDifference | null };

/** A group's score less that of all others: in words, coloured only where it is no chance. */
export function DifferenceCell({ kind, against }: Props) {
  const t = useExperienceText();
  const words = useScoreWords();
  if (!against) return '–';
  const verdict = against.distinct ? (against.difference > 0 ? 'higher' : 'lower') : 'unclear';
  return (
    <>
      <Box component="strong" sx={{ color: COLOR[verdict] }}>
        {words.difference(kind, against.difference)}
      </Box>{' '}
      <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
        {words.differenceInterval(kind, against)} · {t(`feedback.table.${verdict}`)}
      </Typography>
    </>
  );
}

const COLOR = {
  higher: 'trend.better',
  lower: 'trend.worse',
  unclear: 'trend.flat',
} as const;
