// The demo shop: made in memory with a million order lines (and all that goes with them), and the
// small one opened in the built app, from the click to the page that says that it is a demo; then
// backups of a shop with a million order lines: written and read back, and restored.
import { median } from './median.mjs';

export const mode = 'bench';

const LINES = 1_000_000;
const RUNS = 5;

/** @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser> }} context */
export async function run({ origin, launch }) {
  const generating = [];
  const opening = [];
  for (let n = 0; n < RUNS; n++) {
    generating.push(await generateOnce(origin, await launch()));
    opening.push(await openOnce(origin, await launch()));
    console.log(`generated in ${generating.at(-1)} ms, small one opened in ${opening.at(-1)} ms`);
  }
  const backups = await backupTimes(origin, await launch());
  return {
    bench: 'demo',
    lines: LINES,
    generate_ms: Math.round(median(generating)),
    open_small_ms: Math.round(median(opening)),
    backup_1m_ms: Math.round(median(backups.written)),
    restore_1m_ms: Math.round(median(backups.restored)),
  };
}

/**
 * @param {string} origin
 * @param {import('playwright-core').Browser} browser
 */
async function backupTimes(origin, browser) {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench/demo.html`);
  await page.evaluate(`bench.prepareShop(${LINES})`);
  const written = [];
  const restored = [];
  for (let n = 0; n < RUNS; n++) {
    /** @type {{ ms: number, mb: number }} */
    const backup = await page.evaluate('bench.backup()');
    /** @type {{ ms: number }} */
    const restore = await page.evaluate('bench.restore()');
    written.push(backup.ms);
    restored.push(restore.ms);
    const [w, r] = [backup.ms, restore.ms].map(Math.round);
    console.log(`backup ${w} ms, ${backup.mb.toFixed(1)} MB; restored in ${r} ms`);
  }
  await browser.close();
  return { written, restored };
}

/**
 * @param {string} origin
 * @param {import('playwright-core').Browser} browser
 */
async function generateOnce(origin, browser) {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench/demo.html`);
  /** @type {{ ms: number, rows: number }} */
  const { ms, rows } = await page.evaluate(`bench.generate(${LINES})`);
  if (rows < 5 * LINES) throw new Error(`only ${rows} rows were made`);
  await browser.close();
  return Math.round(ms);
}

/**
 * A fresh profile: "Look at a demo shop" pressed → facts committed → the shop's overview drawn.
 *
 * @param {string} origin
 * @param {import('playwright-core').Browser} browser
 */
async function openOnce(origin, browser) {
  const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB' });
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  await page.goto(origin);
  const button = page.getByRole('button', { name: 'Look at a demo shop' });
  await button.waitFor();
  await page.waitForTimeout(1500);
  const start = performance.now();
  await button.click();
  await page.getByRole('note').getByText('Demo data').waitFor();
  const ms = performance.now() - start;
  await browser.close();
  return Math.round(ms);
}
