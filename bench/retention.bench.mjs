// Monthly cohorts over resident columns, against DuckDB-WASM and arquero on the same visible lines.
import { median } from './median.mjs';

export const mode = 'bench';

const LINES = 1_000_000;
const MANY_LINES = 10_000_000;
const SUPERSEDED = 0.05;
const RUNS = 9;

/** @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser> }} context */
export async function run({ origin, launch }) {
  const browser = await launch();
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  const million = await openBench(context, origin, LINES);
  await million.page.evaluate('bench.preparePeers()');
  /** @type {Record<string, number[]>} */
  const times = { huitou: [], duckdb: [], arquero: [] };
  let equal = true;
  // Warm-up, not counted: the compilers of both sides have seen the query then.
  for (let n = 0; n < 5; n++) {
    for (const peer of ['huitou', 'duckdb', 'arquero']) await runOnce(million.page, peer);
  }
  for (let n = 0; n < RUNS; n++) {
    /** @type {string[]} */
    const answers = [];
    for (const peer of ['huitou', 'duckdb', 'arquero']) {
      const { ms, cells } = await runOnce(million.page, peer);
      times[peer]?.push(ms);
      answers.push(JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1))));
    }
    equal &&= answers.every((answer) => answer === answers[0] && answer.length > 1000);
  }
  console.log(`first call (read, index, count): ${Math.round(million.firstMs)} ms`);
  for (const [peer, ms] of Object.entries(times)) {
    console.log(`${peer}: ${ms.map((one) => one.toFixed(1)).join(' ')} ms`);
  }
  await million.page.close();

  const filter = await filterTimes(context, `${origin}/s/${million.id}/retention`);
  console.log(`filter change to drawn: ${filter.map((one) => one.toFixed(1)).join(' ')} ms`);

  const many = await openBench(context, origin, MANY_LINES);
  const manyTimes = [];
  for (let n = 0; n < 5; n++) manyTimes.push((await runOnce(many.page, 'huitou')).ms);
  console.log(`${MANY_LINES} lines, first call: ${Math.round(many.firstMs)} ms`);
  await browser.close();

  const [huitou, duckdb, arquero] = ['huitou', 'duckdb', 'arquero'].map((peer) =>
    median(times[peer] ?? []),
  );
  return {
    bench: 'retention',
    lines: LINES,
    huitou_ms: round(huitou),
    duckdb_ms: round(duckdb),
    arquero_ms: round(arquero),
    ratio_duckdb: Number(((huitou ?? NaN) / (duckdb ?? NaN)).toFixed(3)),
    filter_ms: round(median(filter)),
    lines_10m_ms: round(median(manyTimes)),
    cells_equal: equal,
  };
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} origin
 * @param {number} lines
 * @returns {Promise<{ page: import('playwright-core').Page, id: string, firstMs: number }>}
 */
async function openBench(context, origin, lines) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/retention.html`);
  /** @type {{ id: string, firstMs: number }} */
  const { id, firstMs } = await page.evaluate(`bench.prepare(${lines}, ${SUPERSEDED})`);
  return { page, id, firstMs };
}

/**
 * From the click on a condition of "Which lines count" to the frame in which the changed table was
 * drawn, on the retention page of the built app. Each click leads to a state that was not there
 * before, so no answer is reused.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url
 * @returns {Promise<number[]>} milliseconds, the first change (which reads two columns) left out
 */
async function filterTimes(context, url) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  /** @type {number[]} */
  const times = [];
  for (const measure of ['customers', 'orders', 'revenue']) {
    await page.goto(`${url}?measure=${measure}&minSize=${61 + times.length}`);
    await page.getByRole('main').getByRole('grid').waitFor();
    await page.getByRole('button', { name: /Which lines count/ }).click();
    await page.getByRole('checkbox', { name: /Unit price above 0/ }).waitFor();
    for (const fromEnd of [1, 2, 1]) times.push(await page.evaluate(timeOfClick, fromEnd));
  }
  await page.close();
  return times.slice(1);
}

/**
 * Runs in the page.
 * @param {number} fromEnd which of the checkboxes, from the last
 * @returns {Promise<number>}
 */
async function timeOfClick(fromEnd) {
  // The page is at rest: what the last click asked for has all been drawn.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const grid = document.querySelector('[role="grid"]');
  const box = [...document.querySelectorAll('input[type="checkbox"]')].at(-fromEnd);
  if (!grid || !(box instanceof HTMLElement)) throw new Error('the page looks different');
  const before = grid.textContent;
  const start = performance.now();
  const drawn = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (grid.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        resolve(performance.now() - start);
      });
    });
    observer.observe(grid, { childList: true, subtree: true, characterData: true });
    setTimeout(() => {
      resolve(NaN);
    }, 10_000);
  });
  box.click();
  return drawn;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} peer
 * @returns {Promise<{ ms: number, cells: [string, number][] }>}
 */
async function runOnce(page, peer) {
  return page.evaluate(`bench.${peer}()`);
}

/** @param {number | undefined} ms */
function round(ms) {
  return Number((ms ?? NaN).toFixed(1));
}
