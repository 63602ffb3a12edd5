// Any part of any message among a million: in the page, from the key to the painted list.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { serveStatic } from '../scripts/serveStatic.mjs';
import { at95 } from './at95.mjs';
import { median } from './median.mjs';
import { watchRendererMemory } from './rendererMemory.mjs';
import { watchPaints } from './watchPaints.mjs';

export const mode = 'bench';

const CONVERSATIONS = 100_000;
const QUERIES = 200;
const STEPS = 60;
const PEER = { most: 1_000_000, limitMs: 60_000 };
/** Databases belong to an address: the same in each run, so that a shop can be used again. */
const PORT = 45_171;
const FOLDER = resolve('.cache', 'bench');
const PROFILE = join(FOLDER, 'search-profile');
const KEPT = join(FOLDER, 'search.json');

/**
 * @typedef {{ text: string, chinese: boolean }} Query
 * @typedef {{ found: number, messages: number, page: string }} Found
 * @typedef {{ id: string, units: number, queries: Query[], oracle: Found[], equal: boolean, job: number[], peer: { messages: number, indexMs: number, times: number[], recall: number } }} Prepared
 * @typedef {import('playwright-core').BrowserContext} Context
 * @typedef {(profile: string) => Promise<Context>} Open
 */

/**
 * `npm run bench -- search reuse` takes the shop of the last run, and leaves oracle and peer out.
 *
 * @param {{ distDir: string, chromiumPath: string, chromiumArgs: string[], args: string[] }} context
 */
export async function run({ distDir, chromiumPath, chromiumArgs, args }) {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  /** @type {Open} */
  const open = (profile) =>
    chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath,
      args: chromiumArgs,
      viewport: { width: 1440, height: 900 },
      timezoneId: 'UTC',
      locale: 'en-GB',
    });
  const { origin } = await serveStatic({ folder: distDir, port: PORT });
  mkdirSync(FOLDER, { recursive: true });
  /** @type {Prepared} */
  const prepared =
    args.includes('reuse') && existsSync(KEPT)
      ? JSON.parse(readFileSync(KEPT, 'utf8'))
      : await prepare(open, origin);
  writeFileSync(KEPT, JSON.stringify(prepared));
  const idle = await idleMemory(open, origin);
  const { id, units, queries, oracle, equal, job, peer } = prepared;

  const memory = watchRendererMemory();
  const context = await open(PROFILE);
  const page = await openPage(context);
  await page.addInitScript(watchPaints);
  await page.goto(`${origin}/s/${id}/service`);
  const opened = await page.evaluate('paints.next("list", 0)');
  await page.waitForTimeout(1000);
  const box = page.getByRole('searchbox', { name: 'Search all messages' });
  await box.focus();
  const first = await timeOf(page, 'list', () => page.keyboard.insertText('refund'));
  console.log(`opened after ${Math.round(opened)} ms; the first search ${Math.round(first)} ms`);

  const whole = [];
  let counts = true;
  for (const [n, query] of queries.entries()) {
    await timeOf(page, 'list', () => box.fill(''));
    await page.waitForTimeout(60);
    whole.push(await timeOf(page, 'list', () => page.keyboard.insertText(query.text)));
    counts &&= (await page.evaluate('paints.counts()')) === countsOf(oracle[n]);
    await page.waitForTimeout(60);
  }
  const typed = [];
  for (const { text } of queries.slice(0, QUERIES / 2)) {
    await timeOf(page, 'list', () => box.fill(''));
    for (const key of text.match(/ *\S/gu) ?? []) {
      // A blank at the end asks for nothing new. What nothing has, nothing longer has: the page stays as it is.
      if ((await page.evaluate('paints.counts()')).startsWith('0 ')) break;
      await page.waitForTimeout(80);
      typed.push(await timeOf(page, 'list', () => page.keyboard.insertText(key)));
    }
  }
  await timeOf(page, 'list', () => box.fill('refund'));
  await page
    .getByRole('list', { name: 'List of conversations' })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('log').waitFor();
  const steps = [];
  for (let n = 0; n < STEPS; n++) {
    await page.waitForTimeout(300);
    steps.push(await timeOf(page, 'transcript', () => page.keyboard.press('j')));
  }
  const peak = memory.stop();
  await context.close();

  const of = (/** @type {boolean} */ chinese, /** @type {number[]} */ times) =>
    times.filter((_, n) => queries[n]?.chinese === chinese);
  for (const [name, times] of Object.entries({
    'page, Chinese': of(true, whole),
    'page, English': of(false, whole),
    'page, key by key': typed,
    'job alone': job,
    'next conversation': steps,
  })) {
    console.log(
      `${name}: median ${median(times).toFixed(1)}, p95 ${at95(times)}, most ${Math.max(...times).toFixed(1)} ms`,
    );
  }
  return {
    bench: 'search',
    conversations: CONVERSATIONS,
    messages: CONVERSATIONS * 10,
    mean_chars: Number((units / CONVERSATIONS / 10).toFixed(1)),
    open_ms: Math.round(opened),
    first_search_ms: Math.round(first),
    p95_ms: at95(whole),
    p95_key_by_key_ms: at95(typed),
    p95_job_ms: at95(job),
    peer: 'minisearch-bigrams',
    peer_messages: peer.messages,
    peer_index_ms: Math.round(peer.indexMs),
    peer_p95_ms: at95(peer.times),
    peer_recall: Number(peer.recall.toFixed(3)),
    equal_to_oracle: equal && counts,
    renderer_rss_mb: Math.round(peak - idle),
    next_conversation_ms: at95(steps),
  };
}

