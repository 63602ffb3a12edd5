/**
 * What is known of the products, by place. All products that were ever sold, looked at, or stand in
 * the catalogue have a place.
 */
export type ItemFacts = {
  readonly length: number;
  /** Dictionary code of each product. */
  readonly productCode: Int32Array;
  /** Place of a product by dictionary code; -1 where it has none. */
  readonly placeOfProduct: Int32Array;
  /** Dictionary code of the category's path and of the brand; -1 where unknown. */
  readonly category: Int32Array;
  readonly brand: Int32Array;
  /** Minor units for one piece; NaN where unknown. */
  readonly price: Float64Array;
  /** Price minus cost, minor units for one piece; NaN where either is unknown. */
  readonly margin: Float64Array;
  /** Pieces on hand, as the newest file says; NaN where unknown. */
  readonly stock: Float64Array;
  /** Epoch ms; NaN where unknown. */
  readonly launchedAt: Float64Array;
  /** 1 where a catalogue row names the product. */
  readonly listed: Uint8Array;
};
