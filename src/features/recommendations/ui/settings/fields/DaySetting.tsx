import TextField from '@mui/material/TextField';
import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { changedBorder } from './changedBorder.ts';
import { HelpLine } from './HelpLine.tsx';

type DaySettingProps = {
  readonly end: 'from' | 'to';
  /** ISO date; null for no end; '' for a date that was begun and is none yet. */
  readonly value: string | null;
  /** Undefined where there is nothing to compare with. */
  readonly live: string | null | undefined;
  readonly disabled: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string | null) => void;
};

/** The first or last day of a rule. */
export function DaySetting({ end, value, live, disabled, error, onChange }: DaySettingProps) {
  const t = useRecommendationsText();
  const format = useFormat();
  const changed = live !== undefined && live !== value;
  const civil = typeof live === 'string' ? civilDayOfIsoDate(live) : undefined;
  const liveWords = civil === undefined ? t(`settings.fields.pins.${end}.off`) : format.day(civil);
  // A browser gives half a date as no text at all, and says so here.
  const read = ({ value: typed, validity }: Pick<HTMLInputElement, 'value' | 'validity'>) => {
    const next = typed === '' && !validity.badInput ? null : typed;
    if (next !== value) onChange(next);
  };
  return (
    <TextField
      type="date"
      label={t(`settings.fields.pins.${end}.name`)}
      value={value ?? ''}
      disabled={disabled}
      error={error !== undefined}
      helperText={
        <HelpLine
          hint={t(`settings.fields.pins.${end}.hint`)}
          error={error}
          live={changed ? liveWords : null}
        />
      }
      onChange={(event) => {
        read(event.target);
      }}
      onBlur={(event) => {
        read(event.target);
      }}
      sx={changedBorder(changed)}
    />
  );
}
