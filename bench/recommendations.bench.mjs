// Recommendations in a worker, on public data in the folder HUITOU_DATA: how well the algorithms
// foretell, with parameters chosen on validation parts; how long training takes; a rehearsal in a shop
// of Online Retail, while the page stays free.
import { readFileSync } from 'node:fs';
import { dataSetFile } from '../scripts/dataSets.mjs';
import { median } from './median.mjs';

export const mode = 'bench';

const TRAININGS = 5;
const REHEARSALS = 5;
const RELEASES = 3;
/** Items of MovieLens-100k. */
const INVERSE_OF = 1682;

/**
 * @typedef {import('./recommendations.worker.ts').Outcome} Outcome
 * @typedef {import('./recommendations.page.ts').RehearsalRun} RehearsalRun
 * @typedef {import('playwright-core').Page} Page
 */

/** @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser> }} context */
export async function run({ origin, launch }) {
  const browser = await launch();
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  const inverse = await inBrowser(context, origin, inverses);
  const ml100k = await inBrowser(context, origin, movieLens);
  const onlineRetail = await inBrowser(context, origin, retail);
  const rehearsals = await inBrowser(context, origin, rehearsed);
  await inBrowser(context, origin, released);
  await browser.close();
  return {
    bench: 'recommendations',
    ml100k,
    online_retail: onlineRetail && { ...onlineRetail, rehearsal_ms: rehearsals?.ms ?? null },
    naive_inverse_ratio: inverse?.ratio,
    longest_page_task_ms: rehearsals?.task ?? null,
  };
}

/**
 * Each part in a page of its own, so that it begins with fresh memory.
 *
 * @template T
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} origin
 * @param {(page: Page, url: (id: string) => Promise<string | undefined>) => Promise<T>} part
 * @returns {Promise<T>}
 */
