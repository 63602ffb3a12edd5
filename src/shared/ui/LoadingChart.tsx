import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useSharedText } from '../i18n/useSharedText.ts';
import { HiddenText } from './HiddenText.tsx';

const BARS = [64, 78, 54, 70, 88, 60, 74, 50, 82, 66, 58, 72];

/** A chart's place, before it is known what to draw. Height in px, that of the chart to come. */
export function LoadingChart({ height }: { readonly height: number }) {
  const t = useSharedText();
  return (
    <Box
      role="status"
      sx={{ height, display: 'flex', alignItems: 'flex-end', gap: '2%', position: 'relative' }}
    >
      <HiddenText>{t('loading')}</HiddenText>
      {BARS.map((share, bar) => (
        <Skeleton key={bar} variant="rectangular" sx={{ flex: 1, height: `${share}%` }} />
      ))}
    </Box>
  );
}