/**
 * Fills a shop, asks the product's job, a plain loop and the peer.
 *
 * @param {Open} open
 * @param {string} origin
 * @returns {Promise<Prepared>}
 */
async function prepare(open, origin) {
  rmSync(PROFILE, { recursive: true, force: true });
  const context = await open(PROFILE);
  const page = await openPage(context);
  await page.goto(`${origin}/bench/search.html`);
  /** @type {{ id: string, database: string, units: number }} */
  const { id, database, units } = await page.evaluate(`bench.seed(${CONVERSATIONS})`);
  /** @type {Query[]} */
  const queries = await page.evaluate(`bench.queries(${QUERIES}, ${CONVERSATIONS})`);
  const texts = JSON.stringify(queries.map(({ text }) => text));
  await page.goto(`${origin}/bench/search.html`);
  /** @type {{ times: number[], answers: Found[] }} */
  const product = await page.evaluate(`bench.product(${JSON.stringify(database)}, ${texts})`);
  await page.goto(`${origin}/bench/search.html`);
  /** @type {Found[]} */
  const oracle = await page.evaluate(`bench.oracle(${CONVERSATIONS}, ${texts})`);
  const wrong = oracle.findIndex((one, n) => !isSame(one, product.answers[n]));
  if (wrong >= 0) {
    console.log(
      `"${queries[wrong]?.text}": ${JSON.stringify(oracle[wrong])} and ${JSON.stringify(product.answers[wrong])}`,
    );
  }
  await page.goto(`${origin}/bench/search.html`);
  const peer = await page.evaluate(`bench.peer(${texts}, ${PEER.most}, ${PEER.limitMs})`);
  await context.close();
  const equal = wrong < 0 && oracle.some(({ found }) => found > 0);
  return { id, units, queries, oracle, equal, job: product.times, peer };
}

/**
 * @param {Found} one
 * @param {Found | undefined} other
 */
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The page of service on an empty shop.
 *
 * @param {Open} open
 * @param {string} origin
 */
async function idleMemory(open, origin) {
  const profile = join(FOLDER, 'empty-profile');
  rmSync(profile, { recursive: true, force: true });
  const memory = watchRendererMemory();
  const context = await open(profile);
  const page = await openPage(context);
  await page.goto(origin);
  await page.getByRole('link', { name: 'Service' }).first().click();
  await page.getByText('No conversations yet').waitFor();
  await page.waitForTimeout(1500);
  const peak = memory.stop();
  await context.close();
  return peak;
}

/** @param {Context} context */
async function openPage(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  return page;
}

/**
 * From what is done to the frame in which it shows.
 *
 * @param {import('playwright-core').Page} page
 * @param {'list' | 'transcript'} what
 * @param {() => Promise<void>} action
 * @returns {Promise<number>} ms
 */
async function timeOf(page, what, action) {
  await page.evaluate(`void (paints.waiting = paints.next("${what}"))`);
  await action();
  return page.evaluate('paints.waiting');
}

/** @param {Found | undefined} oracle as the page says it */
function countsOf(oracle) {
  const n = (/** @type {number} */ count) => count.toLocaleString('en-GB');
  const { found = 0, messages = 0 } = oracle ?? {};
  return `${n(found)} of ${n(CONVERSATIONS)} · in ${n(messages)} message${messages === 1 ? '' : 's'}`;
}
