import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { CalendarPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { isoDateOfCivilDay } from '../../../../../shared/domain/time/civilDay.ts';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { useNow } from '../../../../../shared/ui/useNow.ts';
import type { BusinessCalendar, SpecialDay } from '../../../domain/hours/businessCalendar.ts';
import { chineseHolidayDays } from '../../../domain/hours/chineseHolidayDays.ts';
import { CHINESE_HOLIDAY_YEARS } from '../../../domain/hours/chineseHolidays.ts';
import { specialDaysOf } from '../../../domain/hours/specialDaysOf.ts';
import { withSpecialDays } from '../../../domain/hours/withSpecialDays.ts';
import { DayRow } from './DayRow.tsx';
import { FeedImport } from './FeedImport.tsx';
import { problemAt, type LevelEdit } from './levelEdit.ts';

type SpecialDaysProps = {
  readonly edit: LevelEdit;
  readonly calendar: BusinessCalendar;
  /** Place of the calendar, by which problems name it. */
  readonly place: number;
  readonly onChange: (calendar: BusinessCalendar) => void;
};

/** A year of holidays is thirty to forty days, which would push everything else far down. */
const FEW = 6;

/** Holidays, make-up working days and short days, those of one year at a time. */
export function SpecialDays({ edit, calendar, place, onChange }: SpecialDaysProps) {
  const { tools, disabled } = edit;
  const { t, format } = tools;
  const notify = useNotify();
  const today = isoDateOfCivilDay(format.civilDayAt(useNow(), calendar.zone));
  const { specialDays, week } = calendar;
  const [chosen, setChosen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const year = chosen ?? today.slice(0, 4);
  const years = [
    ...new Set([year, today.slice(0, 4), ...specialDays.map(({ date }) => date.slice(0, 4))]),
    ...CHINESE_HOLIDAY_YEARS.map(String),
  ];
  const offered = [...new Set(years)].sort();
  const holidays = CHINESE_HOLIDAY_YEARS.find((one) => String(one) === year);
  const set = (days: readonly SpecialDay[]) => {
    onChange({ ...calendar, specialDays: [...days] });
  };
  // Where a date stands in the list, not what it is, tells two of the same date apart.
  const shown = specialDays.flatMap((day, at) => (day.date.startsWith(year) ? [{ day, at }] : []));
  const addDay = () => {
    const date = year === today.slice(0, 4) ? today : `${year}-01-01`;
    set([{ date, name: '', periods: [] }, ...specialDays]);
  };
  return (
    <Box component="section" aria-label={t('levels.fields.specialDays')}>
      <Typography variant="body2" component="h5" sx={{ fontWeight: 600 }}>
        {t('levels.fields.specialDays')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-end', mt: 1 }}>
        <TextField
          select
          label={t('levels.days.year')}
          value={year}
          onChange={({ target: { value } }) => {
            setChosen(value);
          }}
          slotProps={{ select: { native: true } }}
          sx={{ width: 96 }}
        >
          {offered.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </TextField>
        <Button
          disabled={disabled}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          onClick={addDay}
        >
          {t('levels.days.add')}
        </Button>
        {holidays && (
          <Button
            disabled={disabled}
            startIcon={<CalendarPlus strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              const days = specialDaysOf(chineseHolidayDays(holidays), week.mon);
              const source = t('levels.days.holidaysSource', { year });
              onChange({ ...withSpecialDays(calendar, days), source });
              notify({ text: t('levels.days.holidaysAdded', { n: days.length, year }) });
            }}
          >
            {t('levels.days.holidays', { year })}
          </Button>
        )}
        <FeedImport
          disabled={disabled}
          onTake={(days, source) => {
            const taken = specialDaysOf(days, week.mon);
            onChange({ ...withSpecialDays(calendar, taken), source });
            setChosen(taken[0]?.date.slice(0, 4) ?? null);
          }}
        />
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', my: 1 }}>
        {specialDays.length === 0
          ? t('levels.days.none')
          : t('levels.days.ofYear', { count: shown.length, n: shown.length, year })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {(all ? shown : shown.slice(0, FEW)).map(({ day, at }) => (
          <DayRow
            key={at}
            day={day}
            problems={{
              date: problemAt(edit, 'calendars', place, 'specialDays', at, 'date'),
              periods: problemAt(edit, 'calendars', place, 'specialDays', at, 'periods'),
            }}
            disabled={disabled}
            onChange={(next) => {
              set(specialDays.map((one, i) => (i === at ? next : one)));
            }}
            onRemove={() => {
              set(specialDays.filter((_, i) => i !== at));
            }}
          />
        ))}
      </Box>
      {!all && shown.length > FEW && (
        <Button
          sx={{ mt: 1 }}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('levels.days.all', { n: shown.length })}
        </Button>
      )}
    </Box>
  );
}
