import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { amountWords } from '../words/amountWords.ts';
import { NUMBER_RANGES, type NumberPath } from '../words/numberRanges.ts';
import { changedBorder } from './changedBorder.ts';
import { HelpLine } from './HelpLine.tsx';
import { rangeError } from './rangeError.ts';
import { useTypedNumber } from './typedTexts.ts';

type NumberSettingProps = {
  readonly path: NumberPath;
  /** Names the field for good: its placement, and the id of its rule. */
  readonly owner: string;
  readonly value: number;
  /** Undefined or null where there is nothing to compare with. */
  readonly live: number | null | undefined;
  readonly disabled: boolean;
  /** What is wrong with it beside others; a number out of range says so by itself. */
  readonly error?: string | undefined;
  readonly onChange: (value: number) => void;
};

/** A number with its unit; what makes no sense stays as typed, and the field says what would. */
export function NumberSetting(props: NumberSettingProps) {
  const { path, owner, value, live, disabled, onChange } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const [text, type] = useTypedNumber(`${owner}.${path}`, value);
  const range = NUMBER_RANGES[path];
  const error = rangeError(t, format, value, range) ?? props.error;
  const changed = live !== undefined && live !== null && live !== value;
  return (
    <TextField
      label={t(`settings.fields.${path}.name`)}
      value={text}
      disabled={disabled}
      error={error !== undefined}
      helperText={
        <HelpLine
          hint={t(`settings.fields.${path}.hint`)}
          error={error}
          live={changed ? amountWords(t, format, live, range.unit) : null}
        />
      }
      onChange={(event) => {
        onChange(type(event.target.value));
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        input:
          range.unit === null
            ? {}
            : {
                endAdornment: (
                  <InputAdornment position="end">
                    {t(`settings.units.${range.unit}`)}
                  </InputAdornment>
                ),
              },
      }}
      sx={changedBorder(changed)}
    />
  );
}
