import { z } from 'zod';
import { SWEEP_KNOBS, type ListMetric } from '../../../domain/rehearsal/rehearsalTypes.ts';

/** What accuracy can be held against. */
export const SWEEP_AXES = [
  'coverage',
  'novelty',
  'diversity',
  'revenue',
  'margin',
] as const satisfies readonly ListMetric[];
export type SweepAxis = (typeof SWEEP_AXES)[number];

/** What of the sweep lives in the address. */
export const sweepSearch = z.object({
  knob: z.enum(SWEEP_KNOBS).default('diversity'),
  axis: z.enum(SWEEP_AXES).default('coverage'),
});
