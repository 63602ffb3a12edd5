import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { LONGEST_SECONDS } from '../../../domain/levels/serviceLevelSettings.ts';
import type { LevelTools } from '../words/levelWords.ts';
import { levelTimeWords } from '../words/levelTimeWords.ts';
import { LevelHelp } from './LevelHelp.tsx';

type DurationFieldProps = {
  readonly tools: LevelTools;
  readonly label: string;
  /** Seconds; null for no promise. */
  readonly value: number | null;
  readonly error: string | undefined;
  /** Undefined where nothing is live. */
  readonly live: number | null | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
};

const UNITS = { minutes: 60, hours: 3600 } as const;
type Unit = keyof typeof UNITS;

/** A length of time in minutes or hours. What makes no sense is not taken over. */
export function DurationField(props: DurationFieldProps) {
  const { tools, label, value, error, live, disabled, onChange } = props;
  const { t, format } = tools;
  const [typed, setTyped] = useState<string | null>(null);
  const [unit, setUnit] = useState<Unit>(
    value !== null && value % 3600 === 0 ? 'hours' : 'minutes',
  );
  const shown = value === null ? '' : String(Number((value / UNITS[unit]).toFixed(2)));
  const read = (text: string, of: Unit): number | null | undefined => {
    const plain = text.trim().replace(',', '.');
    if (plain === '') return null;
    const seconds = /^\d+(?:\.\d+)?$/.test(plain) ? Math.round(Number(plain) * UNITS[of]) : NaN;
    return seconds >= 1 && seconds <= LONGEST_SECONDS ? seconds : undefined;
  };
  const wrong = typed !== null && read(typed, unit) === undefined;
  const words = (seconds: number | null) =>
    seconds === null ? t('levels.values.noPromise') : levelTimeWords(t, format, seconds);
  return (
    <Stack
      direction="row"
      // A row of its own: beside others its name would be cut off.
      sx={{ gap: 0.5, alignItems: 'flex-start', gridColumn: '1 / -1', maxWidth: 340 }}
    >
      <TextField
        label={label}
        value={typed ?? shown}
        disabled={disabled}
        error={wrong || error !== undefined}
        helperText={
          <LevelHelp
            hint={t('levels.hints.duration')}
            error={wrong ? t('levels.problems.duration') : error}
            live={live !== undefined && live !== value ? words(live) : undefined}
          />
        }
        onChange={({ target: { value: text } }) => {
          setTyped(text);
          const seconds = read(text, unit);
          if (seconds !== undefined) onChange(seconds);
        }}
        onBlur={() => {
          setTyped(null);
        }}
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
        sx={{ flex: 1 }}
      />
      <TextField
        select
        value={unit}
        disabled={disabled}
        onChange={({ target }) => {
          const next = target.value === 'hours' ? 'hours' : 'minutes';
          setUnit(next);
          // The number stays: 30 minutes become 30 hours.
          const seconds = read(shown, next);
          if (seconds !== undefined) onChange(seconds);
        }}
        slotProps={{
          select: { native: true },
          htmlInput: { 'aria-label': t('levels.unitOf', { field: label }) },
        }}
        sx={{ width: 84, mt: '20px' }}
      >
        <option value="minutes">{t('levels.units.minutes')}</option>
        <option value="hours">{t('levels.units.hours')}</option>
      </TextField>
    </Stack>
  );
}
