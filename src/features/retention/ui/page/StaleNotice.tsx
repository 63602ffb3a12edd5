import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRetentionText } from '../retentionText.ts';

/** Says that what is shown is the answer to earlier settings, because the newest failed. */
export function StaleNotice({ onRetry }: { readonly onRetry: () => void }) {
  const t = useRetentionText();
  return (
    <Alert
      severity="error"
      sx={{ mb: 2 }}
      action={<Button onClick={onRetry}>{t('failed.retry')}</Button>}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('failed.title')}
      </Typography>
      {t('failed.stale')}
    </Alert>
  );
}
