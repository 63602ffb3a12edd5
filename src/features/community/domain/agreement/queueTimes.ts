import { quantile } from '../../../../shared/domain/statistics/quantile.ts';

/** An item of the queue: when it came, and when it was first decided (epoch ms; null while it is not). */
export type QueueSpan = { readonly since: number; readonly decidedAt: number | null };

export type QueueTimes = {
  readonly decided: number;
  /** Ms from coming to the first decision; null where nothing was decided. */
  readonly median: number | null;
  readonly p95: number | null;
  readonly waiting: number;
  /** Ms that the oldest of those waiting has waited, and the median; null where nothing waits. */
  readonly oldest: number | null;
  readonly medianWait: number | null;
};

/**
 * Time to action, over the items that were decided, and the age of the backlog, over those that were
 * not. The two are never mixed: what waits has no time to action yet, and leaving it out makes a desk
 * that decides only the easy ones look fast, which is why both are given.
 *
 * @param now epoch ms
 */
export function queueTimes(spans: readonly QueueSpan[], now: number): QueueTimes {
  const taken: number[] = [];
  const waits: number[] = [];
  for (const { since, decidedAt } of spans) {
    // A page's clock is that of its minute, in which an item may have come.
    if (decidedAt === null) waits.push(Math.max(0, now - since));
    else taken.push(decidedAt - since);
  }
  taken.sort((a, b) => a - b);
  waits.sort((a, b) => a - b);
  const of = (ascending: readonly number[], p: number) =>
    ascending.length === 0 ? null : quantile(ascending, p);
  return {
    decided: taken.length,
    median: of(taken, 0.5),
    p95: of(taken, 0.95),
    waiting: waits.length,
    oldest: of(waits, 1),
    medianWait: of(waits, 0.5),
  };
}
