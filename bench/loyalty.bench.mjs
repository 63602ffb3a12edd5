// Rehearsing, posting, proving and redeeming over a large programme, on the pages' own jobs and writes.
import { median } from './median.mjs';

export const mode = 'bench';

const ORDERS = 300_000;
const CUSTOMERS = 100_000;
const SINGLE_ROWS = 20_000;
const TIMED = 300;

/** @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser> }} context */
export async function run({ origin, launch }) {
  const browser = await launch();
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/loyalty.html`);
  await page.evaluate(`bench.prepare(${ORDERS}, ${CUSTOMERS})`);
  await page.evaluate('bench.longestTask()');

  const rehearsals = [];
  for (let n = 0; n < 5; n++) rehearsals.push(await page.evaluate('bench.rehearse()'));
  console.log(
    `rehearse: ${rehearsals.map(({ ms }) => Math.round(ms)).join(' ')} ms, the first reads the files`,
  );
  const anew = [];
  for (let n = 0; n < 3; n++) anew.push(await page.evaluate('bench.rehearse(true)'));
  console.log(`rehearse, live anew: ${anew.map(({ ms }) => Math.round(ms)).join(' ')} ms`);
  const post = await page.evaluate('bench.post()');
  console.log(`post: ${Math.round(post.ms)} ms, ${post.booked} entries`);
  const again = await page.evaluate('bench.post()');
  console.log(`post again: ${Math.round(again.ms)} ms, ${again.booked} entries`);
  await page.evaluate(`bench.single(${SINGLE_ROWS}, ${CUSTOMERS})`);
  const proofs = [];
  for (let n = 0; n < 3; n++) proofs.push(await page.evaluate('bench.prove()'));
  const [proof] = proofs;
  if (!proof || proof.faults > 0) throw new Error(`${proof?.faults} faults`);
  console.log(
    `prove: ${proofs.map(({ ms }) => Math.round(ms)).join(' ')} ms, ${proof.entries} entries`,
  );
  const single = await page.evaluate(`bench.redeem(${TIMED}, ${CUSTOMERS})`);
  single.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  const longest = await page.evaluate('bench.longestTask()');
  await browser.close();
  return {
    bench: 'loyalty',
    orders: ORDERS,
    lines: (ORDERS / 3) * 10,
    customers: CUSTOMERS,
    rules: 20,
    rehearse_ms: Math.round(median(rehearsals.slice(1).map(({ ms }) => ms)) ?? NaN),
    post_ms: Math.round(post.ms),
    prove_ms: Math.round(median(proofs.map(({ ms }) => ms)) ?? NaN),
    redeem_p95_ms: Number((single[Math.floor(TIMED * 0.95)] ?? NaN).toFixed(1)),
    longest_page_task_ms: Math.round(longest),
  };
}
