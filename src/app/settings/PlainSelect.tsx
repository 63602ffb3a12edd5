import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

type PlainSelectProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  readonly hint?: ReactNode;
};

/** A choice as the browser's own list: hundreds of zones are found by typing, on phones too. */
export function PlainSelect<V extends string>(props: PlainSelectProps<V>) {
  const { label, value, options, onChange, hint } = props;
  return (
    <TextField
      select
      label={label}
      value={value}
      helperText={hint}
      slotProps={{ select: { native: true } }}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
