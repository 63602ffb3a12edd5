import type { LucideIcon } from 'lucide-react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { RetentionQuery, ShopCalendar } from '../../domain/retentionQuery.ts';
import { filterValueWords, type ValueFilter } from '../explain/filterWords.ts';
import { useRetentionText } from '../retentionText.ts';
import { ValuesForm } from './ValuesForm.tsx';

type ValuesFilterProps = {
  readonly filter: ValueFilter;
  readonly icon: LucideIcon;
  readonly query: RetentionQuery;
  readonly calendar: ShopCalendar;
  readonly onChange: (values: string[]) => void;
};

/** Countries, channels, categories or products of the order that brings a customer in. */
export function ValuesFilter({ filter, icon, query, calendar, onChange }: ValuesFilterProps) {
  const t = useRetentionText();
  const values = query[filter];
  const [first, ...more] = values.map((value) => filterValueWords(value, t));
  const shown =
    first === undefined
      ? t('words.all')
      : more.length > 1
        ? t('words.more', { first, count: more.length })
        : [first, ...more].join(t('words.list'));
  return (
    <FilterButton
      name={t(`filters.${filter}.name`)}
      value={shown}
      icon={icon}
      onClear={
        values.length === 0
          ? undefined
          : () => {
              onChange([]);
            }
      }
    >
      <ValuesForm filter={filter} query={query} calendar={calendar} onChange={onChange} />
    </FilterButton>
  );
}
