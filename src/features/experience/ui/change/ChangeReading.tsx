import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LEAST_PEOPLE, type FunnelChange } from '../../domain/change/changeTypes.ts';
import { signed } from '../reviews/useReviewExplanations.ts';
import type { FunnelWords } from '../funnel/useFunnelWords.ts';

type Props = {
  readonly found: Extract<FunnelChange, { readonly state: 'found' }>;
  /** Days asked for on each side. */
  readonly asked: number;
  /** Days from the first step to the last. */
  readonly window: number;
  readonly words: FunnelWords;
};

const WEEK = 7;

/** What the comparison says in a sentence, of which days, and what it cannot say. */
export function ChangeReading({ found, asked, window, words }: Props) {
  const { t, format } = words;
  const { before, after, days, whole, both } = found;
  const { difference } = whole;
  const points = (value: number) => signed(format.points, value);
  const verdict = !difference?.distinct ? 'unclear' : difference.difference > 0 ? 'more' : 'fewer';
  const period = [
    t('change.period', {
      before: format.dayRange(before.from, before.to),
      after: format.dayRange(after.from, after.to),
      n: format.number(days),
    }),
    ...(days < asked
      ? [t('change.cut', { asked: format.number(asked), n: format.number(days) })]
      : []),
    t('change.edge', { count: window, n: format.number(window) }),
  ];
  const limits = [
    t(days % WEEK === 0 ? 'change.limits.sameWeekdays' : 'change.limits.otherWeekdays'),
    t('change.limits.noExperiment'),
    ...(both > 0 ? [t('change.limits.both', { count: both, n: format.number(both) })] : []),
  ];
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <Typography variant="body1" component="p">
        {difference
          ? t(`change.verdict.${verdict}`, {
              difference: points(difference.difference),
              low: points(difference.interval.lower),
              high: points(difference.interval.upper),
            })
          : t('change.verdict.tooFew', {
              before: format.number(whole.before.size),
              after: format.number(whole.after.size),
              needed: format.number(LEAST_PEOPLE),
            })}
      </Typography>
      <Typography variant="body2" component="p" sx={{ mt: 0.5 }}>
        {limits.join(' ')}
      </Typography>
      <Typography variant="caption" component="p" sx={{ mt: 0.5, color: 'ink.soft' }}>
        {period.join(' ')}
      </Typography>
    </Box>
  );
}
