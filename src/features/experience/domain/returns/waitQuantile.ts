/** How long something took, or has taken so far. */
export type Wait = {
  /** ms */
  readonly time: number;
  /** Whether it is over; if not, it will take longer than this. */
  readonly ended: boolean;
};

/**
 * The time by which a share p of all waits is over, from what is left waiting at each time
 * (Kaplan and Meier 1958, JASA 53:457–481): open waits count for as long as they have lasted, so that
 * leaving them out does not make everything look quick. What ends at a time ends before what is
 * still open at it. NaN where so many have not ended, or nobody waits.
 *
 * @param p 0 < p < 1
 */
export function waitQuantile(waits: readonly Wait[], p: number): number {
  const sorted = [...waits].sort((a, b) => a.time - b.time || Number(b.ended) - Number(a.ended));
  let left = 1;
  for (let i = 0; i < sorted.length;) {
    const { time } = sorted[i] ?? { time: NaN };
    const waiting = sorted.length - i;
    let ended = 0;
    for (; sorted[i]?.time === time; i++) if (sorted[i]?.ended === true) ended++;
    left *= 1 - ended / waiting;
    // Products of fractions miss round shares by a rounding.
    if (ended > 0 && left <= 1 - p + 1e-9) return time;
  }
  return NaN;
}
