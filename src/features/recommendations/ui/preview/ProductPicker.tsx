import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { PreviewProduct } from '../../domain/preview/previewTypes.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { FoundOption, useSearchLook } from '../settings/search/searchLook.tsx';
import { productName } from './productName.ts';

type ProductPickerProps = {
  readonly label: string;
  readonly onPick: (product: PreviewProduct) => void;
  readonly disabled?: boolean;
};

const LISTED = 30;

/** Finds products by a part of their name or number; empty again once one has been picked. */
export function ProductPicker({ label, onPick, disabled = false }: ProductPickerProps) {
  const t = useRecommendationsText();
  const look = useSearchLook();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const found = useJob(recommendationCalls.searchProducts({ query, limit: LISTED }));
  return (
    <Autocomplete
      {...look}
      options={found.data ?? []}
      // The job has searched already.
      filterOptions={(options) => options}
      getOptionLabel={productName}
      getOptionKey={({ product }) => product}
      loading={found.busy}
      noOptionsText={t(found.error ? 'settings.search.failed' : 'settings.search.noProducts')}
      disabled={disabled}
      value={null}
      blurOnSelect
      onChange={(_, product) => {
        setText('');
        if (product) onPick(product);
      }}
      inputValue={text}
      onInputChange={(_, typed, reason) => {
        if (reason === 'input' || reason === 'clear') setText(typed);
      }}
      renderOption={({ key, ...props }, product) => (
        <li key={key} {...props}>
          <FoundOption name={productName(product)} detail={product.category} />
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
