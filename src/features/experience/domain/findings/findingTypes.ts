import { z } from 'zod';
import type { Comparison } from '../../../../shared/domain/statistics/compareProportions.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';

/** What is looked through for parts that do worse than the rest: what went wrong, and told apart by what. */
export const FINDING_SOURCES = [
  'lateCarrier',
  'lateMethod',
  'lateRegion',
  'failedMethod',
  'returnedCategory',
  'detractorChannel',
] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];

/** Civil days, both included. */
export const periodSchema = z.object({ from: z.int(), to: z.int() });
export type Period = z.infer<typeof periodSchema>;

export const findingsParamsSchema = z.object({
  period: periodSchema,
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
});
export type FindingsParams = z.infer<typeof findingsParamsSchema>;

export const findingShareSchema = findingsParamsSchema.extend({
  source: z.literal(FINDING_SOURCES),
  group: z.string(),
});
export type FindingShareParams = z.infer<typeof findingShareSchema>;

/** How often something went wrong in one part: `count` of `size`. */
export type GroupShare = {
  /** As the files have it; '' where they do not say. */
  readonly name: string;
  readonly count: number;
  readonly size: number;
};

/** A part in which things go wrong more often than in the rest. */
export type Finding = {
  readonly source: FindingSource;
  readonly group: string;
  readonly share: Proportion;
  readonly others: Proportion;
  /** share − others; its interval is as wide as looking at all parts at once asks for. */
  readonly difference: Comparison;
  /** Times that it went wrong beyond what the others' share would give. */
  readonly excess: number;
};

/** What was found, the largest excess first, and how many parts were looked at for it. */
export type Findings = { readonly found: readonly Finding[]; readonly judged: number };

/** A part with fewer cases is not judged. */
export const LEAST_CASES = 30;
