import Box from '@mui/material/Box';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { RECENT_DAYS, type RecentClicks } from '../../domain/clicks/recentClicks.ts';
import { NEEDED_PEOPLE } from '../../domain/measurement/neededPeople.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

/** The change against as many days before; nothing where there is none to be told. */
export function ClickChange({ clicks: { change, share } }: { readonly clicks: RecentClicks }) {
  const t = useRecommendationsText();
  const format = useFormat();
  if (!change || Number.isNaN(change.value) || share.people < NEEDED_PEOPLE) return null;
  const days = RECENT_DAYS;
  if (!change.distinct) {
    return (
      <Box component="span" sx={{ typography: 'caption', color: 'trend.flat' }}>
        {t('overview.change.noise', { days })}
      </Box>
    );
  }
  const up = change.value > 0;
  const Arrow = up ? ArrowUp : ArrowDown;
  const words = `${up ? '+' : ''}${format.points(change.value, 2)}`;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '2px',
        typography: 'caption',
        fontWeight: 500,
        color: up ? 'trend.better' : 'trend.worse',
      }}
    >
      <Arrow size={13} strokeWidth={2} aria-hidden />
      {t('overview.change.of', { change: words, days })}
    </Box>
  );
}
