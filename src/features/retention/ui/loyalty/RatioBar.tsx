import Box from '@mui/material/Box';
import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useRetentionText } from '../retentionText.ts';
import { goalDigits } from './goalDigits.ts';

type RatioBarProps = {
  readonly ratio: number;
  readonly interval: Interval | null;
  readonly goal: number;
};

/** How far the way from the baseline (×1) to the goal has been gone; the interval above it. */
export function RatioBar({ ratio, interval, goal }: RatioBarProps) {
  const t = useRetentionText();
  const format = useFormat();
  const place = (value: number) => `${Math.min(1, Math.max(0, (value - 1) / (goal - 1))) * 100}%`;
  const goalWords = format.number(goal, goalDigits(goal));
  const values = { goal: goalWords, ratio: format.number(ratio, 2) };
  const label = interval
    ? t('loyalty.bar', {
        ...values,
        low: format.number(interval.lower, 2),
        high: format.number(interval.upper, 2),
      })
    : t('loyalty.barPlain', values);
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box role="img" aria-label={label} sx={{ position: 'relative', pt: '12px' }}>
        {interval && interval.upper > 1 && interval.lower < goal && (
          <Box
            sx={{
              position: 'absolute',
              top: 0,
              height: 7,
              left: place(interval.lower),
              right: `calc(100% - ${place(interval.upper)})`,
              border: '1.5px solid',
              borderColor: 'ink.soft',
              borderBottom: 0,
              borderRadius: '2px 2px 0 0',
            }}
          />
        )}
        <Box sx={{ height: 10, borderRadius: '5px', bgcolor: 'surface.muted', overflow: 'hidden' }}>
          <Box sx={{ height: '100%', width: place(ratio), bgcolor: 'primary.main' }} />
        </Box>
      </Box>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          mt: 0.5,
          typography: 'caption',
          color: 'ink.faint',
        }}
      >
        <span>{t('loyalty.marks.baseline')}</span>
        <span>{t('loyalty.marks.goal', { goal: goalWords })}</span>
      </Box>
    </Box>
  );
}
