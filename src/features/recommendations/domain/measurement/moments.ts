/**
 * Sums over people of what each adds to a ratio y ÷ m (clicks ÷ products shown): all that its
 * variance takes where people, not products shown, are the samples.
 */
export type Moments = {
  /** People with at least one row that counts. */
  people: number;
  y: number;
  m: number;
  yy: number;
  ym: number;
  mm: number;
};

export function noMoments(): Moments {
  return { people: 0, y: 0, m: 0, yy: 0, ym: 0, mm: 0 };
}

/** Adds one person; somebody without a row that counts adds nothing. */
export function addPerson(moments: Moments, y: number, m: number): void {
  if (m === 0) return;
  moments.people++;
  moments.y += y;
  moments.m += m;
  moments.yy += y * y;
  moments.ym += y * m;
  moments.mm += m * m;
}

/**
 * Variance of the ratio R = Σy ÷ Σm over people, linearised (Taylor series, the "delta method"):
 * n/(n − 1) × Σ(y − R m)² ÷ (Σm)².
 * Sources: Cochran 1977, Sampling Techniques, §6.4; for click-through in experiments Deng, Knoblich
 * & Lu 2018, "Applying the Delta Method in Metric Analytics", KDD, §3.
 * NaN for fewer than two people.
 */
export function ratioVariance({ people, y, m, yy, ym, mm }: Moments): number {
  if (people < 2) return NaN;
  const ratio = y / m;
  // The sum of squares, multiplied out; rounding may take it a little below 0.
  const squares = Math.max(0, yy - 2 * ratio * ym + ratio * ratio * mm);
  return ((people / (people - 1)) * squares) / (m * m);
}
