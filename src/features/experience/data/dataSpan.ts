/** Epoch ms that no fact of a shop's files is older than: 1 January 1990. */
export const EARLIEST = 631_152_000_000;
/** Promises reach no further than this beyond now, ms: two years. */
export const AHEAD = 63_072_000_000;
