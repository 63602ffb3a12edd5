import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import { Search, X } from 'lucide-react';
import { memo, type RefObject } from 'react';
import { FIRST_PAGE } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';
import type { ChangeSearch } from './useTypedSearch.ts';

type Props = {
  readonly text: string;
  readonly whole: boolean;
  readonly type: (text: string) => void;
  readonly change: ChangeSearch;
  readonly box: RefObject<HTMLInputElement | null>;
};

/** Looks for words in all messages while they are typed. */
export const SearchBox = memo(function SearchBox({ text, whole, type, change, box }: Props) {
  const t = useServiceText();
  return (
    <Stack sx={{ p: 1.5, pb: 0.5, gap: 0.5 }}>
      <OutlinedInput
        inputRef={box}
        fullWidth
        placeholder={t('list.search')}
        value={text}
        inputProps={{ 'aria-label': t('list.search'), type: 'search', maxLength: 200 }}
        startAdornment={<Search size={15} strokeWidth={1.7} aria-hidden />}
        endAdornment={
          text === '' ? null : (
            <IconButton
              size="small"
              aria-label={t('list.clear')}
              onClick={() => {
                type('');
                box.current?.focus();
              }}
            >
              <X size={15} strokeWidth={1.7} aria-hidden />
            </IconButton>
          )
        }
        sx={{ '& input': { pl: 1 }, '& input::-webkit-search-cancel-button': { display: 'none' } }}
        onChange={(event) => {
          type(event.target.value);
        }}
      />
      <FormControlLabel
        sx={{ m: 0, gap: 1, '& .MuiFormControlLabel-label': { typography: 'caption' } }}
        label={t('list.whole')}
        control={
          <Switch
            checked={whole}
            onChange={(event) => {
              change({ whole: event.target.checked, ...FIRST_PAGE });
            }}
          />
        }
      />
    </Stack>
  );
});
