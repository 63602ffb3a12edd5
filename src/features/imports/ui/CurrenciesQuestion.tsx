import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import type { CurrencyPolicy, ImportPlan, Question } from '../domain/importTypes.ts';
import { parseRate } from './parseRate.ts';
import { RateField } from './RateField.tsx';
import { SelectField } from './SelectField.tsx';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type CurrenciesQuestionProps = {
  readonly lines: Extract<Question, { readonly type: 'currencies' }>['lines'];
  readonly plan: ImportPlan;
  readonly onAnswer: (patch: Partial<ImportPlan>) => void;
};

/** Several currencies in one file: which one to store, and what becomes of the other lines. */
export function CurrenciesQuestion({ lines, plan, onAnswer }: CurrenciesQuestionProps) {
  const t = useImportText();
  const known = lines.find(({ currency }) => currency === plan.currency) ?? lines[0];
  const [currency, setCurrency] = useState(known?.currency ?? '');
  const [policy, setPolicy] = useState<CurrencyPolicy['type']>('keepOnly');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const others = lines.filter((line) => line.currency !== currency);
  const rates = others.flatMap(({ currency: other }): [string, number][] => {
    const rate = parseRate(typed[other] ?? '');
    return rate === null ? [] : [[other, rate]];
  });
  const ready = policy === 'keepOnly' || rates.length === others.length;
  const count = (each: number) => t('settle.currencies.lines', { count: each });

  return (
    <SettleNote severity="warning" title={t('settle.currencies.title', { count: lines.length })}>
      {t('settle.currencies.hint')}
      <Box sx={{ display: 'grid', gap: 1.5, my: 1.5 }}>
        <SelectField
          label={t('settle.currencies.store')}
          value={currency}
          options={lines.map((line) => ({
            value: line.currency,
            label: `${line.currency} · ${count(line.lines)}`,
          }))}
          onChange={setCurrency}
        />
        <RadioGroup
          aria-label={t('settle.currencies.others')}
          value={policy}
          onChange={(_, value) => {
            setPolicy(value === 'convert' ? 'convert' : 'keepOnly');
          }}
        >
          <FormControlLabel
            value="keepOnly"
            control={<Radio />}
            label={t('settle.currencies.keepOnly', {
              count: others.reduce((sum, other) => sum + other.lines, 0),
            })}
            slotProps={{ typography: { variant: 'body2' } }}
          />
          <FormControlLabel
            value="convert"
            control={<Radio />}
            label={t('settle.currencies.convert', { currency })}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        </RadioGroup>
        {policy === 'convert' &&
          others.map((other) => (
            <RateField
              key={other.currency}
              other={other.currency}
              currency={currency}
              text={typed[other.currency] ?? ''}
              onChange={(text) => {
                setTyped({ ...typed, [other.currency]: text });
              }}
            />
          ))}
      </Box>
      <Button
        variant="contained"
        color="primary"
        disabled={!ready}
        onClick={() => {
          onAnswer({
            currency,
            otherCurrencies:
              policy === 'convert'
                ? { type: 'convert', rates: Object.fromEntries(rates) }
                : { type: 'keepOnly' },
          });
        }}
      >
        {t(policy === 'convert' ? 'settle.currencies.useRates' : 'settle.currencies.keep', {
          currency,
        })}
      </Button>
    </SettleNote>
  );
}
