import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useSharedText } from '../../../i18n/useSharedText.ts';

/** When a version becomes live: at once, or with a civil day of the shop (ISO date, as typed). */
export type Start = { readonly later: boolean; readonly day: string };

type StartChoiceProps = {
  readonly start: Start;
  readonly onChange: (start: Start) => void;
  /** First day that can be chosen, ISO date. */
  readonly first: string;
  readonly zone: string;
  /** The day cannot be taken. */
  readonly wrong: boolean;
};

/** At once, or from a day on. */
export function StartChoice({ start, onChange, first, zone, wrong }: StartChoiceProps) {
  const t = useSharedText();
  const label = useId();
  return (
    <FormControl>
      <FormLabel id={label}>{t('policy.publish.when')}</FormLabel>
      <RadioGroup
        aria-labelledby={label}
        value={start.later ? 'later' : 'now'}
        onChange={(_, value) => {
          onChange({ ...start, later: value === 'later' });
        }}
      >
        <FormControlLabel value="now" control={<Radio />} label={t('policy.publish.now')} />
        <FormControlLabel value="later" control={<Radio />} label={t('policy.publish.later')} />
      </RadioGroup>
      {start.later && (
        <TextField
          type="date"
          label={t('policy.publish.day')}
          value={start.day}
          error={wrong}
          helperText={wrong ? t('policy.publish.dayBad') : t('policy.publish.dayHint', { zone })}
          onChange={(event) => {
            onChange({ ...start, day: event.target.value });
          }}
          slotProps={{ htmlInput: { min: first } }}
          sx={{ mt: 1, maxWidth: 260 }}
        />
      )}
    </FormControl>
  );
}
