import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { LONGEST_VIEW_NAME } from '../../data/records/viewWrites.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly title: string;
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks for the name of a view. */
export function NameDialog({ title, name: before, onSave, onClose }: Props) {
  const t = useServiceText();
  const [name, setName] = useState(before);
  return (
    <FormDialog
      title={title}
      submit={t('desk.views.submit')}
      disabled={name.trim() === ''}
      onSubmit={() => {
        onSave(name.trim());
      }}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('desk.views.name')}
        helperText={t('desk.views.hint')}
        value={name}
        slotProps={{ htmlInput: { maxLength: LONGEST_VIEW_NAME } }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
    </FormDialog>
  );
}
