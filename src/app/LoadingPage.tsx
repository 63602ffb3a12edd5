import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useSharedText } from '../shared/i18n/useSharedText.ts';
import { HiddenText } from '../shared/ui/HiddenText.tsx';
import { FRAME } from './frameMeasures.ts';

/** The frame and a page's head in their places, while the first page is loaded. */
export function LoadingPage() {
  const t = useSharedText();
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh' }} role="status">
      <HiddenText>{t('loading')}</HiddenText>
      <Box
        sx={{
          width: FRAME.sidebar,
          flexShrink: 0,
          borderRight: '1px solid',
          borderColor: 'line.hair',
          display: { xs: 'none', md: 'block' },
        }}
      />
      <Box sx={{ flex: 1, p: 3, pt: { xs: '76px', md: 2.25 } }}>
        <Skeleton variant="rectangular" width={140} height={20} />
        <Skeleton variant="rectangular" width={300} height={14} sx={{ mt: 1.25 }} />
        <Skeleton variant="rectangular" height={280} sx={{ mt: 3, maxWidth: FRAME.content }} />
      </Box>
    </Box>
  );
}
