/**
 * What fields are asked about besides the columns of the history: the kernel sets it before each
 * occasion, and closures read it, so that nothing is made for an occasion.
 */
export type Moment = {
  /** Place of the member's level in the tiers; -1 for none. */
  level: number;
};
