import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { ChevronDown, X } from 'lucide-react';
import { floating } from '../../../../shared/ui/theme/floating.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly values: readonly string[];
  readonly choices: readonly string[];
  /** Whether others than the choices can be typed. */
  readonly free?: boolean;
  readonly onChange: (values: string[]) => void;
};

/** Tags listed at once; typing finds the others. */
const LISTED = 100;

/** Several tags, of those that there are or new ones. */
export function TagPicker(props: Props) {
  const { label, hint, error, values, choices, free = false, onChange } = props;
  const t = useServiceText();
  return (
    <Autocomplete
      multiple
      freeSolo={free}
      // What is typed is taken over when the field is left.
      autoSelect={free}
      size="small"
      fullWidth
      options={choices}
      value={[...values]}
      onChange={(_, chosen) => {
        onChange([...new Set(chosen.map((one) => one.trim()).filter((one) => one !== ''))]);
      }}
      filterOptions={(options, { inputValue }) => {
        const typed = inputValue.trim().toLowerCase();
        return options.filter((one) => one.toLowerCase().includes(typed)).slice(0, LISTED);
      }}
      popupIcon={<ChevronDown size={16} strokeWidth={1.6} aria-hidden />}
      clearIcon={<X size={16} strokeWidth={1.6} aria-hidden />}
      openText={t('desk.tags.open')}
      closeText={t('desk.tags.close')}
      clearText={t('desk.tags.clear')}
      noOptionsText={t('desk.tags.noOptions')}
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
          helperText={error ?? hint}
        />
      )}
    />
  );
}
