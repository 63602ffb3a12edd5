import { z } from 'zod';
import { TRACE_PATH } from '../../../loyaltyPlace.ts';

/** The order that is traced, and by which rules. */
export const traceSearch = z.object({
  order: z.string().default(''),
  side: z.enum(['live', 'draft']).default('live'),
});

/** The page of an order's trace, below the app's root. */
export function traceAddress(order: string): string {
  return `/${TRACE_PATH}?${new URLSearchParams({ order }).toString()}`;
}
