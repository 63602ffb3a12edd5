import Box from '@mui/material/Box';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { VALUE_FILTERS } from '../explain/filterWords.ts';
import { lineConditions } from '../filters/lineConditions.ts';
import { LinesFilter } from '../filters/LinesFilter.tsx';
import { PeriodFilter } from '../filters/PeriodFilter.tsx';
import { ValuesFilter } from '../filters/ValuesFilter.tsx';
import { useRetentionText } from '../retentionText.ts';
import { useKept } from '../useKept.ts';
import type { Shop } from '../useShop.ts';
import { GroupFilter } from './GroupFilter.tsx';
import { HALF_LIVES, HalfLifeFilter } from './HalfLifeFilter.tsx';
import type { useTasteState } from './useTasteState.ts';

type TasteFiltersProps = {
  readonly shop: Shop;
  readonly span: DataSpan;
  readonly taste: ReturnType<typeof useTasteState>;
};

const HALF_LIFE_CHOICES = [null, ...HALF_LIVES] as const;

/** Whose taste is shown: the filters of the retention page, loyalty, and how much age counts. */
export function TasteFilters({ shop, span, taste }: TasteFiltersProps) {
  const { state, search, changeFilters, changeSearch } = taste;
  const t = useRetentionText();
  const conditions = useKept(lineConditions(state.query));
  return (
    <Box
      role="group"
      aria-label={t('filters.label')}
      data-print="hide"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}
    >
      <GroupFilter
        group={search.group}
        onChange={(group) => {
          changeSearch({ group });
        }}
      />
      <HalfLifeFilter
        value={search.halfLife}
        choices={HALF_LIFE_CHOICES}
        onChange={(halfLife) => {
          changeSearch({ halfLife });
        }}
      />
      <PeriodFilter
        from={state.query.from}
        to={state.query.to}
        span={span}
        zone={shop.calendar.zone}
        change={changeFilters}
      />
      {VALUE_FILTERS.map((filter) => (
        <ValuesFilter
          key={filter}
          filter={filter}
          values={state.query[filter]}
          calendar={shop.calendar}
          change={changeFilters}
        />
      ))}
      <LinesFilter conditions={conditions} change={changeFilters} />
    </Box>
  );
}
