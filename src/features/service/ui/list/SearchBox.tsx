import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { FIRST_PAGE, type ConversationsSearch } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';
import { useTyped } from './useTyped.ts';

type Props = {
  readonly search: ConversationsSearch;
  readonly change: (patch: Partial<ConversationsSearch>) => void;
  readonly box: RefObject<HTMLInputElement | null>;
};

/** Looks for words in all messages while they are typed. */
export function SearchBox({ search, change, box }: Props) {
  const t = useServiceText();
  const [text, type] = useTyped(search.search, (value) => {
    change({ search: value, ...FIRST_PAGE });
  });
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
            checked={search.whole}
            onChange={(event) => {
              change({ whole: event.target.checked, ...FIRST_PAGE });
            }}
          />
        }
      />
    </Stack>
  );
}
