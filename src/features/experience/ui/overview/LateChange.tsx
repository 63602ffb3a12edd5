import Box from '@mui/material/Box';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { RECENT_DAYS, type RecentLate } from '../../domain/overview/recentLate.ts';
import { LEAST_CASES } from '../../domain/findings/findingTypes.ts';
import { useExperienceText } from '../experienceText.ts';

/** The change of the late share against as many days before; nothing where there is none to be told. */
export function LateChange({ change, before }: RecentLate) {
  const t = useExperienceText();
  const format = useFormat();
  if (!change || before.size < LEAST_CASES) return null;
  const days = RECENT_DAYS;
  if (!change.distinct) {
    return (
      <Box sx={{ typography: 'caption', color: 'trend.flat', mt: 0.5 }}>
        {t('overview.delivery.noise', { days })}
      </Box>
    );
  }
  const up = change.difference > 0;
  const Arrow = up ? ArrowUp : ArrowDown;
  return (
    <Box sx={{ ...line, color: up ? 'trend.worse' : 'trend.better' }}>
      <Arrow size={13} strokeWidth={2} aria-hidden />
      {t('overview.delivery.change', {
        change: `${up ? '+' : ''}${format.points(change.difference)}`,
        days,
      })}
    </Box>
  );
}

const line = {
  display: 'flex',
  alignItems: 'center',
  gap: '2px',
  mt: 0.5,
  typography: 'caption',
  fontWeight: 500,
} as const;
