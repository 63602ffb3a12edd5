import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RotateCcw } from 'lucide-react';
import { useSharedText } from '../i18n/useSharedText.ts';

type FailedCardProps = {
  readonly onRetry?: (() => void) | undefined;
};

/** Content of a panel that could not be counted, while the rest of the page could. */
export function FailedCard({ onRetry }: FailedCardProps) {
  const t = useSharedText();
  return (
    <Box role="alert">
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('error.card')}
      </Typography>
      {onRetry && (
        <Button
          startIcon={<RotateCcw strokeWidth={1.6} aria-hidden />}
          onClick={onRetry}
          sx={{ mt: 1.25 }}
        >
          {t('error.retry')}
        </Button>
      )}
    </Box>
  );
}
