/** Place of the highest level whose threshold a value reaches (≥); -1 where it reaches none. */
export function levelOf(thresholds: readonly number[], value: number): number {
  let level = -1;
  for (let place = 0; place < thresholds.length; place++) {
    if (value >= (thresholds[place] ?? Infinity)) level = place;
  }
  return level;
}
