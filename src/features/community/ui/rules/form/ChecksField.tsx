import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

type ChecksFieldProps<V extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly V[];
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly error?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: V[]) => void;
};

/** Any of a few. */
export function ChecksField<V extends string>(props: ChecksFieldProps<V>) {
  const { label, hint, value, values, words, error, disabled, onChange } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Typography id={id} variant="caption" sx={{ fontWeight: 500 }}>
        {label}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2 }}>
        {values.map((each) => (
          <FormControlLabel
            key={each}
            control={
              <Checkbox
                size="small"
                checked={value.includes(each)}
                disabled={disabled}
                onChange={(_, checked) => {
                  // In the order of the list, so that the same choice is the same settings.
                  onChange(values.filter((one) => (one === each ? checked : value.includes(one))));
                }}
              />
            }
            label={words(each)}
          />
        ))}
      </Stack>
      {(error ?? hint) !== undefined && (
        <FormHelperText error={error !== undefined}>{error ?? hint}</FormHelperText>
      )}
    </div>
  );
}
