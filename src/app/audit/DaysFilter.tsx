import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Calendar } from 'lucide-react';
import { civilDayOfIsoDate } from '../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { FilterButton } from '../../shared/ui/FilterButton.tsx';
import { useAppText } from '../useAppText.ts';

type Days = { readonly from: string; readonly to: string };
type DaysFilterProps = {
  readonly days: Days;
  readonly zone: string;
  readonly onChange: (days: Days) => void;
};

/** Days of the shop between which the entries lie. */
export function DaysFilter({ days, zone, onChange }: DaysFilterProps) {
  const t = useAppText();
  const { from, to } = days;
  const backwards = from !== '' && to !== '' && from > to;
  return (
    <FilterButton
      name={t('audit.period')}
      value={useDaysWords(days)}
      icon={Calendar}
      onClear={
        from === '' && to === ''
          ? undefined
          : () => {
              onChange({ from: '', to: '' });
            }
      }
    >
      <Stack sx={{ gap: 1.5, maxWidth: 340 }}>
        <Stack direction="row" sx={{ gap: 1 }}>
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={t(`audit.${end}`)}
              value={days[end]}
              error={backwards}
              onChange={(event) => {
                onChange({ ...days, [end]: event.target.value });
              }}
              sx={{ flex: 1 }}
            />
          ))}
        </Stack>
        <Typography variant="caption" sx={{ color: backwards ? 'error.main' : 'ink.faint' }}>
          {backwards ? t('audit.backwards') : t('audit.periodHint', { zone })}
        </Typography>
      </Stack>
    </FilterButton>
  );
}

function useDaysWords({ from, to }: Days): string {
  const t = useAppText();
  const format = useFormat();
  const first = civilDayOfIsoDate(from);
  const last = civilDayOfIsoDate(to);
  if (first !== undefined && last !== undefined) return format.dayRange(first, last);
  if (first !== undefined) return t('audit.since', { day: format.day(first) });
  if (last !== undefined) return t('audit.until', { day: format.day(last) });
  return t('audit.anyTime');
}
