import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Language } from '../../../../shared/i18n/language.ts';
import { FORM_TEXTS } from './formTexts.ts';

type Props = {
  readonly language: Language;
  /** Seconds until the form is cleared. */
  readonly left: number;
  readonly onStay: () => void;
  readonly onClear: () => void;
};

/** Asks whether anybody is still answering, with the seconds that are left. */
export function IdleDialog({ language, left, onStay, onClear }: Props) {
  const texts = FORM_TEXTS[language];
  const heading = useId();
  const about = useId();
  return (
    <Dialog
      open
      role="alertdialog"
      lang={language}
      aria-labelledby={heading}
      aria-describedby={about}
      onClose={(_, reason) => {
        // A tap beside it may be the next customer's.
        if (reason === 'escapeKeyDown') onStay();
      }}
    >
      <DialogTitle id={heading} variant="h1">
        {texts.idleTitle}
      </DialogTitle>
      <DialogContent>
        <Typography id={about}>{texts.idleText}</Typography>
        {/* Seen, and not read out each second. */}
        <Typography role="timer" sx={{ mt: 2, fontSize: 24, fontWeight: 600 }}>
          {texts.idleLeft.replace('{{n}}', String(left))}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 2.5, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button sx={{ minHeight: 56, fontSize: 18 }} onClick={onClear}>
          {texts.again}
        </Button>
        <Button
          autoFocus
          variant="contained"
          color="primary"
          sx={{ minHeight: 56, minWidth: 140, fontSize: 18 }}
          onClick={onStay}
        >
          {texts.keepGoing}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
