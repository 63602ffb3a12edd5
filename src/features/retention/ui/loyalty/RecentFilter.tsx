import { Calendar } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { lastObservedMonths, observedDays } from '../../domain/loyaltyPeriods.ts';
import type { DayRange } from '../../domain/loyaltyRules.ts';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import { PeriodForm } from '../filters/PeriodForm.tsx';
import { useRetentionText } from '../retentionText.ts';
import { recentDays, searchOfDays } from './loyaltyAddress.ts';

type RecentFilterProps = {
  /** Null for the usual ones. */
  readonly recent: DayRange | null;
  readonly result: LoyaltyResult;
  readonly zone: string;
  readonly onChange: (recent: DayRange | null) => void;
};

const PRESETS = [3, 6, 12] as const;

/** Which customers are compared with the baseline: those with their first order on these days. */
export function RecentFilter({ recent, result, zone, onChange }: RecentFilterProps) {
  const t = useRetentionText();
  const format = useFormat();
  const usual = result.comparison?.recent.period;
  const words = (days: DayRange) => format.dayRange(days.from, days.to);
  return (
    <FilterButton
      name={t('loyalty.filter.name')}
      value={
        recent
          ? words(recent)
          : usual
            ? t('loyalty.filter.usual', { range: words(usual) })
            : t('loyalty.filter.whole')
      }
      icon={Calendar}
      onClear={
        recent
          ? () => {
              onChange(null);
            }
          : undefined
      }
    >
      <PeriodForm
        period={searchOfDays(recent)}
        presets={[
          { name: 'usual', label: t('loyalty.filter.whole'), period: searchOfDays(null) },
          ...PRESETS.map((months) => ({
            name: String(months),
            label: t('loyalty.filter.last', { months }),
            period: searchOfDays(lastMonths(result, months)),
          })),
        ]}
        hint={t('loyalty.filter.hint', { zone })}
        onChange={(period) => {
          const days = recentDays(period);
          // One day alone is a period that is still being typed.
          if (days || (period.from === null && period.to === null)) onChange(days);
        }}
      />
    </FilterButton>
  );
}

function lastMonths({ span, rules }: LoyaltyResult, months: number): DayRange | null {
  const { historyStart, throughDay } = span;
  if (historyStart === null || throughDay === null) return null;
  return lastObservedMonths(observedDays(historyStart, throughDay, rules), months);
}
