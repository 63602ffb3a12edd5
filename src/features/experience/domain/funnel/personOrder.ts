/** Up to this many events of a person, insertion beats the engine's sort. */
const FEW = 24;

/** Events of each person in order: those of person p are `order[start[p]]` to `order[start[p + 1] - 1]`. */
export type PersonOrder = {
  /** One more than there are persons. */
  readonly start: Uint32Array;
  /** Places of events. */
  readonly order: Uint32Array;
};

/**
 * Sorts events by (person, instant, rank, place): a counting sort by person, which keeps the order of
 * the files, and where that is not the order of time a sort of the person's own events.
 *
 * @param person 0 to persons − 1
 * @param at epoch ms, never NaN
 * @param rank what comes first within one instant
 */
export function personOrder(
  person: Int32Array,
  persons: number,
  at: Float64Array,
  rank: Uint8Array,
): PersonOrder {
  const start = new Uint32Array(persons + 1);
  for (const code of person) start[code + 1] = (start[code + 1] ?? 0) + 1;
  for (let p = 0; p < persons; p++) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
  const next = start.slice();
  const order = new Uint32Array(person.length);
  for (let event = 0; event < person.length; event++) {
    const code = person[event] ?? 0;
    const to = next[code] ?? 0;
    next[code] = to + 1;
    order[to] = event;
  }
  const compare = (a: number, b: number) =>
    (at[a] ?? 0) - (at[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0) || a - b;
  for (let p = 0; p < persons; p++) {
    const from = start[p] ?? 0;
    const to = start[p + 1] ?? 0;
    if (to - from > FEW) {
      if (!isSorted(order, from, to, compare)) order.subarray(from, to).sort(compare);
    } else insert(order, from, to, compare);
  }
  return { start, order };
}

type Compare = (a: number, b: number) => number;

function isSorted(order: Uint32Array, from: number, to: number, compare: Compare): boolean {
  for (let i = from + 1; i < to; i++) {
    if (compare(order[i - 1] ?? 0, order[i] ?? 0) > 0) return false;
  }
  return true;
}

function insert(order: Uint32Array, from: number, to: number, compare: Compare): void {
  for (let i = from + 1; i < to; i++) {
    const event = order[i] ?? 0;
    let hole = i;
    while (hole > from && compare(order[hole - 1] ?? 0, event) > 0) {
      order[hole] = order[hole - 1] ?? 0;
      hole--;
    }
    order[hole] = event;
  }
}
