import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { MOST_SLOTS } from '../../domain/release/listReleaseParams.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

type SlotsFieldProps = {
  /** What applies where nothing is typed. */
  readonly usual: number;
  readonly value: number | null;
  readonly onChange: (slots: number | null) => void;
};

/** How long the lists are; applies as soon as it is a number that makes sense. */
export function SlotsField({ usual, value, onChange }: SlotsFieldProps) {
  const t = useRecommendationsText();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value ?? usual);
  const read = readSlots(text);
  return (
    <TextField
      label={t('release.form.slots')}
      value={text}
      error={read === undefined}
      helperText={
        read === undefined
          ? t('release.form.slotsError', { min: 1, max: MOST_SLOTS })
          : t('release.form.slotsHint', { count: usual })
      }
      onChange={(event) => {
        setTyped(event.target.value);
        const slots = readSlots(event.target.value);
        if (slots !== undefined) onChange(slots === usual ? null : slots);
      }}
      onBlur={() => {
        // What makes no sense goes back to what applies.
        setTyped(null);
      }}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
    />
  );
}

function readSlots(text: string): number | undefined {
  const slots = /^\s*\d{1,2}\s*$/u.test(text) ? Number(text) : NaN;
  return slots >= 1 && slots <= MOST_SLOTS ? slots : undefined;
}
