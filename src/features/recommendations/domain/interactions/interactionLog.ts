/** What a customer did with a product. Its place in this list is stored in logs. */
export const INTERACTION_KINDS = ['purchase', 'cart', 'view'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/**
 * Who did what with which product and when, ascending by time; equals in the order of the files.
 * Users and items are places (0, 1, …), not dictionary codes.
 */
export type InteractionLog = {
  readonly length: number;
  readonly users: number;
  readonly items: number;
  readonly user: Int32Array;
  readonly item: Int32Array;
  /** Epoch ms. */
  readonly at: Float64Array;
  /** Place in `INTERACTION_KINDS`. */
  readonly kind: Uint8Array;
  /** How much it says beside its kind: a rating; 1 where nothing is known. */
  readonly strength: Float64Array;
  /** The order or visit that it was part of, as a place; -1 where unknown. */
  readonly basket: Int32Array;
  /** Minor units paid for the line; NaN for what is no purchase, or unknown. */
  readonly amount: Float64Array;
  /** Pieces; NaN where unknown. */
  readonly quantity: Float64Array;
};
