import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { parseRate } from './parseRate.ts';
import { useImportText } from './useImportText.ts';

type RateFieldProps = {
  readonly other: string;
  readonly currency: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

/** How much one unit of another currency is in the shop's. */
export function RateField({ other, currency, text, onChange }: RateFieldProps) {
  const t = useImportText();
  const id = useId();
  const wrong = text.trim() !== '' && parseRate(text) === null;
  return (
    <FormControl error={wrong}>
      <FormLabel htmlFor={id} sx={{ mb: 0.5 }}>
        {t('settle.currencies.rate', { other, currency })}
      </FormLabel>
      <OutlinedInput
        id={id}
        value={text}
        inputProps={{ inputMode: 'decimal', autoComplete: 'off', 'aria-describedby': `${id}-hint` }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <FormHelperText id={`${id}-hint`} sx={wrong ? { color: 'error.main' } : {}}>
        {t(wrong ? 'settle.currencies.rateWrong' : 'settle.currencies.rateHint')}
      </FormHelperText>
    </FormControl>
  );
}
