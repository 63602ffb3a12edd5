import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useCommunityText } from '../../communityText.ts';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  /** Numbers that are not whole are allowed. */
  readonly fraction?: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
};

/** A number with its unit. What makes no sense is not taken over, and goes when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, unit, fraction = false, disabled, onChange } = props;
  const t = useCommunityText();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const plain = text.trim().replace(',', '.');
    const isNumber = (fraction ? /^\d+(?:\.\d+)?$/ : /^\d+$/).test(plain);
    const number = isNumber ? Number(plain) : NaN;
    return number >= min && number <= max ? number : undefined;
  };
  const wrong = typed !== null && read(typed) === undefined;
  return (
    <TextField
      label={label}
      value={typed ?? String(value)}
      disabled={disabled}
      error={wrong}
      helperText={wrong ? t('rules.problems.range', { min, max }) : undefined}
      onChange={({ target: { value: text } }) => {
        setTyped(text);
        const number = read(text);
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        input:
          unit === undefined
            ? {}
            : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}
