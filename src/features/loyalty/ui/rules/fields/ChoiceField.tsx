import TextField from '@mui/material/TextField';
import { changedBorder } from './fieldStyle.ts';
import { FieldHelp } from './FieldHelp.tsx';

type ChoiceFieldProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly live?: V | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: V) => void;
};

/** One of a few values. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, value, values, words, hint, error, live, disabled, onChange } = props;
  const changed = live !== undefined && live !== value;
  return (
    <TextField
      select
      label={label}
      value={value}
      disabled={disabled}
      error={error !== undefined}
      helperText={<FieldHelp hint={hint} error={error} live={changed ? words(live) : null} />}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      slotProps={{ select: { native: true } }}
      sx={changedBorder(changed)}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {words(one)}
        </option>
      ))}
    </TextField>
  );
}
