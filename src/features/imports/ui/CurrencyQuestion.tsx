import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../shared/i18n/useLanguage.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { currencyOptions } from './currencyOptions.ts';
import { SelectField } from './SelectField.tsx';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type CurrencyQuestionProps = {
  readonly onAnswer: (patch: Partial<ImportPlan>) => void;
};

/** Neither the file nor the shop's settings say which currency the amounts are in. */
export function CurrencyQuestion({ onAnswer }: CurrencyQuestionProps) {
  const t = useImportText();
  const language = useLanguage();
  const options = useMemo(() => currencyOptions(language), [language]);
  const [currency, setCurrency] = useState<string | null>(null);
  return (
    <SettleNote severity="warning" title={t('settle.currency.title')}>
      {t('settle.currency.hint')}
      <Box sx={{ my: 1 }}>
        <SelectField
          label={t('settle.currency.label')}
          value={currency}
          unchosen={t('settle.currency.choose')}
          options={options}
          onChange={setCurrency}
        />
      </Box>
      <Button
        variant="contained"
        color="primary"
        disabled={currency === null}
        onClick={() => {
          onAnswer({ currency });
        }}
      >
        {currency === null ? t('settle.currency.useNone') : t('settle.currency.use', { currency })}
      </Button>
    </SettleNote>
  );
}
