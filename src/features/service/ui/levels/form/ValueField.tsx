import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useServiceText } from '../../serviceText.ts';
import { LevelHelp } from './LevelHelp.tsx';

type ValueFieldProps = {
  readonly label: string;
  /** Null for any. */
  readonly value: string | null;
  /** What conversations have, offered while typing. */
  readonly known: readonly string[];
  readonly any: string;
  readonly error?: string | undefined;
  /** Undefined where nothing is live. */
  readonly live: string | null | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: string | null) => void;
};

/** A channel or a priority as the desk names it; one that no conversation has yet can be typed, too. */
export function ValueField(props: ValueFieldProps) {
  const { label, value, known, any, error, live, disabled, onChange } = props;
  const t = useServiceText();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <TextField
        label={label}
        value={typed ?? value ?? ''}
        placeholder={any}
        disabled={disabled}
        error={error !== undefined}
        helperText={
          <LevelHelp
            hint={t('levels.hints.any')}
            error={error}
            live={live !== undefined && live !== value ? (live ?? any) : undefined}
          />
        }
        onChange={({ target: { value: text } }) => {
          setTyped(text);
          onChange(text.trim() === '' ? null : text.trim());
        }}
        onBlur={() => {
          setTyped(null);
        }}
        slotProps={{
          htmlInput: { list, maxLength: 120, autoComplete: 'off' },
        }}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
