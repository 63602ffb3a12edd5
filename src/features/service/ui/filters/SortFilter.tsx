import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { SORTS } from '../../domain/desk/listTypes.ts';
import type { ConversationsSearch } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly search: ConversationsSearch;
  readonly narrow: (patch: Partial<ConversationsSearch>) => void;
};

/** The order of the list. */
export function SortFilter({ search, narrow }: Props) {
  const t = useServiceText();
  return (
    <FilterButton name={t('filters.sort')} value={t(`filters.sorts.${search.sort}`)}>
      {(close) => (
        <RadioGroup
          aria-label={t('filters.sort')}
          value={search.sort}
          onChange={(_, value) => {
            const sort = SORTS.find((each) => each === value);
            if (sort) narrow({ sort });
            close();
          }}
        >
          {SORTS.map((sort) => (
            <FormControlLabel
              key={sort}
              value={sort}
              label={t(`filters.sorts.${sort}`)}
              control={<Radio size="small" />}
            />
          ))}
        </RadioGroup>
      )}
    </FilterButton>
  );
}
