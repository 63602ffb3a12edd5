import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { eventsByUser } from './eventsByUser.ts';
import { INTERACTION_KINDS, type InteractionKind, type InteractionLog } from './interactionLog.ts';
import type { SparseRows } from './sparseRows.ts';

const DAY_MS = 86_400_000;

/** How a log becomes weights. */
export type Weighting = {
  /** What one event of a kind weighs; 0 leaves it out. */
  readonly events: Readonly<Record<InteractionKind, number>>;
  /** Days in which an event loses half its weight; null where age does not matter. */
  readonly halfLifeDays: number | null;
  /** Of several events of a customer with a product: their sum, or only the heaviest. */
  readonly repeats: 'add' | 'heaviest';
};

/** Events before `to` and not before `from`, epoch ms. */
export type LogWindow = { readonly from: number; readonly to: number };

/**
 * Customers × products: what each event weighs (its kind × strength × 0.5^(age / half-life), age at
 * `window.to`), together for each pair. Rows of customers without events in the window are empty.
 */
export function interactionMatrix(
  log: InteractionLog,
  window: LogWindow,
  weighting: Weighting,
): SparseRows {
  const { users, items, length } = log;
  const weights = INTERACTION_KINDS.map((kind) => weighting.events[kind]);
  const rate = weighting.halfLifeDays === null ? 0 : Math.LN2 / (weighting.halfLifeDays * DAY_MS);
  const first = firstAt(log.at, window.from, length);
  const end = firstAt(log.at, window.to, length);

  const counted = weights.map((weight) => (weight > 0 ? 1 : 0));
  const { start, events } = eventsByUser(log, counted, first, end);

  const rowStart = new Int32Array(users + 1);
  const column = new Int32Array(events.length);
  const value = new Float64Array(events.length);
  const sums = new Float64Array(items);
  const seen = new Uint8Array(items);
  let filled = 0;
  for (let u = 0; u < users; u++) {
    const rowBegin = filled;
    const rowEnd = start[u + 1] ?? 0;
    for (let i = start[u] ?? 0; i < rowEnd; i++) {
      const e = events[i] ?? 0;
      const item = log.item[e] ?? 0;
      const age = window.to - (log.at[e] ?? 0);
      const decay = rate === 0 ? 1 : portableExp(-rate * age);
      const weight = (weights[log.kind[e] ?? 0] ?? 0) * (log.strength[e] ?? 1) * decay;
      const before = sums[item] ?? 0;
      sums[item] = weighting.repeats === 'add' ? before + weight : Math.max(before, weight);
      if (seen[item] === 0) {
        seen[item] = 1;
        column[filled++] = item;
      }
    }
    const row = column.subarray(rowBegin, filled).sort();
    row.forEach((item, i) => {
      value[rowBegin + i] = sums[item] ?? 0;
      sums[item] = 0;
      seen[item] = 0;
    });
    rowStart[u + 1] = filled;
  }
  return {
    rows: users,
    columns: items,
    start: rowStart,
    column: column.slice(0, filled),
    value: value.slice(0, filled),
  };
}

/** The place of the first event at or after an instant. */
export function firstAt(at: Float64Array, instant: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
