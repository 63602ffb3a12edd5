import { z } from 'zod';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';

/**
 * What can be a step, in the order in which steps are asked for. A visit begins with its first event,
 * whatever that is; 'paid' is a payment that did not fail.
 */
export const FUNNEL_STEPS = [
  'visit',
  'home',
  'search',
  'view',
  'cart',
  'checkout',
  'paid',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** What people can be told apart by; by method only from the checkout on, where one is chosen. */
export const FUNNEL_GROUPS = ['none', 'device', 'channel', 'customer', 'method'] as const;
export type FunnelGroup = (typeof FUNNEL_GROUPS)[number];

/** What customers are when they begin. */
export const CUSTOMER_KINDS = ['new', 'returning', 'unknown'] as const;

export const funnelParamsSchema = z.object({
  steps: z.array(z.literal(FUNNEL_STEPS)).min(2),
  by: z.literal(FUNNEL_GROUPS),
  /** Days (of 24 hours) from the first step to the last. */
  window: z.number().int().min(1).max(90),
  /** Days in which the first step was taken; null for all. */
  days: z.number().int().min(1).nullable(),
  /** Epoch ms; what is said to have happened later takes no part. */
  now: z.number(),
});
export type FunnelParams = z.infer<typeof funnelParamsSchema>;

export type StepFigures = {
  readonly step: FunnelStep;
  /** People who came this far, of those at the first step. */
  readonly ofFirst: Proportion;
  /** … of those at the step before; at the first step, of itself. */
  readonly ofPrevious: Proportion;
  /** Median from the step before, ms; NaN where nobody came or times are not known. */
  readonly medianTime: number;
};

export type FunnelFigures = {
  readonly steps: readonly StepFigures[];
  /** Median from the first step to the last, ms; NaN as above. */
  readonly medianTotal: number;
};

/** What the data cover. */
export type EventSpan = {
  /** First steps from here to there, epoch ms; null where the events have no times. */
  readonly from: number | null;
  readonly to: number | null;
  /** The newest event, as far as it is not later than now; null as above. */
  readonly through: number | null;
};

export type FunnelReport = EventSpan & {
  readonly all: FunnelFigures;
  readonly groups: readonly (FunnelFigures & {
    /** As the files have it, or one of `CUSTOMER_KINDS`; '' where they do not say. */
    readonly name: string;
  })[];
  /** Groups there are; the largest `MOST_GROUPS` are listed. */
  readonly groupCount: number;
  /** No event of any kind was ever imported. */
  readonly nothing: boolean;
  // What takes no part.
  readonly withoutTime: number;
  readonly later: number;
  /** People who did the last step, but not after all the others within the window. */
  readonly outOfOrder: number;
};

/** Groups that are listed. */
export const MOST_GROUPS = 12;
