import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';

type Props = {
  readonly title: string;
  readonly text?: string;
  /** What the field asks. */
  readonly reason: string;
  readonly submit: string;
  readonly onSubmit: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks why, and does not go on without. */
export function ReasonDialog({ title, text, reason, submit, onSubmit, onClose }: Props) {
  const [why, setWhy] = useState('');
  return (
    <FormDialog
      title={title}
      submit={submit}
      disabled={why.trim() === ''}
      onSubmit={() => void onSubmit(why)}
      onClose={onClose}
    >
      {text !== undefined && <Typography variant="body2">{text}</Typography>}
      <TextField
        autoFocus
        label={reason}
        value={why}
        sx={{ mt: 0.5 }}
        slotProps={{ htmlInput: { maxLength: 400 } }}
        onChange={(event) => {
          setWhy(event.target.value);
        }}
      />
    </FormDialog>
  );
}
