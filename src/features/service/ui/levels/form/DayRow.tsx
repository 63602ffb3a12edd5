import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { Trash2 } from 'lucide-react';
import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import type { SpecialDay } from '../../../domain/hours/businessCalendar.ts';
import { useServiceText } from '../../serviceText.ts';
import { LevelHelp } from './LevelHelp.tsx';
import { PeriodsField } from './PeriodsField.tsx';

type DayRowProps = {
  readonly day: SpecialDay;
  readonly problems: {
    readonly date: string | undefined;
    readonly periods: string | undefined;
  };
  readonly disabled: boolean;
  readonly onChange: (day: SpecialDay) => void;
  readonly onRemove: () => void;
};

/** A date with hours of its own. */
export function DayRow({ day, problems, disabled, onChange, onRemove }: DayRowProps) {
  const t = useServiceText();
  const remove = t('levels.days.remove', { date: day.date });
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'start',
        gridTemplateColumns: '140px minmax(72px, 1fr) minmax(96px, 1.4fr) auto',
        '@container levels (max-width: 480px)': { gridTemplateColumns: '1fr 1fr' },
      }}
    >
      <TextField
        type="date"
        label={t('levels.fields.date')}
        value={day.date}
        disabled={disabled}
        error={problems.date !== undefined}
        helperText={<LevelHelp error={problems.date} />}
        onChange={({ target: { value } }) => {
          // Half a date is no text at all.
          if (civilDayOfIsoDate(value) !== undefined) onChange({ ...day, date: value });
        }}
      />
      <TextField
        label={t('levels.fields.name')}
        value={day.name}
        disabled={disabled}
        onChange={({ target: { value } }) => {
          onChange({ ...day, name: value });
        }}
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      <PeriodsField
        label={t('levels.fields.hours')}
        periods={day.periods}
        error={problems.periods}
        disabled={disabled}
        onChange={(periods) => {
          onChange({ ...day, periods });
        }}
      />
      <IconButton aria-label={remove} disabled={disabled} onClick={onRemove} sx={{ mt: '20px' }}>
        <Trash2 size={16} strokeWidth={1.6} aria-hidden />
      </IconButton>
    </Box>
  );
}
