import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

type ChoiceProps<V extends string | number> = {
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly onChange: (value: V) => void;
};

/** One of a few, from a list. */
export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const { label, value, values, words, onChange } = props;
  return (
    <TextField
      select
      label={label}
      value={String(value)}
      sx={{ minWidth: 150, flex: { xs: '1 1 100%', sm: '0 1 auto' } }}
      onChange={(event) => {
        const chosen = values.find((each) => String(each) === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((each) => (
        <MenuItem key={each} value={String(each)}>
          {words(each)}
        </MenuItem>
      ))}
    </TextField>
  );
}
