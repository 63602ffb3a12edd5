import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { useSharedText } from '../i18n/useSharedText.ts';

type FormDialogProps = {
  readonly title: string;
  /** The words of its filled button. */
  readonly submit: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
};

/** A short form over the page: Enter sends it, Esc leaves. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, disabled = false, children, onSubmit, onClose } = props;
  const t = useSharedText();
  const heading = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={heading}
      slotProps={{ paper: { sx: { width: 480, m: { xs: 1, sm: 4 } } } }}
    >
      <form
        noValidate
        style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <DialogTitle id={heading} variant="h1" sx={{ px: 2.5, pt: 2, pb: 1 }}>
          {title}
        </DialogTitle>
        <DialogContent sx={{ px: 2.5, display: 'grid', gap: 2 }}>{children}</DialogContent>
        <DialogActions sx={{ px: 2.5, pb: 2 }}>
          <Button variant="text" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" variant="contained" color="primary" disabled={disabled}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
