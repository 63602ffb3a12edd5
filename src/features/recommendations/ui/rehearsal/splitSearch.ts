import { z } from 'zod';
import { SPLIT_METHODS, type SplitChoice } from '../../domain/rehearsal/rehearsalTypes.ts';

/** How history is divided, in the address: the rehearsal, the sweep and the tuning read it alike. */
export const splitSearch = z.object({
  split: z.enum(SPLIT_METHODS).default('time'),
  /** Days at the end that are foretold; null leaves it to the length of the history. */
  testDays: z.number().int().min(1).max(365).nullable().default(null),
});

/** The split that an address asks for, as the jobs take it. */
export function splitOf({ split, testDays }: z.output<typeof splitSearch>): SplitChoice {
  return { method: split, testDays: split === 'time' ? testDays : null };
}
