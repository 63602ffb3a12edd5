import TextField from '@mui/material/TextField';
import { useState } from 'react';

type LinesFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  readonly error?: boolean;
  readonly disabled: boolean;
  readonly onChange: (values: string[]) => void;
};

/** Ids or names, one a line; empty and repeated lines are passed over. */
export function LinesField({ label, hint, values, error, disabled, onChange }: LinesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={draft ?? values.join('\n')}
      helperText={hint}
      error={error ?? false}
      disabled={disabled}
      multiline
      minRows={2}
      maxRows={6}
      onChange={(event) => {
        const typed = event.target.value;
        setDraft(typed);
        const lines = typed.split('\n').map((line) => line.trim());
        onChange([...new Set(lines.filter((line) => line !== ''))]);
      }}
      onBlur={() => {
        setDraft(null);
      }}
    />
  );
}
