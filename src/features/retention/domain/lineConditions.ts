import { z } from 'zod';

/**
 * Which order lines exist for the page. A line that fails a condition is as if it had not been
 * imported: it makes no order, no first order and no revenue.
 */
export const lineConditionsShape = {
  /** Lines that name their customer; the others can be counted, but not followed. */
  customerKnown: z.boolean(),
  notCancelled: z.boolean(),
  notReturn: z.boolean(),
  /** Quantity stated and above 0. */
  quantityPositive: z.boolean(),
  /** Unit price stated and above 0. */
  pricePositive: z.boolean(),
};

export const lineConditionsSchema = z.object(lineConditionsShape);
export type LineConditions = z.infer<typeof lineConditionsSchema>;

export const DEFAULT_CONDITIONS: LineConditions = {
  customerKnown: true,
  notCancelled: true,
  notReturn: true,
  quantityPositive: false,
  pricePositive: false,
};
