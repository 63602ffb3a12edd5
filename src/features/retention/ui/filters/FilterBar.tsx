import Box from '@mui/material/Box';
import { Globe, Megaphone, Package, Shapes } from 'lucide-react';
import { memo } from 'react';
import type { RetentionQuery, ShopCalendar } from '../../domain/retentionQuery.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { VALUE_FILTERS } from '../explain/filterWords.ts';
import { useRetentionText } from '../retentionText.ts';
import { OptionsButton } from '../options/OptionsButton.tsx';
import type { ChangePage } from '../usePageState.ts';
import { LinesFilter } from './LinesFilter.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { ValuesFilter } from './ValuesFilter.tsx';

type FilterBarProps = {
  readonly query: RetentionQuery;
  readonly span: DataSpan;
  readonly calendar: ShopCalendar;
  readonly change: ChangePage;
};

const ICONS = { country: Globe, channel: Megaphone, category: Shapes, product: Package } as const;

/** Whom and what the page counts, and how. Every change applies at once and is in the address. */
export const FilterBar = memo(function FilterBar({
  query,
  span,
  calendar,
  change,
}: FilterBarProps) {
  const t = useRetentionText();
  const set = (patch: Partial<RetentionQuery>) => {
    change((state) => ({ ...state, query: { ...state.query, ...patch } }));
  };
  return (
    <Box
      role="group"
      aria-label={t('filters.label')}
      data-print="hide"
      sx={{
        display: 'flex',
        gap: 1,
        mb: 1.5,
        // On phones one row that scrolls to the page's edges.
        flexWrap: { xs: 'nowrap', md: 'wrap' },
        overflowX: { xs: 'auto', md: 'visible' },
        mx: { xs: -2, md: 0 },
        px: { xs: 2, md: 0 },
        py: { xs: '3px', md: 0 },
      }}
    >
      <PeriodFilter
        period={query}
        span={span}
        zone={calendar.zone}
        onChange={({ from, to }) => {
          set({ from, to });
        }}
      />
      {VALUE_FILTERS.map((filter) => (
        <ValuesFilter
          key={filter}
          filter={filter}
          icon={ICONS[filter]}
          query={query}
          calendar={calendar}
          onChange={(values) => {
            set({ [filter]: values });
          }}
        />
      ))}
      <LinesFilter
        conditions={query}
        onChange={({ customerKnown, notCancelled, notReturn, quantityPositive, pricePositive }) => {
          set({ customerKnown, notCancelled, notReturn, quantityPositive, pricePositive });
        }}
      />
      <OptionsButton query={query} zone={calendar.zone} change={change} />
    </Box>
  );
});
