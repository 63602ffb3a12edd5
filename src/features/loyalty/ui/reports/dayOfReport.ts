/** Midnight in UTC, epoch ms: the same for a day's drawings, so that an answer is kept. */
export function dayOfReport(now: number): number {
  return now - (now % 86_400_000);
}
