import TextField from '@mui/material/TextField';
import { changedBorder } from './changedBorder.ts';
import { HelpLine } from './HelpLine.tsx';

export type Choice<V extends string> = { readonly value: V; readonly label: string };

type ChoiceSettingProps<V extends string> = {
  readonly label: string;
  readonly hint: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly live: V | undefined;
  readonly disabled: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: V) => void;
};

/** One of a few values. */
export function ChoiceSetting<V extends string>(props: ChoiceSettingProps<V>) {
  const { label, hint, value, choices, live, disabled, error, onChange } = props;
  const changed = live !== undefined && live !== value;
  const lived = choices.find((choice) => choice.value === live);
  return (
    <TextField
      select
      label={label}
      value={value}
      disabled={disabled}
      error={error !== undefined}
      helperText={
        <HelpLine hint={hint} error={error} live={changed ? (lived?.label ?? null) : null} />
      }
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
      slotProps={{ select: { native: true } }}
      sx={changedBorder(changed)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
