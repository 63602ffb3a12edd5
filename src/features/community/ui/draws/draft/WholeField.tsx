import TextField from '@mui/material/TextField';
import type { BoxStyle } from '../../../../../shared/ui/boxStyle.ts';

type WholeFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly hint?: string;
  readonly sx?: BoxStyle;
  readonly onChange: (value: number) => void;
};

/** A whole number from 0 up; an emptied field is 0. */
export function WholeField({ label, value, most, hint, sx, onChange }: WholeFieldProps) {
  return (
    <TextField
      label={label}
      value={String(value)}
      helperText={hint}
      {...(sx === undefined ? {} : { sx })}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={(event) => {
        const digits = event.target.value.replaceAll(/\D/gu, '').slice(0, 7);
        onChange(Math.min(Number(digits), most));
      }}
    />
  );
}
