import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { memo } from 'react';
import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { ConversationChoices } from '../../domain/desk/choiceTypes.ts';
import { FIRST_PAGE, type ConversationsSearch } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';
import { viewQuery } from '../views/viewQuery.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { FoundFilters } from './FoundFilters.tsx';
import { SortFilter } from './SortFilter.tsx';

type Props = {
  readonly search: ConversationsSearch;
  readonly change: (patch: Partial<ConversationsSearch>) => void;
  readonly choices: ConversationChoices;
};

const RATINGS = ['1', '2', '3', '4', '5', '0'];

/** What conversations are filtered and sorted by. */
export const FilterBar = memo(function FilterBar({ search, change, choices }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const narrow = (patch: Partial<ConversationsSearch>) => {
    change({ ...patch, ...FIRST_PAGE });
  };
  const counted = (value: string, count: number) =>
    t('filters.count', { value, count: format.number(count) });
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('filters.label')}
      sx={{
        // On a phone one either looks for a conversation or reads it.
        display: { xs: search.conversation < 0 ? 'flex' : 'none', md: 'flex' },
        gap: 1,
        flexWrap: 'wrap',
        mb: 2,
      }}
    >
      <ChoiceFilter
        name={t('filters.channel')}
        chosen={search.channel}
        choices={choices.channels.map(({ value, count }) => ({
          value,
          name: value,
          label: counted(value, count),
        }))}
        onChange={(channel) => {
          narrow({ channel });
        }}
      />
      <ChoiceFilter
        name={t('filters.agent')}
        chosen={search.agent}
        choices={choices.agents.map(({ value, name, count }) => ({
          value,
          name,
          label: counted(name, count),
        }))}
        onChange={(agent) => {
          narrow({ agent });
        }}
      />
      <ChoiceFilter
        name={t('filters.tag')}
        chosen={search.tag}
        choices={choices.tags.map(({ value, count }) => ({
          value,
          name: value,
          label: counted(value, count),
        }))}
        onChange={(tag) => {
          narrow({ tag });
        }}
      />
      <ChoiceFilter
        name={t('filters.product')}
        chosen={search.product}
        choices={choices.products.map(({ value, count }) => ({
          value,
          name: value,
          label: counted(value, count),
        }))}
        onChange={(product) => {
          narrow({ product });
        }}
      />
      <ChoiceFilter
        name={t('filters.state')}
        chosen={search.state}
        choices={CONVERSATION_STATES.map((state) => ({
          value: state,
          name: t(`states.${state}`),
          label: t(`states.${state}`),
        }))}
        onChange={(chosen) => {
          narrow({ state: CONVERSATION_STATES.filter((state) => chosen.includes(state)) });
        }}
      />
      <ChoiceFilter
        name={t('filters.rating')}
        chosen={search.rating.map(String)}
        choices={RATINGS.map((rating) => ({
          value: rating,
          name: rating === '0' ? t('filters.noRating') : rating,
          label: rating === '0' ? t('filters.noRating') : t('list.rating', { rating }),
        }))}
        onChange={(rating) => {
          narrow({ rating: rating.map(Number) });
        }}
      />
      <FoundFilters search={search} narrow={narrow} />
      <FilterButton
        name={t('filters.longer')}
        value={search.longer === 0 ? t('filters.all') : `≥ ${format.number(search.longer)}`}
        onClear={
          search.longer === 0
            ? undefined
            : () => {
                narrow({ longer: 0 });
              }
        }
      >
        <TextField
          label={t('filters.longerThan')}
          type="number"
          value={search.longer}
          slotProps={{ htmlInput: { min: 0, max: 100_000 } }}
          onChange={(event) => {
            const longer = Math.trunc(Number(event.target.value));
            if (longer >= 0 && longer <= 100_000) narrow({ longer });
          }}
        />
      </FilterButton>
      <SortFilter search={search} narrow={narrow} />
    </Stack>
  );
}, isAlike);

/** What is looked for, and which conversation is read, is no filter: typing draws none of them anew. */
function isAlike(before: Props, now: Props): boolean {
  return (
    before.change === now.change &&
    before.choices === now.choices &&
    filtersOf(before.search) === filtersOf(now.search)
  );
}

function filtersOf(search: ConversationsSearch): string {
  return `${viewQuery({ ...search, search: '' })} ${search.conversation < 0}`;
}
