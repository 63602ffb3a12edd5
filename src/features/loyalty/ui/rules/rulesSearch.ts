import { z } from 'zod';

export const SECTIONS = ['rules', 'programme', 'tiers'] as const;
export type RulesSection = (typeof SECTIONS)[number];

/** What of the form lives in the address: the part that is shown, and the rule that is open. */
export const rulesSearch = z.object({
  section: z.enum(SECTIONS).default('rules'),
  rule: z.string().default(''),
});
