// All messages of large groups judged by many rules, with the product's own matcher; and the review queue's
// page, from the key that decides an item to the next one.
import { at95 } from './at95.mjs';
import { median } from './median.mjs';
import { watchPaints } from './watchPaints.mjs';
import { watchTasks } from './watchTasks.mjs';

export const mode = 'bench';

const MESSAGES = 1_000_000;
const TERMS = 2000;
const PATTERNS = 10;
/** Messages that are compared in one go. */
const PART = 50_000;
/** Of which every so many is tried term by term. */
const SINGLE = 500;
const RUNS = 3;
/** Of the shop whose queue is worked off; one of 40 waits in it. */
const QUEUE_MESSAGES = 24_000;
const DECISIONS = 60;
/** By turns: keep, hide, warn, remove. */
const KEYS = ['a', 'h', 'a', 'w', 'a', 'd'];
/** ms to read an item. */
const READING = 300;

/**
 * `npm run bench -- moderation quick` judges a hundredth, to try the benchmark itself; `moderation queue`
 * measures the page alone.
 *
 * @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser>, args: string[] }} context
 */
export async function run({ origin, launch, args }) {
  const judged = args.includes('queue') ? {} : await judging(origin, await launch(), args);
  return { bench: 'moderation', ...judged, ...(await queue(origin, await launch())) };
}

/**
 * @param {string} origin
 * @param {import('playwright-core').Browser} browser
 * @param {readonly string[]} args
 */
async function judging(origin, browser, args) {
  const messages = args.includes('quick') ? MESSAGES / 100 : MESSAGES;
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/moderation.html`);
  const mean = await page.evaluate(`bench.prepare(${messages}, ${TERMS})`);
  await page.evaluate('bench.warmUp()');

  /** @param {string} name */
  const measured = async (name) => {
    /** @type {{ ms: number, hits: number }[]} */
    const runs = [];
    for (let n = 0; n < RUNS; n++) runs.push(await page.evaluate(`bench.${name}()`));
    const times = runs.map(({ ms }) => Math.round(ms));
    console.log(`${name}: ${times.join(' ')} ms, ${runs[0]?.hits} messages hit`);
    return times.sort((a, b) => a - b)[RUNS >> 1];
  };
  const withPatterns = await measured('withPatterns');
  const termsOnly = await measured('termsOnly');
  const again = await measured('again');
  const native = await measured('nativeUnfolded');

  let different = 0;
  for (let from = 0; from < messages; from += PART) {
    const to = Math.min(messages, from + PART);
    different += await page.evaluate(`bench.unfiltered(${from}, ${to}, ${SINGLE})`);
  }
  const evil = await page.evaluate('bench.evil()');
  await browser.close();
  return {
    messages,
    mean_chars: Number(mean.toFixed(1)),
    terms: TERMS,
    patterns: PATTERNS,
    terms_only_ms: termsOnly,
    with_patterns_ms: withPatterns,
    again_ms: again,
    native_unfolded_ms: native,
    equal_to_unfiltered: different === 0,
    evil_pattern_ms: Number(evil.toFixed(1)),
  };
}

/**
 * @param {string} origin
 * @param {import('playwright-core').Browser} browser
 */
async function queue(origin, browser) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/moderation.html`);
  /** @type {{ id: string }} */
  const { id } = await page.evaluate(`bench.queueShop(${QUEUE_MESSAGES})`);
  await page.addInitScript(watchPaints);
  await page.addInitScript(watchTasks);
  await page.goto(`${origin}/s/${id}/community`);
  await page.locator('main article').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2000);
  const waiting = await itemsLeft(page);
  await page.evaluate('tasks.longest()');
  const times = [];
  for (let n = 0; n < DECISIONS; n++) {
    await page.evaluate(`void (paints.waiting = paints.next('item'))`);
    await page.keyboard.press(KEYS[n % KEYS.length] ?? 'a');
    times.push(Number(await page.evaluate('paints.waiting')));
    await page.waitForTimeout(READING);
  }
  const longest = Number(await page.evaluate('tasks.longest()'));
  await page.waitForTimeout(2000);
  const left = await itemsLeft(page);
  if (left !== waiting - DECISIONS) throw new Error(`${waiting} waited, and ${left} are left`);
  console.log(
    `decisions: median ${median(times).toFixed(1)}, most ${Math.max(...times).toFixed(1)} ms; ${waiting} waited`,
  );
  await browser.close();
  return {
    queue_items: waiting,
    decision_to_next_ms: at95(times),
    longest_page_task_ms: Math.round(longest),
  };
}

/** @param {import('playwright-core').Page} page */
async function itemsLeft(page) {
  const said = await page.locator('main [role="status"]').first().textContent();
  return Number(/^[\d,]+/.exec(said ?? '')?.[0].replaceAll(',', ''));
}
