/**
 * A made-up shop's order lines, the same for the same seed in Node and Chromium: 3 or 4 lines an
 * order, 36 months, customers of very different loyalty (the square of a uniform number picks one,
 * so that a tenth of them place about a third of the orders).
 */

const DAY_MS = 86_400_000;
/** 2023-11-01T00:00:00Z; the last order lies before 2026-11-01T00:00:00Z. */
const FIRST_INSTANT = Date.UTC(2023, 10, 1);
const DAYS = 1096;

/**
 * @typedef {object} GeneratedLines
 * @property {number} length
 * @property {Int32Array<ArrayBuffer>} order 0, 1, 2 …
 * @property {Float64Array<ArrayBuffer>} placedAt epoch ms, whole seconds, one for all lines of an order
 * @property {Int32Array<ArrayBuffer>} customer
 * @property {Int32Array<ArrayBuffer>} product
 * @property {Int32Array<ArrayBuffer>} quantity
 * @property {Int32Array<ArrayBuffer>} unitPrice in cents
 * @property {Int32Array<ArrayBuffer>} country index into COUNTRIES
 * @property {Int32Array<ArrayBuffer>} channel index into CHANNELS
 */

export const COUNTRIES = ['China', 'Germany', 'United Kingdom', 'France', 'Japan', 'United States'];
export const CHANNELS = ['web', 'app', 'mini-program'];

/** @param {number} seed @returns {() => number} 32 random bits (mulberry32, public domain) */
function bits(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/**
 * @param {{ lines: number, customers: number, seed: number, firstOrder?: number }} options
 * @returns {GeneratedLines}
 */
export function generatedOrders({ lines, customers, seed, firstOrder = 0 }) {
  const next = bits(seed);
  const below = (/** @type {number} */ n) => Math.floor((next() / 2 ** 32) * n);
  const column = () => new Int32Array(lines);
  const made = {
    length: lines,
    order: column(),
    placedAt: new Float64Array(lines),
    customer: column(),
    product: column(),
    quantity: column(),
    unitPrice: column(),
    country: column(),
    channel: column(),
  };
  let line = 0;
  for (let order = firstOrder; line < lines; order++) {
    const luck = next() / 2 ** 32;
    const customer = Math.floor(luck * luck * customers);
    const placedAt = FIRST_INSTANT + below(DAYS) * DAY_MS + below(86_400) * 1000;
    const country = customer % COUNTRIES.length;
    const channel = below(CHANNELS.length);
    const last = Math.min(line + 3 + below(2), lines);
    for (; line < last; line++) {
      made.order[line] = order;
      made.placedAt[line] = placedAt;
      made.customer[line] = customer;
      made.product[line] = below(4000);
      made.quantity[line] = 1 + below(5);
      made.unitPrice[line] = 199 + below(9800);
      made.country[line] = country;
      made.channel[line] = channel;
    }
  }
  return made;
}

export const CSV_HEADER = 'order,placed_at,customer,product,quantity,unit_price,country,channel';

/**
 * Lines [from, to) as CSV, without the header; times are local times of the file, without a zone.
 * @param {GeneratedLines} made
 * @param {number} from
 * @param {number} to
 */
export function csvRows(made, from, to) {
  const rows = [];
  for (let i = from; i < to; i++) {
    const time = new Date(made.placedAt[i] ?? 0).toISOString().slice(0, 19).replace('T', ' ');
    const cents = made.unitPrice[i] ?? 0;
    const price = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    rows.push(
      `A${made.order[i]},${time},C${made.customer[i]},SKU-${made.product[i]},${made.quantity[i]},` +
        `${price},${COUNTRIES[made.country[i] ?? 0]},${CHANNELS[made.channel[i] ?? 0]}\n`,
    );
  }
  return rows.join('');
}
