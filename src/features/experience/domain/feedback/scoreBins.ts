/** Places of the bins of satisfaction that count as satisfied: the two best of five. */
export const SATISFIED_FROM = 3;
/** Places of the bins of effort that count as easy: 5 to 7 of seven. */
export const EASY_FROM = 4;

/**
 * Group of a recommendation, 0 to 10: 0 detractor, 1 passive, 2 promoter; −1 where it is none.
 */
export function npsBin(nps: number): number {
  if (!(nps >= 0 && nps <= 10)) return -1;
  return nps >= 9 ? 2 : nps >= 7 ? 1 : 0;
}

/**
 * Bin of satisfaction, 0 to 4: the answer itself on a scale of 1 to 5, less 1. On another scale the
 * quarters of the way up count: who is 75 % of the way up or further is satisfied, as 4 and 5 of 5 are.
 *
 * @param scale the best answer; the least is 1
 * @returns −1 where there is no answer on the scale
 */
export function csatBin(csat: number, scale: number): number {
  return isOnScale(csat, scale) ? Math.floor(((csat - 1) * 4) / (scale - 1)) : -1;
}

/**
 * Effort on the scale of 1 (hardest) to 7 (easiest), whatever scale was asked on; NaN where there is
 * no answer on the scale.
 */
export function cesOfSeven(ces: number, scale: number): number {
  return isOnScale(ces, scale) ? 1 + ((ces - 1) * 6) / (scale - 1) : NaN;
}

/** Bin of effort, 0 to 6: the answer on a scale of 1 to 7, less 1; −1 as above. */
export function cesBin(ces: number, scale: number): number {
  return isOnScale(ces, scale) ? Math.floor(((ces - 1) * 6) / (scale - 1)) : -1;
}

function isOnScale(answer: number, scale: number): boolean {
  return scale >= 2 && answer >= 1 && answer <= scale;
}
