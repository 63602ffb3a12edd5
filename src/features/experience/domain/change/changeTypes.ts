import { z } from 'zod';
import type { DayWindow } from '../../../../shared/domain/policy/equalWindows.ts';
import type { Comparison } from '../../../../shared/domain/statistics/compareProportions.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { FUNNEL_STEPS, type FunnelStep } from '../funnel/funnelTypes.ts';

/** Days on each side of a change: whole weeks, so that both sides have the same weekdays. */
export const CHANGE_SPANS = [7, 14, 28] as const;
/** With fewer days on a side nothing is compared: a week has every weekday. */
export const SHORTEST_SPAN = 7;
/** With fewer people on a side no difference is told. */
export const LEAST_PEOPLE = 30;

export const changeParamsSchema = z.object({
  steps: z.array(z.literal(FUNNEL_STEPS)).min(2),
  /** Days (of 24 hours) from the first step to the last. */
  window: z.number().int().min(1).max(90),
  /** Civil day on which something changed. */
  day: z.int(),
  /** Days on each side, where the data have as many. */
  span: z.literal(CHANGE_SPANS),
  zone: z.string(),
  /** Epoch ms; what is said to have happened later takes no part. */
  now: z.number(),
});
export type ChangeParams = z.infer<typeof changeParamsSchema>;

/** A share before and after, and what can be said of the difference, after − before. */
export type ShareChange = {
  readonly before: Proportion;
  readonly after: Proportion;
  /** Null where a side has fewer than `LEAST_PEOPLE`. */
  readonly difference: Comparison | null;
};

export type StepChange = ShareChange & { readonly step: FunnelStep };
export type MethodChange = ShareChange & {
  /** As the files have it, '' where they do not say. */
  readonly name: string;
};

export type FunnelChange =
  /** The events have no times. */
  | { readonly state: 'untimed' }
  /** Too few days after the change that could be followed to the end, or too few before it. */
  | { readonly state: 'tooEarly' | 'noHistory'; readonly days: number; readonly needed: number }
  | {
      readonly state: 'found';
      /** Days of first steps, as many on both sides. */
      readonly before: DayWindow;
      readonly after: DayWindow;
      readonly days: number;
      /** From the second step on: of the people at the step before. */
      readonly steps: readonly StepChange[];
      /** People at the last step, of those at the first. */
      readonly whole: StepChange;
      /** People who took the first step on both sides: each counts on each. */
      readonly both: number;
      /** People whose first try to pay succeeded: with whatever method, and by method. */
      readonly payments: ShareChange;
      readonly methods: readonly MethodChange[];
    };
