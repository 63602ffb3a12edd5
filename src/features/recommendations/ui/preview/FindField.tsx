import TextField from '@mui/material/TextField';
import { useEffect, useRef } from 'react';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';

type FindFieldProps = {
  readonly value: string;
  /** Told the field itself, for the key that leads to it. */
  readonly onField: (field: HTMLInputElement | null) => void;
  readonly onChange: (value: string) => void;
};

/**
 * Finds customers by a part of their number. The browser keeps what is being written, Chinese in the
 * making included, since the address follows only a moment later.
 */
export function FindField({ value, onField, onChange }: FindFieldProps) {
  const t = useRecommendationsText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement) input.value = value;
  }, [value]);
  return (
    <TextField
      type="search"
      size="small"
      placeholder={t('preview.customers.find')}
      defaultValue={value}
      inputRef={(input: HTMLInputElement | null) => {
        field.current = input;
        onField(input);
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      slotProps={{
        htmlInput: { 'aria-label': t('preview.customers.find') },
        input: { endAdornment: <KeyHint press="/" /> },
      }}
    />
  );
}
