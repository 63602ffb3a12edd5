import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CopyCheck } from 'lucide-react';
import type { BoxStyle } from '../../../../../shared/ui/boxStyle.ts';
import type { BusinessCalendar } from '../../../domain/hours/businessCalendar.ts';
import { WEEKDAYS } from '../../../domain/hours/weekday.ts';
import { fieldGrid } from './fieldGrid.ts';
import { problemAt, type LevelEdit } from './levelEdit.ts';
import { PeriodsField } from './PeriodsField.tsx';

type WeekFieldsProps = {
  readonly edit: LevelEdit;
  readonly week: BusinessCalendar['week'];
  /** Place of the calendar, by which problems name it. */
  readonly place: number;
  readonly live: BusinessCalendar['week'] | undefined;
  readonly onChange: (week: BusinessCalendar['week']) => void;
};

/** Wide enough for two periods to be read. */
const TWO_PERIODS: BoxStyle = {
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
};

/** The hours of each day of the week. */
export function WeekFields({ edit, week, place, live, onChange }: WeekFieldsProps) {
  const { tools, disabled } = edit;
  const { t } = tools;
  return (
    <>
      <Box sx={[fieldGrid, TWO_PERIODS]}>
        {WEEKDAYS.map((day) => (
          <PeriodsField
            key={day}
            label={t(`levels.weekdays.${day}`)}
            periods={week[day]}
            {...(day === 'mon' ? { hint: t('levels.hints.periods') } : {})}
            error={problemAt(edit, 'calendars', place, 'week', day)}
            live={live?.[day]}
            disabled={disabled}
            onChange={(periods) => {
              onChange({ ...week, [day]: periods });
            }}
          />
        ))}
      </Box>
      <Button
        disabled={disabled}
        startIcon={<CopyCheck strokeWidth={1.6} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          const mon = () => [...week.mon];
          onChange({ ...week, tue: mon(), wed: mon(), thu: mon(), fri: mon() });
        }}
      >
        {t('levels.copyMonday')}
      </Button>
    </>
  );
}
