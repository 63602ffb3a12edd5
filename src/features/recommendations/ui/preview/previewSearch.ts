import { z } from 'zod';
import { PLACEMENTS, type Placement } from '../../domain/settings/recommendationSettings.ts';
import { PREVIEW_PATH } from '../../recommendationsPlace.ts';

/** As many as a preview takes. */
export const MOST_PRODUCTS = 100;

/** Everything that the address of the preview says. */
export const previewSearch = z.object({
  placement: z.enum(PLACEMENTS).default('home'),
  /** A customer, or nobody in particular. */
  as: z.enum(['customer', 'nobody']).default('customer'),
  /** Code of the customer; null for the first of the list. */
  customer: z.number().int().min(0).nullable().default(null),
  /** Ids of products in the shop: looked at, in the cart, or (home, nobody) owned. */
  product: z.array(z.string().min(1).max(400)).max(MOST_PRODUCTS).default([]),
  /** Customers to choose from: by orders, or by how much the draft changes their list. */
  list: z.enum(['orders', 'changed']).default('orders'),
  /** Part of a customer's id. */
  find: z.string().max(200).default(''),
  /** The item whose reasons are open: 'draft~<product id>'; '' for none. */
  why: z.string().max(420).default(''),
});
export type PreviewSearch = z.output<typeof previewSearch>;

/** The preview as one customer sees a placement. */
export function previewAddress(customer: number, placement: Placement = 'home'): string {
  const params = new URLSearchParams({ customer: String(customer) });
  if (placement !== 'home') params.set('placement', placement);
  return `/${PREVIEW_PATH}?${params.toString()}`;
}
