/** Fewer lists than this tell nothing of a difference. */
export const FEWEST_LISTS = 30;
