// How long customers of a large desk waited: from the click to the numbers, and all of it into a file.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { serveStatic } from '../scripts/serveStatic.mjs';
import { median } from './median.mjs';
import { watchTasks } from './watchTasks.mjs';

export const mode = 'bench';

const CONVERSATIONS = 100_000;
const RUNS = 5;
/** Databases belong to an address: the same in each run, so that a shop can be used again. */
const PORT = 45_172;
const FOLDER = resolve('.cache', 'bench');
const PROFILE = join(FOLDER, 'service-times-profile');
const KEPT = join(FOLDER, 'service-times.json');

/**
 * `npm run bench -- service-times reuse` takes the shop of the last run.
 *
 * @param {{ distDir: string, chromiumPath: string, chromiumArgs: string[], args: string[] }} context
 */
export async function run({ distDir, chromiumPath, chromiumArgs, args }) {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const open = () =>
    chromium.launchPersistentContext(PROFILE, {
      executablePath: chromiumPath,
      args: chromiumArgs,
      viewport: { width: 1440, height: 900 },
      timezoneId: 'UTC',
      locale: 'en-GB',
    });
  const { origin } = await serveStatic({ folder: distDir, port: PORT });
  mkdirSync(FOLDER, { recursive: true });
  const isKept = args.includes('reuse') && existsSync(KEPT);
  if (!isKept) writeFileSync(KEPT, JSON.stringify(await prepare(open, origin)));
  /** @type {{ id: string }} */
  const { id } = JSON.parse(readFileSync(KEPT, 'utf8'));

  /** @type {number[]} */
  const firsts = [];
  /** @type {number[]} */
  const agains = [];
  const questions = [];
  const exports = [];
  let rows = 0;
  let longest = 0;
  for (let n = 0; n < RUNS; n++) {
    /** @type {import('playwright-core').BrowserContext} */
    const context = await open();
    const page = await openPage(context);
    await page.addInitScript(watchTasks);
    await page.addInitScript(watchNumbers);
    await page.goto(`${origin}/s/${id}/service`);
    await page.getByRole('listitem').first().waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate('tasks.longest()');
    const openTimes = () =>
      timeOf(page, () => page.getByRole('link', { name: 'Response times' }).click());
    firsts.push(await openTimes());
    await page.getByRole('link', { name: 'Conversations', exact: true }).click();
    await page.getByRole('listitem').first().waitFor();
    await page.waitForTimeout(500);
    agains.push(await openTimes());
    await page.waitForTimeout(500);
    const opening = Number(await page.evaluate('tasks.longest()'));
    for (const clock of ['Opening hours', 'Wall clock']) {
      await page.getByRole('combobox', { name: 'Clock' }).click();
      const option = page.getByRole('option', { name: clock });
      questions.push(await timeOf(page, () => option.click()));
    }
    const asking = Number(await page.evaluate('tasks.longest()'));
    await page.getByRole('button', { name: 'Export conversations' }).click();
    const download = page.waitForEvent('download', { timeout: 300_000 });
    const start = performance.now();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    const file = await (await download).path();
    exports.push(performance.now() - start);
    rows = readFileSync(file, 'utf8').trimEnd().split('\r\n').length - 1;
    const exporting = Number(await page.evaluate('tasks.longest()'));
    longest = Math.max(longest, opening, asking, exporting);
    console.log(
      `first ${said(firsts)}, again ${said(agains)}, another clock ${said(questions)}, export ${said(exports)} ms, ` +
        `${(statSync(file).size / 1e6).toFixed(1)} MB; longest task opening ${Math.round(opening)}, ` +
        `asking ${Math.round(asking)}, exporting ${Math.round(exporting)} ms`,
    );
    await context.close();
  }
  return {
    bench: 'service-times',
    conversations: CONVERSATIONS,
    messages: CONVERSATIONS * 10,
    first_ms: Math.round(median(firsts)),
    again_ms: Math.round(median(agains)),
    export_ms: Math.round(median(exports)),
    export_rows: rows,
    longest_page_task_ms: Math.round(longest),
  };
}

/**
 * @param {() => Promise<import('playwright-core').BrowserContext>} open
 * @param {string} origin
 * @returns {Promise<{ id: string }>}
 */
async function prepare(open, origin) {
  rmSync(PROFILE, { recursive: true, force: true });
  const context = await open();
  const page = await openPage(context);
  await page.goto(`${origin}/bench/service-times.html`);
  /** @type {{ id: string }} */
  const { id } = await page.evaluate(`bench.seed(${CONVERSATIONS})`);
  await context.close();
  return { id };
}

/** @param {import('playwright-core').BrowserContext} context */
async function openPage(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  return page;
}

/**
 * Runs in the page: `numbers.next()` resolves in the frame in which the table of medians says something
 * else, to the milliseconds since the first click after the call.
 */
function watchNumbers() {
  const shown = () =>
    [...document.querySelectorAll('main table')].map((table) => table.textContent).join('\n');
  let start = NaN;
  window.addEventListener('click', ({ timeStamp }) => (start = timeStamp), { capture: true });
  const numbers = {
    next() {
      const before = shown();
      return new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          const now = shown();
          if (now === before || !/\d/.test(now)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // Behind the frame's own work.
            setTimeout(() => {
              resolve(performance.now() - start);
            });
          });
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      });
    },
  };
  Object.assign(globalThis, { numbers });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} action
 * @returns {Promise<number>} ms
 */
async function timeOf(page, action) {
  await page.evaluate('void (numbers.waiting = numbers.next())');
  await action();
  return page.evaluate('numbers.waiting');
}

/** @param {readonly number[]} times */
function said(times) {
  return Math.round(times.at(-1) ?? NaN);
}
