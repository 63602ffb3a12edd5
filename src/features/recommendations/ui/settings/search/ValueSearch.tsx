import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { HelpLine } from '../fields/HelpLine.tsx';
import { FoundOption, useSearchLook } from './searchLook.tsx';

type ValueSearchProps = {
  readonly kind: 'category' | 'brand';
  readonly value: string;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
};

/** Names listed at once; typing finds the others. */
const LISTED = 100;
const NO_VALUES: Readonly<Record<string, never>> = {};

/** A category or brand: chosen from what the products have, or typed, as it may come later. */
export function ValueSearch({ kind, value, error, disabled, onChange }: ValueSearchProps) {
  const t = useRecommendationsText();
  const format = useFormat();
  const look = useSearchLook();
  const { data, busy } = useJob(recommendationCalls.choiceValues(NO_VALUES));
  const known = data?.[kind === 'category' ? 'categories' : 'brands'] ?? [];
  const found = known.filter((each) => fits(each.value, value)).slice(0, LISTED);
  const products = new Map(known.map((each) => [each.value, each.products]));
  const typed = value.trim();
  const unknown = data !== undefined && typed !== '' && !products.has(typed) && found.length === 0;
  return (
    <Autocomplete
      {...look}
      freeSolo
      forcePopupIcon
      options={found.map((each) => each.value)}
      // The job has filtered already.
      filterOptions={(options) => options}
      loading={busy}
      disabled={disabled}
      inputValue={value}
      onInputChange={(_, text) => {
        onChange(text);
      }}
      renderOption={({ key, ...props }, option) => {
        const count = products.get(option) ?? 0;
        return (
          <li key={key} {...props}>
            <FoundOption
              name={option}
              detail={t('settings.search.products', { count, n: format.number(count) })}
            />
          </li>
        );
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t(`settings.search.${kind}`)}
          error={error !== undefined}
          helperText={
            <HelpLine
              hint={t(unknown ? 'settings.search.unknown' : `settings.search.${kind}Hint`)}
              error={error}
              live={null}
            />
          }
        />
      )}
    />
  );
}

/** Everything fits a name that has been chosen, so that another can be. */
function fits(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.trim().toLowerCase());
}
