import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

type ChoicesProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly id: V; readonly name: string }[];
  readonly onChange: (value: V) => void;
};

/** One of a few choices, side by side under their label. */
export function Choices<V extends string>({ label, value, choices, onChange }: ChoicesProps<V>) {
  const id = useId();
  return (
    <Box>
      <Typography id={id} variant="caption" component="p" sx={{ fontWeight: 500, mb: 0.5 }}>
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        aria-labelledby={id}
        value={value}
        onChange={(_event, chosen) => {
          const choice = choices.find((each) => each.id === chosen);
          if (choice) onChange(choice.id);
        }}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.id} value={choice.id}>
            {choice.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
