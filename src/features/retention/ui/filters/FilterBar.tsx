import Box from '@mui/material/Box';
import { memo } from 'react';
import type { RetentionQuery, ShopCalendar } from '../../domain/retentionQuery.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { VALUE_FILTERS } from '../explain/filterWords.ts';
import { OptionsButton } from '../options/OptionsButton.tsx';
import { tableOptions } from '../options/tableOptions.ts';
import { useRetentionText } from '../retentionText.ts';
import { useKept } from '../useKept.ts';
import type { ChangePage } from '../usePageState.ts';
import { lineConditions } from './lineConditions.ts';
import { LinesFilter } from './LinesFilter.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { ValuesFilter } from './ValuesFilter.tsx';

type FilterBarProps = {
  readonly query: RetentionQuery;
  /** What the shop's defaults ask. */
  readonly usual: RetentionQuery;
  readonly span: DataSpan;
  readonly calendar: ShopCalendar;
  readonly change: ChangePage;
};

/** Whom and what the page counts, and how. Every change applies at once and is in the address. */
export const FilterBar = memo(function FilterBar({
  query,
  usual,
  span,
  calendar,
  change,
}: FilterBarProps) {
  const t = useRetentionText();
  // Each filter is drawn again only for its own values.
  const conditions = useKept(lineConditions(query));
  const keptSpan = useKept(span);
  const options = useKept(tableOptions(query));
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
        from={query.from}
        to={query.to}
        span={keptSpan}
        zone={calendar.zone}
        change={change}
      />
      {VALUE_FILTERS.map((filter) => (
        <ValuesFilter
          key={filter}
          filter={filter}
          values={query[filter]}
          calendar={calendar}
          change={change}
        />
      ))}
      <LinesFilter conditions={conditions} change={change} />
      <OptionsButton options={options} usual={usual} zone={calendar.zone} change={change} />
    </Box>
  );
});
