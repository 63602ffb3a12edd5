import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useFormat } from '../i18n/useFormat.ts';
import { useSharedText } from '../i18n/useSharedText.ts';
import { secondsLeft } from './secondsLeft.ts';

type ProgressPanelProps = {
  /** What is being done: "Counting 3,180,422 lines". */
  readonly label: string;
  readonly done: number;
  /** In the unit of `done`; 0 where it is not known yet. */
  readonly total: number;
  readonly onCancel?: (() => void) | undefined;
};

/** Work that takes over a second: what, how far, how long still, and a way to stop it. */
export function ProgressPanel({ label, done, total, onCancel }: ProgressPanelProps) {
  const t = useSharedText();
  const format = useFormat();
  const elapsed = useElapsed();
  const known = total > 0;
  const share = known ? Math.min(1, done / total) : 0;
  const left = secondsLeft(done, total, elapsed);
  const percent = format.percent(share, 0);
  const words =
    left === null
      ? percent
      : left < 90
        ? t('progress.seconds', { percent, count: left })
        : t('progress.minutes', { percent, count: Math.round(left / 60) });
  return (
    <Box sx={{ width: '100%' }}>
      <Stack direction="row" sx={{ alignItems: 'baseline', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: 1, fontWeight: 500 }} role="status">
          {label}
        </Typography>
        {known && (
          <Typography variant="caption" sx={{ color: 'ink.faint' }}>
            {words}
          </Typography>
        )}
      </Stack>
      <LinearProgress
        variant={known ? 'determinate' : 'indeterminate'}
        value={share * 100}
        aria-label={label}
        sx={{ my: 1.25 }}
      />
      {onCancel && <Button onClick={onCancel}>{t('progress.cancel')}</Button>}
    </Box>
  );
}

/** Milliseconds since the component came to the page, told every half second. */
function useElapsed(): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => {
      setElapsed(performance.now() - start);
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return elapsed;
}
