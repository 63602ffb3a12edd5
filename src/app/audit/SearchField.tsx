import TextField from '@mui/material/TextField';
import { useEffect, useRef } from 'react';
import { useAppText } from '../useAppText.ts';

type SearchFieldProps = { readonly value: string; readonly onChange: (value: string) => void };

/**
 * Words that entries must have. The browser keeps what is being written, Chinese in the making
 * included, since the address follows only a moment later.
 */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const t = useAppText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    if (field && field !== document.activeElement) field.value = value;
  }, [value]);
  return (
    <TextField
      type="search"
      placeholder={t('audit.search')}
      defaultValue={value}
      inputRef={input}
      slotProps={{ htmlInput: { 'aria-label': t('audit.search') } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      sx={{ width: { xs: '100%', sm: 240 } }}
    />
  );
}
