const BUCKETS = 1 << 16;

/**
 * Places of instants in ascending order; equal ones keep their order. Two passes of counting into
 * buckets of equal width, then insertion within a bucket: files are nearly in order of time, and
 * sorting a million by comparing takes a second.
 */
export function orderByTime(at: Float64Array): Int32Array {
  const { length } = at;
  let low = Infinity;
  let high = -Infinity;
  for (const instant of at) {
    if (instant < low) low = instant;
    if (instant > high) high = instant;
  }
  const width = (high - low) / BUCKETS || 1;
  const bucketOf = (i: number) => Math.min(BUCKETS - 1, Math.floor(((at[i] ?? 0) - low) / width));
  const start = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < length; i++) {
    const bucket = bucketOf(i) + 1;
    start[bucket] = (start[bucket] ?? 0) + 1;
  }
  for (let b = 0; b < BUCKETS; b++) start[b + 1] = (start[b + 1] ?? 0) + (start[b] ?? 0);
  const order = new Int32Array(length);
  const next = start.slice(0, BUCKETS);
  for (let i = 0; i < length; i++) {
    const bucket = bucketOf(i);
    const to = next[bucket] ?? 0;
    next[bucket] = to + 1;
    order[to] = i;
  }
  for (let b = 0; b < BUCKETS; b++) {
    const from = start[b] ?? 0;
    const to = start[b + 1] ?? 0;
    if (to - from > 64) sortSlice(order, at, from, to);
    else insertionSort(order, at, from, to);
  }
  return order;
}

function insertionSort(order: Int32Array, at: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const place = order[i] ?? 0;
    const instant = at[place] ?? 0;
    let j = i - 1;
    while (j >= from && (at[order[j] ?? 0] ?? 0) > instant) {
      order[j + 1] = order[j] ?? 0;
      j--;
    }
    order[j + 1] = place;
  }
}

/** Many in one bucket: a few instants far from all others stretch the buckets. */
function sortSlice(order: Int32Array, at: Float64Array, from: number, to: number): void {
  order.subarray(from, to).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
}
