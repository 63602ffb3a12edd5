import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { instantOfLocalMinute, localMinute } from '../../domain/announcements/localMinute.ts';
import { useCommunityText } from '../communityText.ts';

type DueFieldProps = {
  /** Epoch ms; null for no time. */
  readonly dueAt: number | null;
  readonly zone: string;
  readonly readOnly: boolean;
  readonly onChange: (dueAt: number | null) => void;
};

/** When an announcement is due, on the shop's clocks. */
export function DueField({ dueAt, zone, readOnly, onChange }: DueFieldProps) {
  const t = useCommunityText();
  // What is typed stays as it is while it is no whole time yet.
  const [typed, setTyped] = useState(() => (dueAt === null ? '' : localMinute(dueAt, zone)));
  return (
    <TextField
      type="datetime-local"
      label={t('announcements.about.due')}
      value={typed}
      helperText={t('announcements.about.dueHint', { zone })}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: '9999-12-31T23:59', readOnly } }}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(instantOfLocalMinute(event.target.value, zone));
      }}
    />
  );
}
