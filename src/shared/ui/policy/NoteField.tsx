import TextField from '@mui/material/TextField';
import { useSharedText } from '../../i18n/useSharedText.ts';

type NoteFieldProps = { readonly value: string; readonly onChange: (note: string) => void };

/** Long enough for reasons, short enough for a list. */
const LONGEST_NOTE = 1000;

/** The note that a version carries for good. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const t = useSharedText();
  return (
    <TextField
      label={t('policy.publish.note')}
      helperText={t('policy.publish.noteHint')}
      multiline
      minRows={2}
      fullWidth
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
    />
  );
}
