import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { goalDigits } from '../loyalty/goalDigits.ts';
import { useRetentionText } from '../retentionText.ts';
import { readGoal } from './readGoal.ts';

type GoalFieldProps = {
  readonly goal: number;
  readonly disabled: boolean;
  readonly onChange: (goal: number) => void;
};

/** The ratio that is aimed at; applies as soon as it makes sense. */
export function GoalField({ goal, disabled, onChange }: GoalFieldProps) {
  const t = useRetentionText();
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? format.number(goal, goalDigits(goal));
  const valid = readGoal(text) !== null;
  return (
    <TextField
      label={t('defaults.fields.goal')}
      value={text}
      disabled={disabled}
      error={!valid}
      helperText={valid ? t('defaults.hints.goal') : t('defaults.goalWrong')}
      onChange={(event) => {
        const typed = event.target.value;
        setDraft(typed);
        const read = readGoal(typed);
        if (read !== null) onChange(read);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setDraft(null);
      }}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  );
}
