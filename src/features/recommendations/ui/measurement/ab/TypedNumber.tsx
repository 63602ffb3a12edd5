import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { readTypedNumber } from './readTypedNumber.ts';

type TypedNumberProps = {
  readonly label: string;
  readonly hint: string;
  /** What to type instead. */
  readonly wrong: string;
  readonly unit: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** An empty field is a value: null. */
  readonly optional?: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A number that applies as soon as it is one that makes sense. */
export function TypedNumber(props: TypedNumberProps) {
  const { label, hint, wrong, unit, value, min, max, optional = false, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : String(value));
  const read = readTypedNumber(text, { min, max, optional });
  return (
    <TextField
      label={label}
      value={text}
      error={read === undefined}
      helperText={read === undefined ? wrong : hint}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = readTypedNumber(event.target.value, { min, max, optional });
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setTyped(null);
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}
