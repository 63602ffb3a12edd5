import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { RehearsalTools } from './rehearsalScope.ts';

const MIN = 1;
const MAX = 365;

type TestDaysFieldProps = {
  readonly tools: RehearsalTools;
  /** Null leaves it to the length of the history. */
  readonly value: number | null;
  readonly onChange: (days: number | null) => void;
};

/** How many days at the end are foretold; applies as soon as it is a number that makes sense. */
export function TestDaysField({ tools: { t }, value, onChange }: TestDaysFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : String(value));
  const read = readDays(text);
  return (
    <TextField
      label={t('rehearsal.split.testDays')}
      value={text}
      error={read === undefined}
      helperText={
        read === undefined
          ? t('rehearsal.split.outOfRange', { min: MIN, max: MAX })
          : t('rehearsal.split.testDaysHint')
      }
      onChange={(event) => {
        setTyped(event.target.value);
        const days = readDays(event.target.value);
        if (days !== undefined) onChange(days);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setTyped(null);
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        input: {
          endAdornment: <InputAdornment position="end">{t('rehearsal.split.unit')}</InputAdornment>,
        },
      }}
      sx={{ maxWidth: 280 }}
    />
  );
}

/** Whole days from 1 to 365; null for nothing typed, undefined for what makes no sense. */
function readDays(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const days = /^\d{1,3}$/u.test(trimmed) ? Number(trimmed) : NaN;
  return days >= MIN && days <= MAX ? days : undefined;
}
