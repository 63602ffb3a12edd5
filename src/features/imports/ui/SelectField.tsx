import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useId } from 'react';
import { OptionSelect, type SelectOption } from './OptionSelect.tsx';

type SelectFieldProps<V extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: V | null;
  readonly options: readonly SelectOption<V>[];
  readonly unchosen?: string;
  readonly onChange: (value: V) => void;
};

/** A select with its label above and its hint below. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, value, options, unchosen, onChange } = props;
  const id = useId();
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={id} sx={{ mb: 0.5 }}>
        {label}
      </FormLabel>
      <OptionSelect
        id={id}
        value={value}
        options={options}
        unchosen={unchosen}
        describedBy={hint === undefined ? undefined : `${id}-hint`}
        onChange={onChange}
      />
      {hint !== undefined && <FormHelperText id={`${id}-hint`}>{hint}</FormHelperText>}
    </FormControl>
  );
}
