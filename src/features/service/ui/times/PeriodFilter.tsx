import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Calendar } from 'lucide-react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { ANY_TIME, boundSchema, type DayPeriod } from '../../domain/times/dayPeriod.ts';
import { useTyped } from '../../../../shared/ui/useTyped.ts';
import { useServiceText } from '../serviceText.ts';
import { usePeriodWords } from '../sets/usePeriodWords.ts';

type PeriodFilterProps = {
  readonly period: DayPeriod;
  readonly zone: string;
  readonly onChange: (period: Partial<DayPeriod>) => void;
};

/** From which day of the shop to which. */
export function PeriodFilter({ period, zone, onChange }: PeriodFilterProps) {
  const t = useServiceText();
  const words = usePeriodWords();
  const { from, until } = period;
  const backwards = from !== '' && until !== '' && from > until;
  return (
    <FilterButton
      name={t('times.ask.period')}
      value={words(period)}
      icon={Calendar}
      onClear={
        from === '' && until === ''
          ? undefined
          : () => {
              onChange(ANY_TIME);
            }
      }
    >
      <Stack sx={{ gap: 1.5, maxWidth: 340 }}>
        <Stack direction="row" sx={{ gap: 1 }}>
          <Bound
            label={t('times.ask.from')}
            value={from}
            error={backwards}
            onChange={(value) => {
              onChange({ from: value });
            }}
          />
          <Bound
            label={t('times.ask.until')}
            value={until}
            error={backwards}
            onChange={(value) => {
              onChange({ until: value });
            }}
          />
        </Stack>
        <Typography variant="caption" sx={{ color: backwards ? 'error.main' : 'ink.soft' }}>
          {backwards ? t('times.ask.backwards') : t('times.ask.periodHint', { zone })}
        </Typography>
      </Stack>
    </FilterButton>
  );
}

type BoundProps = {
  readonly label: string;
  readonly value: string;
  readonly error: boolean;
  readonly onChange: (value: string) => void;
};

function Bound({ label, value, error, onChange }: BoundProps) {
  const [text, type] = useTyped(value, onChange);
  return (
    <TextField
      type="date"
      label={label}
      value={text}
      error={error}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ flex: 1 }}
      onChange={(event) => {
        // A year that is being typed may have six digits.
        if (boundSchema.safeParse(event.target.value).success) type(event.target.value);
      }}
    />
  );
}
