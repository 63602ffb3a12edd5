/**
 * Seconds that are left, when `done` of `total` took `elapsedMs`; null while nobody can tell: the
 * first second, or under a hundredth done. Past ten seconds it is rounded to fives, so that the
 * number does not flicker.
 */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | null {
  const share = total > 0 ? done / total : 0;
  if (elapsedMs < 1000 || share < 0.01) return null;
  const seconds = ((1 - Math.min(share, 1)) / share) * (elapsedMs / 1000);
  return seconds > 10 ? Math.round(seconds / 5) * 5 : Math.ceil(seconds);
}
