import { z } from 'zod';
import type { Comparison } from '../../../../shared/domain/statistics/compareProportions.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { formStampSchema } from '../feedback/feedbackTypes.ts';
import { voiceStampSchema } from '../voice/voiceStamp.ts';

/** What is looked through for parts that do worse than the rest: what went wrong, and told apart by what. */
export const FACT_SOURCES = [
  'lateCarrier',
  'lateMethod',
  'lateRegion',
  'failedMethod',
  'returnedCategory',
  'detractorChannel',
  'detractorLate',
  'incompletePage',
] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** What is judged by its words goes by corrections of staff too, and by the classifier. */
export const FINDING_SOURCES = [...FACT_SOURCES, 'negativeSubject'] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];

/** Civil days, both included. */
export const periodSchema = z.object({ from: z.int(), to: z.int() });
export type Period = z.infer<typeof periodSchema>;

const asked = z.object({
  period: periodSchema,
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
});

export const findingsParamsSchema = asked.extend({ forms: formStampSchema });
export type FindingsParams = z.infer<typeof findingsParamsSchema>;

export const findingShareSchema = findingsParamsSchema.extend({
  source: z.literal(FACT_SOURCES),
  group: z.string(),
});
export type FindingShareParams = z.infer<typeof findingShareSchema>;

export const voiceFindingsSchema = asked.extend({ stamp: voiceStampSchema });
export type VoiceFindingsParams = z.infer<typeof voiceFindingsSchema>;

export const voiceShareSchema = voiceFindingsSchema.extend({ group: z.string() });
export type VoiceShareParams = z.infer<typeof voiceShareSchema>;

/** How often something happened: `count` of `size`. */
export type Counted = { readonly count: number; readonly size: number };

/** Minor units of a currency; '' where it is not said. */
export type Amount = { readonly currency: string; readonly amount: number };

/** Who is concerned, and money: what of the two, the words of the source say. */
export type Stake = { readonly customers: number; readonly money: readonly Amount[] };

/** How often something went wrong in one part. */
export type GroupShare = Counted & {
  /** As the files have it; '' where they do not say, or for the rest, which is not judged itself. */
  readonly name: string;
  /** What it is called, where its name is a number of the shop. */
  readonly label?: string;
  /** What it is compared with, where the other parts overlap with it. */
  readonly others?: Counted;
  readonly stake?: Stake;
  /** What one case too many comes to, null where not known; then as many customers are concerned. */
  readonly worth?: Amount | null;
};

/** A part in which things go wrong more often than in the rest. */
export type Finding = {
  readonly source: FindingSource;
  readonly group: string;
  /** What it is called, where the group is a number of the shop. */
  readonly label?: string;
  readonly share: Proportion;
  readonly others: Proportion;
  /** share − others; its interval is as wide as looking at all parts at once asks for. */
  readonly difference: Comparison;
  /** Times that it went wrong beyond what the others' share would give. */
  readonly excess: number;
  readonly stake?: Stake;
};

/** What was found, the largest excess first, and how many parts were looked at for it. */
export type Findings = { readonly found: readonly Finding[]; readonly judged: number };

/** A part with fewer cases is not judged. */
export const LEAST_CASES = 30;
