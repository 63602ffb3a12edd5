import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useCommunityText } from '../communityText.ts';

type ShownCodesProps = {
  /** A message for each person, with the code in it. */
  readonly messages: readonly string[];
  readonly onClose: () => void;
};

/** Codes that are shown this once, as messages to copy. */
export function ShownCodes({ messages, onClose }: ShownCodesProps) {
  const t = useCommunityText();
  const heading = useId();
  const [copied, setCopied] = useState(false);
  const text = messages.join('\n\n');
  return (
    <Dialog
      open
      aria-labelledby={heading}
      slotProps={{ paper: { sx: { width: 560, m: { xs: 1, sm: 4 } } } }}
    >
      <DialogTitle id={heading} variant="h1" component="h2">
        {t('prizes.codes.title', { count: messages.length })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body2" role="status">
          {t(copied ? 'prizes.codes.copied' : 'prizes.codes.text')}
        </Typography>
        <TextField
          multiline
          maxRows={14}
          label={t('prizes.codes.messages')}
          value={text}
          sx={{ mt: 0.5 }}
          slotProps={{ htmlInput: { readOnly: true } }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 2.5, pb: 2 }}>
        <Button
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => {
                setCopied(true);
              },
              () => undefined,
            );
          }}
        >
          {t('prizes.codes.copy')}
        </Button>
        {/* No other way out: what is closed unread is lost. */}
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('prizes.codes.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
