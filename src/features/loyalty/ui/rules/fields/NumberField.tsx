import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { changedBorder } from './fieldStyle.ts';
import { FieldHelp } from './FieldHelp.tsx';
import { typedNumber } from './typedNumber.ts';

type NumberFieldProps = {
  readonly label: string;
  /** Whole, in units of 10^-digits of what is shown: 150 with two digits is 1.50. */
  readonly value: number;
  readonly digits?: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** As the value; where it is another, it is told. Undefined where nothing is live. */
  readonly live?: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
};

/** A number with its unit. What makes no sense is not taken over, and goes when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, digits = 0, min, max, unit, hint, error, live, disabled, onChange } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const scale = 10 ** digits;
  const read = (text: string) => Math.round(typedNumber(text) * scale);
  const fits = (one: number) => one >= min && one <= max;
  const exact = (text: string) => digits > 0 || !/[.,]/u.test(text);
  const wrong = typed !== null && !(fits(read(typed)) && exact(typed));
  const written = (one: number) => format.number(one / scale, one % scale === 0 ? 0 : digits);
  const range = { min: written(min), max: written(max) };
  const changed = live !== undefined && live !== value;
  return (
    <TextField
      label={label}
      value={typed ?? String(value / scale)}
      disabled={disabled}
      error={wrong || error !== undefined}
      helperText={
        <FieldHelp
          hint={hint}
          error={
            wrong ? t(digits > 0 ? 'rules.problems.number' : 'rules.problems.whole', range) : error
          }
          live={changed ? written(live) : null}
        />
      }
      onChange={({ target: { value: text } }) => {
        setTyped(text);
        if (fits(read(text)) && exact(text)) onChange(read(text));
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
      sx={changedBorder(changed)}
    />
  );
}
