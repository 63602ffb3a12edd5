import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Calendar } from 'lucide-react';
import { memo, useState } from 'react';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { RetentionQuery } from '../../domain/retentionQuery.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { useRetentionText, type RetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';
import { lastMonths } from './lastMonths.ts';

type Period = Pick<RetentionQuery, 'from' | 'to'>;

type PeriodFilterProps = {
  readonly from: string | null;
  readonly to: string | null;
  readonly span: DataSpan;
  readonly zone: string;
  readonly change: ChangePage;
};

type PeriodFormProps = {
  readonly period: Period;
  readonly span: DataSpan;
  readonly zone: string;
  readonly onChange: (period: Period) => void;
};

const WHOLE: Period = { from: null, to: null };

/** Days in which the order lies that brings a customer into a cohort. */
export const PeriodFilter = memo(function PeriodFilter(props: PeriodFilterProps) {
  const { from, to, span, zone, change } = props;
  const period = { from, to };
  const t = useRetentionText();
  const format = useFormat();
  const chosen = from !== null || to !== null;
  const set = (next: Period) => {
    change((state) => ({ ...state, query: { ...state.query, ...next } }));
  };
  return (
    <FilterButton
      name={t('filters.period.name')}
      value={periodWords(period, span, t, format)}
      icon={Calendar}
      onClear={
        chosen
          ? () => {
              set(WHOLE);
            }
          : undefined
      }
    >
      <PeriodForm period={period} span={span} zone={zone} onChange={set} />
    </FilterButton>
  );
});

function PeriodForm({ period, span, zone, onChange }: PeriodFormProps) {
  const t = useRetentionText();
  const [draft, setDraft] = useState(period);
  const backwards = draft.from !== null && draft.to !== null && draft.from > draft.to;
  const choose = (next: Period) => {
    setDraft(next);
    if (next.from === null || next.to === null || next.from <= next.to) onChange(next);
  };
  const presets = [
    ['whole', WHOLE],
    ['last12', lastMonths(span, 12)],
    ['last24', lastMonths(span, 24)],
  ] as const;
  return (
    <Stack sx={{ gap: 1.5, maxWidth: 340 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {presets.map(
          ([name, preset]) =>
            preset && (
              <Button
                key={name}
                aria-pressed={preset.from === draft.from && preset.to === draft.to}
                onClick={() => {
                  choose(preset);
                }}
              >
                {t(`filters.period.${name}`)}
              </Button>
            ),
        )}
      </Stack>
      <Stack direction="row" sx={{ gap: 1 }}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={t(`filters.period.${end}`)}
            value={draft[end] ?? ''}
            error={backwards}
            onChange={(event) => {
              const day = event.target.value;
              choose({ ...draft, [end]: day === '' ? null : day });
            }}
            sx={{ flex: 1 }}
          />
        ))}
      </Stack>
      <Typography variant="caption" sx={{ color: backwards ? 'error.main' : 'ink.faint' }}>
        {backwards ? t('filters.period.backwards') : t('filters.period.hint', { zone })}
      </Typography>
    </Stack>
  );
}

function periodWords(period: Period, span: DataSpan, t: RetentionText, format: Formats): string {
  const from = period.from === null ? undefined : civilDayOfIsoDate(period.from);
  const to = period.to === null ? undefined : civilDayOfIsoDate(period.to);
  if (from !== undefined && to !== undefined) return format.dayRange(from, to);
  if (from !== undefined) return t('filters.period.since', { day: format.day(from) });
  if (to !== undefined) return t('filters.period.until', { day: format.day(to) });
  const { historyStart, throughDay } = span;
  if (historyStart === null || throughDay === null) return t('words.all');
  return t('filters.period.all', { range: format.dayRange(historyStart, throughDay) });
}
