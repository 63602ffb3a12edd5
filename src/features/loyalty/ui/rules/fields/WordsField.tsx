import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { ChevronDown, X } from 'lucide-react';
import { floating } from '../../../../../shared/ui/theme/floating.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { FieldHelp } from './FieldHelp.tsx';

type WordsFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  /** What there is to choose from; others can be typed, as they may come later. */
  readonly choices: readonly string[];
  /** False where only the choices can be. */
  readonly free?: boolean;
  readonly words?: (value: string) => string;
  readonly error?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (values: string[]) => void;
};

/** Names listed at once; typing finds the others. */
const LISTED = 100;

/** Several words of the shop: categories, channels, tiers. */
export function WordsField(props: WordsFieldProps) {
  const { label, values, choices, free = true, words, error, disabled, onChange } = props;
  const t = useLoyaltyText();
  return (
    <Autocomplete
      multiple
      freeSolo={free}
      // What is typed is taken over when the field is left.
      autoSelect={free}
      size="small"
      fullWidth
      disabled={disabled}
      options={choices}
      value={[...values]}
      onChange={(_, chosen) => {
        onChange([...new Set(chosen.map((one) => one.trim()).filter((one) => one !== ''))]);
      }}
      getOptionLabel={(one) => words?.(one) ?? one}
      filterOptions={(options, { inputValue }) => {
        const typed = inputValue.trim().toLowerCase();
        return options
          .filter((one) => (words?.(one) ?? one).toLowerCase().includes(typed))
          .slice(0, LISTED);
      }}
      popupIcon={<ChevronDown size={16} strokeWidth={1.6} aria-hidden />}
      clearIcon={<X size={16} strokeWidth={1.6} aria-hidden />}
      openText={t('rules.search.open')}
      closeText={t('rules.search.close')}
      clearText={t('rules.search.clear')}
      loadingText={t('rules.search.loading')}
      noOptionsText={t('rules.search.noOptions')}
      slotProps={{
        paper: { sx: floating },
        listbox: { sx: { p: 0.5 } },
        chip: { size: 'small', deleteIcon: <X size={12} strokeWidth={1.8} aria-hidden /> },
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={error !== undefined}
          helperText={error === undefined ? undefined : <FieldHelp error={error} />}
        />
      )}
    />
  );
}
