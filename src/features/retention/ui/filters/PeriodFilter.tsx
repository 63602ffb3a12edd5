import { Calendar } from 'lucide-react';
import { memo } from 'react';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { useRetentionText, type RetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';
import { lastMonths } from './lastMonths.ts';
import { PeriodForm, type Period } from './PeriodForm.tsx';

type PeriodFilterProps = {
  readonly from: string | null;
  readonly to: string | null;
  readonly span: DataSpan;
  readonly zone: string;
  readonly change: ChangePage;
};

const WHOLE: Period = { from: null, to: null };
const LAST = [12, 24] as const;

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
  const presets = [
    { name: 'whole', label: t('filters.period.whole'), period: WHOLE },
    ...LAST.flatMap((months) => {
      const last = lastMonths(span, months);
      const name = `last${months}` as const;
      return last ? [{ name, label: t(`filters.period.${name}`), period: last }] : [];
    }),
  ];
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
      <PeriodForm
        period={period}
        presets={presets}
        hint={t('filters.period.hint', { zone })}
        onChange={set}
      />
    </FilterButton>
  );
});

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
