import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { NumberRange } from '../words/numberRanges.ts';
import { changedBorder } from './changedBorder.ts';
import { HelpLine } from './HelpLine.tsx';
import { rangeError } from './rangeError.ts';
import { useTypedNumber } from './typedTexts.ts';

type BareNumberProps = {
  /** What it is, for assistive technology: the label stands elsewhere. */
  readonly label: string;
  /** Names the field for good. */
  readonly field: string;
  readonly range: NumberRange;
  readonly value: number;
  readonly changed: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
};

/** The number of a switch: it says only what is wrong with it. */
export function BareNumber(props: BareNumberProps) {
  const { label, field, range, value, changed, disabled, onChange } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const help = useId();
  const [text, type] = useTypedNumber(field, value);
  const error = rangeError(t, format, value, range);
  return (
    <Box sx={[{ maxWidth: 220 }, changedBorder(changed)]}>
      <OutlinedInput
        fullWidth
        value={text}
        disabled={disabled}
        error={error !== undefined}
        onChange={(event) => {
          onChange(type(event.target.value));
        }}
        inputProps={{
          'aria-label': label,
          inputMode: 'decimal',
          autoComplete: 'off',
          ...(error === undefined ? {} : { 'aria-describedby': help }),
        }}
        endAdornment={
          range.unit && (
            <InputAdornment position="end">{t(`settings.units.${range.unit}`)}</InputAdornment>
          )
        }
      />
      {error !== undefined && (
        <FormHelperText id={help} error>
          <HelpLine hint="" error={error} live={null} />
        </FormHelperText>
      )}
    </Box>
  );
}
