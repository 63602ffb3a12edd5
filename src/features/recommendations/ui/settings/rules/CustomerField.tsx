import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { HelpLine } from '../fields/HelpLine.tsx';

type CustomerFieldProps = {
  readonly value: string;
  /** No customer can have it. */
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
};

/**
 * The id of a customer. One that no file of the shop has is taken, as the files may come later, but
 * said to be unknown: it may be mistyped. That is looked at when the field is left, since half a
 * number is unknown too.
 */
export function CustomerField({ value, error, disabled, onChange }: CustomerFieldProps) {
  const t = useRecommendationsText();
  const [left, setLeft] = useState('');
  const id = value.trim();
  const asked = id !== '' && id === left && error === undefined;
  const { data } = useJob(
    asked ? recommendationCalls.unknownIds({ products: [], customers: [id] }) : null,
  );
  const unknown = asked && data?.customers.includes(id) === true;
  return (
    <TextField
      label={t('settings.fields.exclusions.customer.name')}
      value={value}
      disabled={disabled}
      error={error !== undefined}
      helperText={
        <HelpLine
          hint={t('settings.fields.exclusions.customer.hint')}
          error={error}
          warning={unknown ? t('settings.exclusions.unknownCustomer') : undefined}
          live={null}
        />
      }
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={() => {
        setLeft(id);
      }}
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
    />
  );
}
