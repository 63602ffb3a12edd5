import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';

type WholeFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** An empty field is a value: null. */
  readonly optional?: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A whole number that applies as soon as it is one that makes sense. */
export function WholeField(props: WholeFieldProps) {
  const { label, value, min, max, unit, hint, optional = false, disabled, onChange } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : String(value));
  const read = readWhole(text, min, max);
  const valid = read !== undefined || (optional && text.trim() === '');
  const range = { min: format.number(min), max: format.number(max) };
  return (
    <TextField
      label={label}
      value={text}
      disabled={disabled}
      error={!valid}
      helperText={valid ? hint : t('gifts.form.outOfRange', range)}
      onChange={(event) => {
        const typed = event.target.value;
        setDraft(typed);
        const number = readWhole(typed, min, max);
        if (number !== undefined) onChange(number);
        else if (optional && typed.trim() === '') onChange(null);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setDraft(null);
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  );
}

function readWhole(text: string, min: number, max: number): number | undefined {
  const trimmed = text.trim();
  const value = /^\d{1,12}$/u.test(trimmed) ? Number(trimmed) : NaN;
  return value >= min && value <= max ? value : undefined;
}
