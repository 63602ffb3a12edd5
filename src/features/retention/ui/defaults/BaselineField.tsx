import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RetentionDefaults } from '../../domain/retentionDefaults.ts';
import { ChoiceField } from '../options/ChoiceField.tsx';
import { useRetentionText } from '../retentionText.ts';

type Baseline = RetentionDefaults['loyalty']['baseline'];

type BaselineFieldProps = {
  readonly baseline: Baseline;
  readonly disabled: boolean;
  readonly onChange: (baseline: Baseline) => void;
};

const NO_DAYS = { from: '', to: '' } as const;

/** What loyalty is compared with: days of first orders, or what the data give. */
export function BaselineField({ baseline, disabled, onChange }: BaselineFieldProps) {
  const t = useRetentionText();
  // Days that have been begun to type, until both make a period.
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const own = typed !== null || baseline !== null;
  const days = typed ?? baseline ?? NO_DAYS;
  const valid = days.from !== '' && days.to !== '' && days.from <= days.to;
  return (
    <Stack sx={{ gap: 1 }}>
      <ChoiceField
        label={t('defaults.fields.baseline')}
        value={own ? 'own' : 'auto'}
        choices={(['auto', 'own'] as const).map((value) => ({
          value,
          label: t(`defaults.baseline.${value}`),
          hint: t(`defaults.baseline.${value}Hint`),
          disabled,
        }))}
        onChange={(choice) => {
          setTyped(choice === 'own' ? NO_DAYS : null);
          if (choice === 'auto') onChange(null);
        }}
      />
      {own && (
        <Stack sx={{ gap: 0.5, pl: 3.5 }}>
          <Stack direction="row" sx={{ gap: 1, maxWidth: 360 }}>
            {(['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                type="date"
                label={t(`defaults.baseline.${end}`)}
                value={days[end]}
                disabled={disabled}
                error={!valid && days.from !== '' && days.to !== ''}
                onChange={(event) => {
                  const next = { ...days, [end]: event.target.value };
                  const whole = next.from !== '' && next.to !== '' && next.from <= next.to;
                  setTyped(whole ? null : next);
                  if (whole) onChange(next);
                }}
                sx={{ flex: 1 }}
              />
            ))}
          </Stack>
          {!valid && (
            <Typography variant="caption" sx={{ color: 'ink.soft' }}>
              {t('defaults.baseline.incomplete')}
            </Typography>
          )}
        </Stack>
      )}
    </Stack>
  );
}
