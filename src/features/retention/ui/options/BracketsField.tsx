import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useRetentionText } from '../retentionText.ts';
import { bracketSpans } from './bracketSpans.ts';
import { readBrackets } from './readWholeNumber.ts';

type BracketsFieldProps = {
  readonly brackets: readonly number[];
  readonly onChange: (brackets: number[]) => void;
};

/** The lengths of the brackets, in periods; applies as soon as they make sense. */
export function BracketsField({ brackets, onChange }: BracketsFieldProps) {
  const t = useRetentionText();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? brackets.join(', ');
  const read = readBrackets(text);
  return (
    <TextField
      label={t('options.brackets.label')}
      value={text}
      error={read === null}
      helperText={
        read === null
          ? t('options.brackets.invalid')
          : t('options.brackets.hint', { spans: bracketSpans(read).join(t('words.list')) })
      }
      onChange={(event) => {
        setDraft(event.target.value);
        const lengths = readBrackets(event.target.value);
        if (lengths) onChange(lengths);
      }}
      onBlur={() => {
        setDraft(null);
      }}
    />
  );
}
