import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import type { BusinessCalendar } from '../../../domain/hours/businessCalendar.ts';
import { fieldGrid } from './fieldGrid.ts';
import { problemAt, type LevelEdit } from './levelEdit.ts';
import { LevelHelp } from './LevelHelp.tsx';
import { SpecialDays } from './SpecialDays.tsx';
import { WeekFields } from './WeekFields.tsx';

type CalendarFieldsProps = {
  readonly edit: LevelEdit;
  readonly calendar: BusinessCalendar;
  /** Place among the calendars, by which problems name it. */
  readonly place: number;
  readonly live: BusinessCalendar | undefined;
  readonly onChange: (calendar: BusinessCalendar) => void;
};

/** Everything of one calendar. */
export function CalendarFields({ edit, calendar, place, live, onChange }: CalendarFieldsProps) {
  const { tools, disabled } = edit;
  const { t } = tools;
  const { name, zone, source } = calendar;
  const zones = useMemo(
    () => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort(),
    [zone],
  );
  const nameWrong = problemAt(edit, 'calendars', place, 'name');
  const differs = (field: 'name' | 'zone' | 'source') =>
    live !== undefined && live[field] !== calendar[field]
      ? live[field] || t('levels.values.none')
      : undefined;
  return (
    <Stack sx={{ gap: 2, mt: 1.5 }}>
      <Box sx={fieldGrid}>
        <TextField
          label={t('levels.fields.name')}
          value={name}
          disabled={disabled}
          error={nameWrong !== undefined}
          helperText={<LevelHelp error={nameWrong} live={differs('name')} />}
          onChange={({ target: { value } }) => {
            onChange({ ...calendar, name: value });
          }}
          slotProps={{ htmlInput: { maxLength: 120 } }}
        />
        <TextField
          select
          label={t('levels.fields.zone')}
          value={zone}
          disabled={disabled}
          helperText={<LevelHelp live={differs('zone')} />}
          onChange={({ target: { value } }) => {
            onChange({ ...calendar, zone: value });
          }}
          slotProps={{ select: { native: true } }}
        >
          {zones.map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </TextField>
      </Box>
      <WeekFields
        edit={edit}
        week={calendar.week}
        place={place}
        live={live?.week}
        onChange={(week) => {
          onChange({ ...calendar, week });
        }}
      />
      <SpecialDays edit={edit} calendar={calendar} place={place} onChange={onChange} />
      <TextField
        label={t('levels.fields.source')}
        value={source}
        disabled={disabled}
        helperText={<LevelHelp hint={t('levels.hints.source')} live={differs('source')} />}
        onChange={({ target: { value } }) => {
          onChange({ ...calendar, source: value });
        }}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </Stack>
  );
}
