import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { BeforeAfter, Counted } from '../../../domain/policy/beforeAfter.ts';
import type { DayWindow } from '../../../domain/policy/equalWindows.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { TooFew } from '../../TooFew.tsx';
import { metricVerdict, VERDICT_COLOR } from '../rehearsal/metricVerdict.ts';
import { useMetricFormat } from '../rehearsal/useMetricFormat.ts';

/** The reading in figures and words, or what is missing for one. */
export function MeasuredReading({ measured }: { readonly measured: BeforeAfter }) {
  const t = useSharedText();
  const format = useFormat();
  const { reading, better } = measured;
  const digits = reading.state === 'measured' ? shareDigits(reading.before, reading.after) : 1;
  const figures = useMetricFormat(null, digits);
  if (reading.state === 'noData') {
    return <Typography variant="body2">{t('policy.measured.noData')}</Typography>;
  }
  if ('days' in reading) {
    const { days, needed } = reading;
    return (
      <Typography variant="body2">
        {t(`policy.measured.${reading.state}`, { days, needed })}
      </Typography>
    );
  }
  const { before, after, windows } = reading;
  if (reading.state === 'tooFew') {
    return <TooFew count={Math.min(before.size, after.size)} needed={reading.needed} />;
  }
  const { difference, distinct } = reading;
  const { value, lower, upper } = difference;
  const side = ({ count, size }: Counted, { from, to }: DayWindow) => (
    <>
      <strong>{figures.value('share', count / size)}</strong>
      <Detail>
        {t('policy.measured.of', { count: format.number(count), size: format.number(size) })}
      </Detail>
      <Detail>{format.dayRange(from, to)}</Detail>
    </>
  );
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
        '& dt': { typography: 'caption', color: 'ink.faint' },
        '& dd': { m: 0, typography: 'body2' },
      }}
    >
      <div>
        <dt>{t('policy.measured.before')}</dt>
        <dd>{side(before, windows.before)}</dd>
      </div>
      <div>
        <dt>{t('policy.measured.after')}</dt>
        <dd>{side(after, windows.after)}</dd>
      </div>
      <div>
        <dt>{t('policy.measured.change')}</dt>
        <dd>
          <Box
            component="strong"
            sx={{ color: VERDICT_COLOR[metricVerdict({ unit: 'share', difference, better })] }}
          >
            {figures.change('share', value)}
          </Box>
          <Detail>
            {distinct
              ? t(value > 0 ? 'policy.measured.rose' : 'policy.measured.fell')
              : t('policy.measured.noise')}
          </Detail>
          <Detail>{`${t('chart.interval')} ${figures.range('share', lower, upper)}`}</Detail>
        </dd>
      </div>
    </Box>
  );
}

/** Rates of a few in a hundred differ behind the first digit after the point. */
function shareDigits(before: Counted, after: Counted): number {
  return Math.max(before.count / before.size, after.count / after.size) < 0.1 ? 2 : 1;
}

function Detail({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {children}
    </Typography>
  );
}