async function inBrowser(context, origin, part) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/recommendations.html`);
  const result = await part(page, async (id) => {
    const file = dataSetFile(id);
    if (file === undefined) {
      console.log(`left out: HUITOU_DATA does not name a folder with the data set ${id}`);
      return undefined;
    }
    const url = `${origin}/data/${id}`;
    await page.route(url, (route) => route.fulfill({ body: readFileSync(file) }));
    return url;
  });
  await page.close();
  return result;
}

/**
 * The parts wait for each other: training is measured with nothing else running.
 *
 * @param {Page} page
 */
async function inverses(page) {
  /** @type {number[]} */
  const ratios = [];
  for (let n = 0; n < 3; n++) {
    /** @type {{ naive: number, own: number, apart: number }} */
    const { naive, own, apart } = await inWorker(page, 'inverses', INVERSE_OF);
    if (!(apart < 1e-9)) throw new Error(`the inverses differ by ${apart}`);
    console.log(`inverse of ${INVERSE_OF}: naive ${ms(naive)}, own ${ms(own)}`);
    ratios.push(naive / own);
  }
  return { ratio: Number(median(ratios).toFixed(1)) };
}

/**
 * @param {Page} page
 * @param {(id: string) => Promise<string | undefined>} url
 */
async function movieLens(page, url) {
  const data = await url('movieLens100k');
  if (data === undefined) return null;
  await page.evaluate(`bench.readMovieLens(${JSON.stringify(data)})`);
  const ease_train_ms = await trainingMs(page, 'ease', TRAININGS);
  const ials_train_ms = await trainingMs(page, 'ials', 3);
  /** @type {number} */
  const sar = await inWorker(page, 'movieLensSar');
  const of = async (/** @type {string[]} */ ...ids) =>
    digits((await chosenOf(page, 'movieLens', ids)).ndcg);
  return {
    sar_ndcg: digits(sar),
    itemknn_ndcg: await of('itemKnn'),
    ease_ndcg: await of('ease'),
    ials_ndcg: await of('ials'),
    blend_ndcg: await of('ease', 'ials'),
    neural_ndcg: await of('autoencoder'),
    ease_train_ms,
    ials_train_ms,
  };
}

/**
 * @param {Page} page
 * @param {(id: string) => Promise<string | undefined>} url
 */
async function retail(page, url) {
  const data = await url('onlineRetail');
  if (data === undefined) return null;
  await page.evaluate(`bench.readOnlineRetail(${JSON.stringify(data)})`);
  /** @type {number[]} */
  const easeTimes = [];
  for (let n = 0; n < 3; n++) {
    /** @type {{ products: number, ms: number }} */
    const { products, ms: time } = await inWorker(page, 'onlineRetailEase');
    console.log(`EASE of ${products} products: ${ms(time)}`);
    easeTimes.push(time);
  }
  /** @type {number} */
  const popularity = await inWorker(page, 'onlineRetailPopularity');
  const best = await chosenOf(page, 'onlineRetail', ['ease', 'popularity']);
  return {
    popularity30_ndcg: digits(popularity),
    best_ndcg: digits(best.ndcg),
    best: best.used.join(' + '),
    ease_train_ms: Math.round(median(easeTimes)),
  };
}

/**
 * @param {Page} page
 * @param {(id: string) => Promise<string | undefined>} url
 */
async function rehearsed(page, url) {
  const data = await url('onlineRetail');
  if (data === undefined) return null;
  await page.evaluate(`bench.importShop(${JSON.stringify(data)})`);
  /** @type {RehearsalRun[]} */
  const runs = [];
  for (let n = 0; n < REHEARSALS; n++) {
    /** @type {RehearsalRun} */
    const one = await page.evaluate('bench.rehearse()');
    const { lists, live, draft, lower, upper } = one;
    console.log(
      `rehearsal of ${lists} lists in ${ms(one.ms)}, longest task ${ms(one.task)}: ` +
        `${live} → ${draft} (${lower} to ${upper})`,
    );
    runs.push(one);
  }
  return {
    ms: Math.round(median(runs.map((one) => one.ms))),
    task: Math.round(Math.max(...runs.map((one) => one.task))),
  };
}

/**
 * Not in the closing line: lists of 20 for 100,000 customers, of 5,000 products, as a file.
 *
 * @param {Page} page
 */
async function released(page) {
  await page.evaluate('bench.manyCustomers(100_000, 5000, 10)');
  for (let n = 0; n < RELEASES; n++) {
    /** @type {import('./recommendations.page.ts').ReleaseRun} */
    const { ms: time, task, lists, rows, mb } = await page.evaluate('bench.release(20)');
    console.log(
      `release of ${lists} lists with ${rows} products, ${mb.toFixed(0)} MB, in ${ms(time)}, ` +
        `longest task ${ms(task)}`,
    );
  }
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {number} runs
 */
async function trainingMs(page, id, runs) {
  /** @type {number[]} */
  const times = [];
  for (let n = 0; n < runs; n++) times.push(await inWorker(page, 'movieLensTraining', id));
  console.log(`training ${id}: ${times.map(ms).join(', ')}`);
  return Math.round(median(times));
}

/**
 * What did best on the validation part, measured on the test part.
 *
 * @param {Page} page
 * @param {string} protocol
 * @param {string[]} algorithms of which some may be left without a weight
 * @returns {Promise<Outcome>}
 */
async function chosenOf(page, protocol, algorithms) {
  const start = performance.now();
  /** @type {Outcome} */
  const outcome = await inWorker(page, protocol, algorithms);
  const { ndcg, validationNdcg, used, settings } = outcome;
  console.log(
    `${protocol}, of ${algorithms.join(', ')} uses ${used.join(', ')}: ${digits(ndcg)} ` +
      `(validation ${digits(validationNdcg)}, chosen in ${ms(performance.now() - start)}): ${settings}`,
  );
  return outcome;
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {unknown[]} args
 * @returns {Promise<any>}
 */
async function inWorker(page, name, ...args) {
  return page.evaluate(`bench.inWorker(${[name, ...args].map((one) => JSON.stringify(one))})`);
}

/** @param {number} value */
function digits(value) {
  return Number(value.toFixed(6));
}

/** @param {number} value */
function ms(value) {
  return `${Math.round(value)} ms`;
}
