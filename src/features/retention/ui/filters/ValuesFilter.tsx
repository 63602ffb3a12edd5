import { Globe, Megaphone, Package, Shapes } from 'lucide-react';
import { memo } from 'react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { ShopCalendar } from '../../domain/retentionQuery.ts';
import { filterValueWords, type ValueFilter } from '../explain/filterWords.ts';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';
import { ValuesForm } from './ValuesForm.tsx';

type ValuesFilterProps = {
  readonly filter: ValueFilter;
  readonly values: readonly string[];
  readonly calendar: ShopCalendar;
  readonly change: ChangePage;
};

const ICONS = { country: Globe, channel: Megaphone, category: Shapes, product: Package } as const;

/** Countries, channels, categories or products of the order that brings a customer in. */
export const ValuesFilter = memo(function ValuesFilter(props: ValuesFilterProps) {
  const { filter, values, calendar, change } = props;
  const t = useRetentionText();
  const [first, ...more] = values.map((value) => filterValueWords(value, t));
  const shown =
    first === undefined
      ? t('words.all')
      : more.length > 1
        ? t('words.more', { first, count: more.length })
        : [first, ...more].join(t('words.list'));
  const set = (chosen: string[]) => {
    change((state) => ({ ...state, query: { ...state.query, [filter]: chosen } }));
  };
  return (
    <FilterButton
      name={t(`filters.${filter}.name`)}
      value={shown}
      icon={ICONS[filter]}
      onClear={
        values.length === 0
          ? undefined
          : () => {
              set([]);
            }
      }
    >
      <ValuesForm filter={filter} values={values} calendar={calendar} onChange={set} />
    </FilterButton>
  );
});
