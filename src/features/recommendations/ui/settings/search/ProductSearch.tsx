import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import type { PreviewProduct } from '../../../domain/preview/previewTypes.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { HelpLine } from '../fields/HelpLine.tsx';
import { FoundOption, useSearchLook } from './searchLook.tsx';

type ProductSearchProps = {
  readonly error: string | undefined;
  readonly disabled: boolean;
  /** Told the id of the product in the shop; '' for none. */
  readonly onChange: (id: string) => void;
};

const LISTED = 30;

/** A product, by a part of its name or number. */
export function ProductSearch({ error, disabled, onChange }: ProductSearchProps) {
  const t = useRecommendationsText();
  const look = useSearchLook();
  const [chosen, setChosen] = useState<PreviewProduct | null>(null);
  const [text, setText] = useState('');
  const query = useDeferredValue(chosen ? '' : text.trim());
  const found = useJob(recommendationCalls.searchProducts({ query, limit: LISTED }));
  const failed = found.error === undefined ? undefined : t('settings.search.failed');
  return (
    <Autocomplete
      {...look}
      options={found.data ?? []}
      // The job has searched already.
      filterOptions={(options) => options}
      getOptionLabel={nameOf}
      getOptionKey={({ product }) => product}
      isOptionEqualToValue={(a, b) => a.product === b.product}
      loading={found.busy}
      noOptionsText={t('settings.search.noProducts')}
      disabled={disabled}
      value={chosen}
      onChange={(_, product) => {
        setChosen(product);
        onChange(product?.id ?? '');
      }}
      inputValue={text}
      onInputChange={(_, typed, reason) => {
        setText(typed);
        if (reason === 'input' && chosen) {
          setChosen(null);
          onChange('');
        }
      }}
      renderOption={({ key, ...props }, product) => (
        <li key={key} {...props}>
          <FoundOption name={nameOf(product)} detail={product.category} />
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('settings.search.product')}
          error={error !== undefined || failed !== undefined}
          helperText={
            <HelpLine hint={t('settings.search.productHint')} error={failed ?? error} live={null} />
          }
        />
      )}
    />
  );
}

function nameOf({ name, id }: PreviewProduct): string {
  return name === '' ? id : name;
}
