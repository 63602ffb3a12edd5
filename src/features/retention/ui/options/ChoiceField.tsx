import Box from '@mui/material/Box';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

type Choice<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** What it does; why it cannot be chosen, where it is disabled. */
  readonly hint: string;
  readonly disabled?: boolean;
};

type ChoiceFieldProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
};

/** One of a few choices, each with a sentence. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, value, choices, onChange } = props;
  const id = useId();
  return (
    <Box role="radiogroup" aria-labelledby={id}>
      <FormLabel id={id} component="div">
        {label}
      </FormLabel>
      {choices.map((choice) => (
        <Box
          key={choice.value}
          component="label"
          sx={{
            display: 'flex',
            alignItems: 'flex-start',
            gap: 0.5,
            cursor: choice.disabled === true ? 'default' : 'pointer',
          }}
        >
          <Radio
            name={id}
            checked={value === choice.value}
            disabled={choice.disabled ?? false}
            onChange={() => {
              onChange(choice.value);
            }}
            slotProps={{ input: { 'aria-describedby': `${id}${choice.value}` } }}
            sx={{ ml: -0.75 }}
          />
          <Box sx={{ py: 0.75 }}>
            <Typography
              variant="body2"
              sx={{ color: choice.disabled === true ? 'ink.faint' : 'ink.strong' }}
            >
              {choice.label}
            </Typography>
            <Typography
              id={`${id}${choice.value}`}
              variant="caption"
              component="p"
              sx={{ color: 'ink.faint' }}
            >
              {choice.hint}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
