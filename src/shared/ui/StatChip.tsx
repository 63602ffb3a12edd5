import Chip from '@mui/material/Chip';
import { Clock, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';

/** Neutral: plain state. Accent: draft, better. Warning: late, low. Error: out, failed. */
export type ChipTone = 'neutral' | 'accent' | 'warning' | 'error' | 'info';

type StatChipProps = {
  readonly children: string;
  readonly tone?: ChipTone;
  /** Warnings and errors bring an icon of their own, since colour alone says nothing. */
  readonly icon?: ReactElement;
};

/** A state in a word, never something to press. */
export function StatChip({ children, tone = 'neutral', icon }: StatChipProps) {
  const shown = icon ?? TONE_ICON[tone];
  return (
    <Chip
      label={children}
      color={TONE_COLOR[tone]}
      {...(shown === undefined ? {} : { icon: shown })}
    />
  );
}

const TONE_COLOR = {
  neutral: 'default',
  accent: 'primary',
  warning: 'warning',
  error: 'error',
  info: 'info',
} as const;

const TONE_ICON: Readonly<Partial<Record<ChipTone, ReactElement>>> = {
  warning: <Clock strokeWidth={1.8} aria-hidden />,
  error: <OctagonAlert strokeWidth={1.8} aria-hidden />,
};
