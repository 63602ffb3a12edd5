import { useCommunityText } from '../communityText.ts';

/** Why staff write down a complaint; files have reasons of their own. */
export const REASONS = [
  'advertising',
  'rudeness',
  'fraud',
  'privacy',
  'offTopic',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** A reason in words; one of a file as the file has it. */
export function useReasonWords(): (reason: string) => string {
  const t = useCommunityText();
  return (reason) => {
    const known = REASONS.find((each) => each === reason);
    if (known) return t(`groups.reasons.${known}`);
    return reason === '' ? '–' : reason;
  };
}
