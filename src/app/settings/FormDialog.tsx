import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { useAppText } from '../useAppText.ts';

type FormDialogProps = {
  readonly title: string;
  readonly submit: string;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
};

/** A short form over the page: Enter sends it, Esc leaves. */
export function FormDialog({ title, submit, children, onSubmit, onClose }: FormDialogProps) {
  const t = useAppText();
  const heading = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={heading}
      slotProps={{ paper: { sx: { width: 420 } } }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <DialogTitle id={heading} variant="h1" sx={{ px: 2.5, pt: 2, pb: 1 }}>
          {title}
        </DialogTitle>
        <DialogContent sx={{ px: 2.5, display: 'grid', gap: 1.5 }}>{children}</DialogContent>
        <DialogActions sx={{ px: 2.5, pb: 2 }}>
          <Button variant="text" onClick={onClose}>
            {t('workspaces.cancel')}
          </Button>
          <Button type="submit" variant="contained" color="primary">
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
