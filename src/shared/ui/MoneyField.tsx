import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { minorDigits } from '../domain/money/currencies.ts';
import { useSharedText } from '../i18n/useSharedText.ts';
import { readMoney, writeMoney } from '../domain/money/readMoney.ts';

type MoneyFieldProps = {
  readonly label: string;
  /** Minor units; null for none. */
  readonly value: number | null;
  readonly currency: string | null;
  readonly hint?: string | undefined;
  /** An empty field is a value: null. */
  readonly optional?: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
};

/** An amount of money that applies as soon as it makes sense. */
export function MoneyField(props: MoneyFieldProps) {
  const { label, value, currency, hint, optional = false, disabled, onChange } = props;
  const t = useSharedText();
  const [draft, setDraft] = useState<string | null>(null);
  const digits = currency === null ? 2 : minorDigits(currency);
  const text = draft ?? (value === null ? '' : writeMoney(value, digits));
  const valid = readMoney(text, digits) !== undefined || (optional && text.trim() === '');
  return (
    <TextField
      label={label}
      value={text}
      disabled={disabled}
      error={!valid}
      helperText={valid ? hint : t('moneyField.bad', { example: writeMoney(1490, digits) })}
      onChange={(event) => {
        const typed = event.target.value;
        setDraft(typed);
        const minor = readMoney(typed, digits);
        if (minor !== undefined) onChange(minor);
        else if (optional && typed.trim() === '') onChange(null);
      }}
      onBlur={() => {
        setDraft(null);
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal' },
        input: currency
          ? { endAdornment: <InputAdornment position="end">{currency}</InputAdornment> }
          : {},
      }}
    />
  );
}
