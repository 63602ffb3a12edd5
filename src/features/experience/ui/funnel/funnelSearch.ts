import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { CHANGE_SPANS } from '../../domain/change/changeTypes.ts';
import { FUNNEL_GROUPS, FUNNEL_STEPS } from '../../domain/funnel/funnelTypes.ts';
import { PERIODS } from '../period/periods.ts';

/** Days from the first step to the last. */
export const WINDOWS = [1, 7, 14, 30] as const;
/** 'YYYY-MM-DD'; '' for no day. */
export const changedSchema = z
  .string()
  .refine((text) => text === '' || civilDayOfIsoDate(text) !== undefined, 'noDate');

/** What of the page is in its address. */
export const funnelSearch = z.object({
  steps: z
    .array(z.literal(FUNNEL_STEPS))
    .min(2)
    .default(['visit', 'view', 'cart', 'checkout', 'paid']),
  by: z.literal(FUNNEL_GROUPS).default('none'),
  window: z.literal(WINDOWS).default(7),
  days: z.literal(PERIODS).default(90),
  /** The payment method whose failures are listed, by its name in the files; null for all. */
  method: z.string().max(500).nullable().default(null),
  /** The day on which something changed, and how many days on each side of it are compared. */
  changed: changedSchema.default(''),
  span: z.literal(CHANGE_SPANS).default(28),
});
export type FunnelSearch = z.output<typeof funnelSearch>;
export type ChangeFunnel = (patch: Partial<FunnelSearch>) => void;
