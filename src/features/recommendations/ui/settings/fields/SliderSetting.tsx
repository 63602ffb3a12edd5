import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Slider from '@mui/material/Slider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { amountWords } from '../words/amountWords.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import type { NumberRange } from '../words/numberRanges.ts';
import { changedBorder } from './changedBorder.ts';
import { HelpLine } from './HelpLine.tsx';
import { rangeError } from './rangeError.ts';
import { useTypedNumber } from './typedTexts.ts';

type SliderSettingProps = {
  readonly label: string;
  readonly hint: string;
  /** Beside the label, quiet: a button that removes it. */
  readonly tools?: ReactNode;
  /** Names the field for good. */
  readonly field: string;
  readonly range: NumberRange;
  readonly value: number;
  readonly live: number | null | undefined;
  /** What is live has no such setting at all. */
  readonly isNew?: boolean;
  readonly step: number;
  /** The end of the slider where numbers beyond it are rare; the field takes them all. */
  readonly reach?: number;
  readonly disabled: boolean;
  /** Id of an error that several sliders share. */
  readonly describedBy?: string | undefined;
  readonly onChange: (value: number) => void;
};

/**
 * A number with a slider: its live value struck through and as a tick where the draft differs. The
 * slider hands its value over when it is let go, so that dragging it draws nothing else.
 */
export function SliderSetting(props: SliderSettingProps) {
  const { label, hint, tools, field, range, value, live, step, disabled, onChange } = props;
  const { reach = range.max, describedBy, isNew = false } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const [text, type] = useTypedNumber(field, value);
  const error = rangeError(t, format, value, range);
  const changed = live !== undefined && live !== null && live !== value;
  const shown = dragged ?? (Number.isNaN(value) ? range.min : value);
  const described = [`${id}help`, ...(describedBy === undefined ? [] : [describedBy])].join(' ');
  const words = (amount: number) => amountWords(t, format, amount, range.unit);
  return (
    <Box>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, minHeight: 32 }}>
        <Typography id={`${id}label`} variant="body2" sx={{ flex: 1, minWidth: 0 }}>
          {label}
        </Typography>
        {isNew && <StatChip tone="accent">{t('settings.isNew')}</StatChip>}
        {tools}
        {changed && (
          <Box component="del" sx={{ typography: 'caption', color: 'ink.soft' }}>
            {words(live)}
          </Box>
        )}
        <OutlinedInput
          value={dragged === null ? text : String(dragged)}
          disabled={disabled}
          error={error !== undefined}
          onChange={(event) => {
            onChange(type(event.target.value));
          }}
          inputProps={{
            'aria-labelledby': `${id}label`,
            'aria-describedby': described,
            inputMode: 'decimal',
            autoComplete: 'off',
          }}
          sx={[
            {
              width: 68,
              flexShrink: 0,
              '& input': {
                textAlign: 'right',
                fontWeight: 600,
                ...((changed || isNew) && error === undefined ? { color: 'primary.main' } : {}),
              },
            },
            changedBorder(changed || isNew),
          ]}
        />
      </Stack>
      <Box sx={{ px: '7px' }}>
        <Slider
          value={shown}
          min={range.min}
          max={Math.max(reach, Number.isNaN(value) ? 0 : Math.min(value, range.max))}
          step={step}
          disabled={disabled}
          marks={changed ? [{ value: live }] : false}
          aria-labelledby={`${id}label`}
          getAriaValueText={words}
          onChange={(_, next) => {
            setDragged(next);
          }}
          onChangeCommitted={(_, next) => {
            setDragged(null);
            onChange(next);
          }}
          slotProps={{ input: { 'aria-describedby': described } }}
          sx={{
            display: 'block',
            py: '9px',
            color: changed || isNew ? 'primary.main' : 'ink.soft',
            // Grey as what is live, jade where the draft says something else.
            '& .MuiSlider-thumb': { boxShadow: '0 0 0 1px currentColor' },
            ...(range.min < 0 ? { '& .MuiSlider-track': trackFromZero(range, shown) } : {}),
          }}
        />
      </Box>
      <Typography id={`${id}help`} variant="caption" component="p" sx={{ color: 'ink.faint' }}>
        <HelpLine hint={hint} error={error} live={null} />
      </Typography>
    </Box>
  );
}

/** Of a slider that goes both ways, the part between 0 and its value. */
function trackFromZero({ min, max }: NumberRange, value: number) {
  const place = (number: number) => ((number - min) / (max - min)) * 100;
  const left = Math.min(place(0), place(value));
  return {
    left: `${left}% !important`,
    width: `${Math.max(place(0), place(value)) - left}% !important`,
  };
}
