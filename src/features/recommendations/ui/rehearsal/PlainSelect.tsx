import TextField from '@mui/material/TextField';

type PlainSelectProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly id: V; readonly name: string }[];
  readonly onChange: (value: V) => void;
};

/** One of a few choices, in the browser's own list. */
export function PlainSelect<V extends string>(props: PlainSelectProps<V>) {
  const { label, value, choices, onChange } = props;
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find(({ id }) => id === event.target.value);
        if (chosen) onChange(chosen.id);
      }}
      slotProps={{ select: { native: true } }}
    >
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
