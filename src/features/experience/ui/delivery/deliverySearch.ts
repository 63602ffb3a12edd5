import { z } from 'zod';
import { PERIODS } from '../period/periods.ts';
import { DELIVERY_GROUPS } from '../../domain/delivery/deliveryTypes.ts';

/** What of the page is in its address. */
export const deliverySearch = z.object({
  by: z.literal(DELIVERY_GROUPS).default('carrier'),
  days: z.literal(PERIODS).default(0),
  /** The group whose late parcels are listed, by its name in the files; null for none. */
  group: z.string().max(500).nullable().default(null),
});
export type DeliverySearch = z.output<typeof deliverySearch>;
