import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RetentionQuery } from '../../domain/retentionQuery.ts';
import { useRetentionText } from '../retentionText.ts';

/** Days by their ISO dates, both ends included; null for open. */
export type Period = Pick<RetentionQuery, 'from' | 'to'>;

type PeriodFormProps = {
  readonly period: Period;
  readonly presets: readonly {
    readonly name: string;
    readonly label: string;
    readonly period: Period;
  }[];
  /** Which days these are. */
  readonly hint: string;
  readonly onChange: (period: Period) => void;
};

/** Two days, or one of a few usual periods. */
export function PeriodForm({ period, presets, hint, onChange }: PeriodFormProps) {
  const t = useRetentionText();
  const [draft, setDraft] = useState(period);
  const backwards = draft.from !== null && draft.to !== null && draft.from > draft.to;
  const choose = (next: Period) => {
    setDraft(next);
    if (next.from === null || next.to === null || next.from <= next.to) onChange(next);
  };
  return (
    <Stack sx={{ gap: 1.5, maxWidth: 340 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {presets.map((preset) => (
          <Button
            key={preset.name}
            aria-pressed={preset.period.from === draft.from && preset.period.to === draft.to}
            onClick={() => {
              choose(preset.period);
            }}
          >
            {preset.label}
          </Button>
        ))}
      </Stack>
      <Stack direction="row" sx={{ gap: 1 }}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={t(`filters.period.${end}`)}
            value={draft[end] ?? ''}
            error={backwards}
            onChange={(event) => {
              const day = event.target.value;
              choose({ ...draft, [end]: day === '' ? null : day });
            }}
            sx={{ flex: 1 }}
          />
        ))}
      </Stack>
      <Typography variant="caption" sx={{ color: backwards ? 'error.main' : 'ink.faint' }}>
        {backwards ? t('filters.period.backwards') : hint}
      </Typography>
    </Stack>
  );
}
