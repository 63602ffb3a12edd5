import TextField from '@mui/material/TextField';

type SideSelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
};

/** One side of a comparison. */
export function SideSelect({ label, value, choices, onChange }: SideSelectProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      slotProps={{ select: { native: true } }}
      fullWidth
    >
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
