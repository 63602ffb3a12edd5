import type { ReturnCase } from './returnCases.ts';
import type { Settlement } from './returnTypes.ts';
import { waitQuantile, type Wait } from './waitQuantile.ts';

/**
 * How long cases take from the request to being settled, and how many are open.
 *
 * @param now epoch ms
 * @returns also how many were settled before they were asked for: they are in no time
 */
export function settlementOf(
  cases: readonly ReturnCase[],
  now: number,
): { readonly settlement: Settlement; readonly impossible: number } {
  const waits: Wait[] = [];
  let [open, impossible, oldest] = [0, 0, NaN];
  for (const { requestedAt, resolvedAt, settled } of cases) {
    const time = (settled ? resolvedAt : now) - requestedAt;
    if (!settled) open++;
    if (!settled && !(oldest >= time) && !Number.isNaN(time)) oldest = time;
    if (time < 0) impossible++;
    else if (!Number.isNaN(time)) waits.push({ time, ended: settled });
  }
  const ended = waits.filter((wait) => wait.ended).length;
  return {
    settlement: {
      open,
      oldest,
      settled: cases.length - open,
      timed: { ended, open: waits.length - ended },
      median: waitQuantile(waits, 0.5),
      p90: waitQuantile(waits, 0.9),
    },
    impossible,
  };
}
