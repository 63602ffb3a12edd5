/**
 * Positions of orders, sorted by (customer, instant, position): a radix sort by instant, then a
 * counting sort by customer, both stable and linear. Customer −1 ("none") comes last.
 */
export function sortByCustomer(
  customer: Int32Array,
  instant: Float64Array,
): Uint32Array<ArrayBuffer> {
  return byCustomer(customer, byInstant(instant));
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Positions sorted by instant. Files mostly come in time order: then there is nothing to do. */
function byInstant(instant: Float64Array): Uint32Array<ArrayBuffer> {
  let positions = new Uint32Array(instant.length);
  let sorted = true;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < instant.length; i++) {
    positions[i] = i;
    const at = instant[i] ?? 0;
    if (at < most) sorted = false;
    if (at < least) least = at;
    if (at > most) most = at;
  }
  if (sorted) return positions;
  let other = new Uint32Array(instant.length);
  // Instants are whole ms and may span more than 32 bits, so digits are taken by division.
  for (let scale = 1; scale <= most - least; scale *= DIGITS) {
    const start = new Uint32Array(DIGITS + 1);
    for (const at of instant) {
      const digit = digitOf(at - least, scale);
      start[digit + 1] = (start[digit + 1] ?? 0) + 1;
    }
    for (let d = 0; d < DIGITS; d++) start[d + 1] = (start[d + 1] ?? 0) + (start[d] ?? 0);
    for (const position of positions) {
      const digit = digitOf((instant[position] ?? 0) - least, scale);
      const to = start[digit] ?? 0;
      start[digit] = to + 1;
      other[to] = position;
    }
    [positions, other] = [other, positions];
  }
  return positions;
}

function digitOf(value: number, scale: number): number {
  return Math.floor(value / scale) % DIGITS;
}

function byCustomer(customer: Int32Array, positions: Uint32Array): Uint32Array<ArrayBuffer> {
  let last = -1;
  for (const code of customer) if (code > last) last = code;
  const none = last + 1;
  const start = new Uint32Array(none + 2);
  for (const code of customer) {
    const slot = (code < 0 ? none : code) + 1;
    start[slot] = (start[slot] ?? 0) + 1;
  }
  for (let slot = 0; slot <= none; slot++) {
    start[slot + 1] = (start[slot + 1] ?? 0) + (start[slot] ?? 0);
  }
  const sorted = new Uint32Array(customer.length);
  for (const position of positions) {
    const code = customer[position] ?? -1;
    const slot = code < 0 ? none : code;
    const to = start[slot] ?? 0;
    start[slot] = to + 1;
    sorted[to] = position;
  }
  return sorted;
}
