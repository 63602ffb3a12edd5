import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Calendar } from 'lucide-react';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { Days } from '../../domain/measurement/timeComparison.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

type Period = { readonly from: string | null; readonly to: string | null };
type PeriodFilterProps = {
  readonly period: Period;
  /** Days of the whole log; null where it has no times. */
  readonly log: Days | null;
  readonly zone: string;
  readonly onChange: (period: Period) => void;
};

const WHOLE: Period = { from: null, to: null };
const WEEKS = [4, 12, 26] as const;

/** Days between which something was shown. */
export function PeriodFilter({ period, log, zone, onChange }: PeriodFilterProps) {
  const t = useRecommendationsText();
  const { from, to } = period;
  const backwards = from !== null && to !== null && from > to;
  const presets = [
    { label: t('measurement.filters.whole'), preset: WHOLE },
    ...WEEKS.map((weeks) => ({
      label: t('measurement.filters.weeks', { weeks }),
      preset: log
        ? { from: isoDateOfCivilDay(log.to - 7 * weeks + 1), to: isoDateOfCivilDay(log.to) }
        : WHOLE,
    })),
  ];
  return (
    <FilterButton
      name={t('measurement.filters.period')}
      value={usePeriodWords(period)}
      icon={Calendar}
      onClear={
        from === null && to === null
          ? undefined
          : () => {
              onChange(WHOLE);
            }
      }
    >
      <Stack sx={{ gap: 1.5, maxWidth: 340 }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {(log ? presets : presets.slice(0, 1)).map(({ label, preset }) => (
            <Button
              key={label}
              aria-pressed={preset.from === from && preset.to === to}
              onClick={() => {
                onChange(preset);
              }}
            >
              {label}
            </Button>
          ))}
        </Stack>
        <Stack direction="row" sx={{ gap: 1 }}>
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={t(`measurement.filters.${end}`)}
              value={period[end] ?? ''}
              error={backwards}
              onChange={(event) => {
                const day = event.target.value;
                onChange({ ...period, [end]: day === '' ? null : day });
              }}
              sx={{ flex: 1 }}
            />
          ))}
        </Stack>
        <Typography variant="caption" sx={{ color: backwards ? 'error.main' : 'ink.faint' }}>
          {backwards ? t('measurement.filters.backwards') : t('measurement.filters.hint', { zone })}
        </Typography>
      </Stack>
    </FilterButton>
  );
}

function usePeriodWords({ from, to }: Period): string {
  const t = useRecommendationsText();
  const format = useFormat();
  const first = civilDayOfIsoDate(from ?? '');
  const last = civilDayOfIsoDate(to ?? '');
  if (first !== undefined && last !== undefined && first <= last)
    return format.dayRange(first, last);
  if (first !== undefined) return t('measurement.filters.since', { day: format.day(first) });
  if (last !== undefined) return t('measurement.filters.until', { day: format.day(last) });
  return t('measurement.filters.whole');
}
