import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { OpenPeriod } from '../../../domain/hours/businessCalendar.ts';
import { periodsText, readPeriods } from '../../../domain/hours/periodsText.ts';
import { useServiceText } from '../../serviceText.ts';
import { periodsWords } from '../words/levelWords.ts';
import { LevelHelp } from './LevelHelp.tsx';

type PeriodsFieldProps = {
  readonly label: string;
  readonly periods: readonly OpenPeriod[];
  readonly hint?: string;
  readonly error: string | undefined;
  readonly live?: readonly OpenPeriod[] | undefined;
  readonly disabled: boolean;
  readonly onChange: (periods: OpenPeriod[]) => void;
};

/** The hours of a day in one line, as "09:00–12:00, 13:30–18:00": quicker than a clock for each end. */
export function PeriodsField(props: PeriodsFieldProps) {
  const { label, periods, hint, error, live, disabled, onChange } = props;
  const t = useServiceText();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && readPeriods(typed) === null;
  const written = periodsText(periods);
  const changed = live !== undefined && periodsText(live) !== written;
  return (
    <TextField
      label={label}
      value={typed ?? written}
      placeholder={t('levels.values.closed')}
      disabled={disabled}
      error={wrong || error !== undefined}
      helperText={
        <LevelHelp
          hint={hint}
          error={wrong ? t('levels.problems.periods') : error}
          live={changed ? periodsWords(t, live) : undefined}
        />
      }
      onChange={({ target: { value } }) => {
        setTyped(value);
        const read = readPeriods(value);
        if (read) onChange(read);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setTyped(null);
      }}
      slotProps={{
        htmlInput: { autoComplete: 'off', inputMode: 'text' },
      }}
    />
  );
}
