import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useRetentionText } from '../retentionText.ts';
import { readWholeNumber } from './readWholeNumber.ts';

type NumberFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** An empty field is a value: null. */
  readonly optional?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A whole number that applies as soon as it is one that makes sense. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    hint,
    unit,
    value,
    min,
    max,
    optional = false,
    disabled = false,
    onChange,
  } = props;
  const t = useRetentionText();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : String(value));
  const valid = (optional && text.trim() === '') || readWholeNumber(text, min, max) !== null;
  return (
    <TextField
      label={label}
      value={text}
      disabled={disabled}
      error={!valid}
      helperText={valid ? hint : t('options.outOfRange', { min, max })}
      onChange={(event) => {
        const typed = event.target.value;
        setDraft(typed);
        const number = readWholeNumber(typed, min, max);
        if (number !== null) onChange(number);
        else if (optional && typed.trim() === '') onChange(null);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setDraft(null);
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        input:
          unit === undefined
            ? {}
            : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}
