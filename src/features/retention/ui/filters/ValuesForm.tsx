import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { DEFAULT_QUERY, type ShopCalendar } from '../../domain/retentionQuery.ts';
import type { FilterChoice, FilterChoices } from '../../domain/retentionTypes.ts';
import type { ValueFilter } from '../explain/filterWords.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { usePageState } from '../usePageState.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { lineConditions } from './lineConditions.ts';

type ValuesFormProps = {
  readonly filter: ValueFilter;
  readonly values: readonly string[];
  readonly calendar: ShopCalendar;
  readonly onChange: (values: string[]) => void;
};

/** Choices listed at once; the search finds the others. */
const LISTED = 100;
/** Values above which a list gets a search field. */
const SEARCH_FROM = 8;

/** Values to choose from, with the customers of each. Each press applies at once. */
export function ValuesForm({ filter, values, calendar, onChange }: ValuesFormProps) {
  const t = useRetentionText();
  const format = useFormat();
  // Conditions on lines are the same under all defaults.
  const [state] = usePageState(DEFAULT_QUERY);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const { data, error, retry } = useJob(
    retentionCalls.filterChoices({
      calendar,
      conditions: lineConditions(state.query),
      productSearch: filter === 'product' ? wanted : '',
      limit: LISTED,
    }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <LoadingRows rows={6} />;

  const all = data[CHOICES[filter]];
  const fitting = filter === 'product' ? all : all.filter((choice) => fits(choice, wanted));
  const found = filter === 'product' ? data.productsFound : fitting.length;
  const searchable = filter === 'product' || all.length > SEARCH_FROM;
  return (
    <Stack sx={{ gap: 1, width: 320, maxWidth: '100%' }}>
      {searchable && (
        <TextField
          type="search"
          label={t(`filters.${filter}.search`)}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      )}
      {all.length === 0 && search === '' ? (
        <Typography variant="body2">{t('filters.noValues')}</Typography>
      ) : fitting.length === 0 ? (
        <Typography variant="body2">{t('filters.none')}</Typography>
      ) : (
        <ChoiceList
          label={t(`filters.${filter}.name`)}
          choices={fitting.slice(0, LISTED)}
          chosen={values}
          nested={filter === 'category'}
          onChange={onChange}
        />
      )}
      {found > LISTED && (
        <Typography variant="caption" sx={{ color: 'ink.faint' }}>
          {t('filters.listed', { n: format.number(found), shown: format.number(LISTED) })}
        </Typography>
      )}
      <Typography variant="caption" sx={{ color: 'ink.faint' }}>
        {t('filters.byFirstOrder')}
      </Typography>
    </Stack>
  );
}

const CHOICES = {
  country: 'countries',
  channel: 'channels',
  category: 'categories',
  product: 'products',
} as const satisfies Record<ValueFilter, keyof FilterChoices>;

function fits({ label }: FilterChoice, search: string): boolean {
  return label.toLowerCase().includes(search.trim().toLowerCase());
}
