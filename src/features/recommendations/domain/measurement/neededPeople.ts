/**
 * Fewer people than this are too few for a rate: intervals that take people as the samples lean on
 * sums over them being nearly normal.
 */
export const NEEDED_PEOPLE = 30;
