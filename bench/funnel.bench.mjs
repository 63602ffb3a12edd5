// People by step of a funnel over resident columns, against DuckDB-WASM on the same events; and the
// classifier of sentiment, trained and used.
import { median } from './median.mjs';

export const mode = 'bench';

const EVENTS = 5_000_000;
const RUNS = 5;
const REVIEWS = 50_000;
const TEXTS = 100_000;

/** @typedef {{ ms: number, people: number[] }} Run */

/** @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser>, args: string[] }} context */
export async function run({ origin, launch, args }) {
  const events = Number(args[0] ?? EVENTS);
  const browser = await launch();
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  page.on('console', (message) => console.log(`page: ${message.text()}`));
  await page.goto(`${origin}/bench/funnel.html`);
  /** @type {Run} */
  const first = await page.evaluate(`bench.prepare(${events})`);
  console.log(`first call (read, tell people apart, count): ${Math.round(first.ms)} ms`);
  await page.evaluate('bench.prepareDuckDb()');
  const peers = ['huitou()', "duckdb('joins')", "duckdb('windows')"];
  /** @type {number[][]} */
  const times = peers.map(() => []);
  let equal = true;
  // The first round is warm-up: the compilers of both sides have seen the question then.
  for (let n = 0; n <= RUNS; n++) {
    /** @type {string[]} */
    const answers = [];
    for (const [at, peer] of peers.entries()) {
      /** @type {Run} */
      const { ms, people } = await page.evaluate(`bench.${peer}`);
      if (n > 0) times[at]?.push(ms);
      answers.push(people.join(' '));
    }
    if (n === 0) console.log(answers.join('\n'));
    equal &&= answers.every((answer) => answer === answers[0] && !answer.startsWith('0'));
  }
  const texts = [];
  for (let n = 0; n < 3; n++) {
    /** @type {{ trainMs: number, classifyMs: number, heldOut: number, right: number, meanChars: number }} */
    const run = await page.evaluate(`bench.classifier(${REVIEWS}, ${TEXTS})`);
    console.log(
      `classifier: ${Object.entries(run)
        .map(([name, value]) => `${name} ${value.toFixed(2)}`)
        .join(', ')}`,
    );
    texts.push(run);
  }
  await browser.close();
  peers.forEach((peer, at) => {
    console.log(`${peer}: ${times[at]?.map((one) => one.toFixed(0)).join(' ')} ms`);
  });
  const [huitou = NaN, joins = NaN, windows = NaN] = times.map(median);
  const duckdb = Math.min(joins, windows);
  return {
    bench: 'funnel',
    events,
    huitou_ms: Math.round(huitou),
    duckdb_ms: Math.round(duckdb),
    ratio_duckdb: Number((huitou / duckdb).toFixed(3)),
    equal,
    classifier_train_ms: Math.round(median(texts.map(({ trainMs }) => trainMs))),
    classify_100k_ms: Math.round(median(texts.map(({ classifyMs }) => classifyMs))),
  };
}
