import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRetentionText } from '../retentionText.ts';

type IgnoredNoticeProps = {
  /** Parameters of the address that could not be used. */
  readonly names: readonly string[];
  readonly onDismiss: () => void;
};

/** Says which parameters of the address make no sense. */
export function IgnoredNotice({ names, onDismiss }: IgnoredNoticeProps) {
  const t = useRetentionText();
  if (names.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <Button variant="text" onClick={onDismiss}>
          {t('ignored.dismiss')}
        </Button>
      }
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('ignored.title', { count: names.length })}
      </Typography>
      {t('ignored.detail', { names: names.join(t('words.list')) })}
    </Alert>
  );
}
