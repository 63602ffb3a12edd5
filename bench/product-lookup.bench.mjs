// Products named in messages, among a large catalogue: building the index, and each message after that.
import { median } from './median.mjs';

export const mode = 'bench';

const PRODUCTS = 50_000;
const MESSAGES = 600;
const RUNS = 3;

/** @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser> }} context */
export async function run({ origin, launch }) {
  const browser = await launch();
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/product-lookup.html`);
  await page.evaluate(`bench.prepare(${PRODUCTS})`);
  const indexes = [];
  const p95s = [];
  for (let n = 0; n < RUNS; n++) {
    /** @type {{ indexMs: number, times: number[], found: number }} */
    const { indexMs, times, found } = await page.evaluate(`bench.lookUp(${MESSAGES})`);
    times.sort((a, b) => a - b);
    indexes.push(indexMs);
    p95s.push(times[Math.ceil(0.95 * times.length) - 1] ?? NaN);
    console.log(
      `index ${Math.round(indexMs)} ms; a message: median ${median(times).toFixed(1)}, ` +
        `p95 ${p95s.at(-1)?.toFixed(1)}, most ${times.at(-1)?.toFixed(1)} ms; products for ${found} of ${times.length}`,
    );
  }
  await browser.close();
  return {
    bench: 'product-lookup',
    products: PRODUCTS,
    index_ms: Math.round(median(indexes)),
    messages: MESSAGES,
    p95_ms: Number(median(p95s).toFixed(1)),
  };
}
