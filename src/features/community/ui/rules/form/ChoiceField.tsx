import TextField from '@mui/material/TextField';

type ChoiceFieldProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly error?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: V) => void;
};

/** One of a few. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, value, values, words, error, disabled, onChange } = props;
  return (
    <TextField
      select
      label={label}
      value={value}
      disabled={disabled}
      error={error !== undefined}
      helperText={error}
      slotProps={{ select: { native: true } }}
      onChange={({ target }) => {
        const chosen = values.find((each) => each === target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {words(each)}
        </option>
      ))}
    </TextField>
  );
}
