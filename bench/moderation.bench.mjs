// All messages of large groups judged by many rules, with the product's own matcher.
export const mode = 'bench';

const MESSAGES = 1_000_000;
const TERMS = 2000;
const PATTERNS = 10;
/** Messages that are compared in one go. */
const PART = 50_000;
/** Of which every so many is tried term by term. */
const SINGLE = 500;
const RUNS = 3;

/**
 * `npm run bench -- moderation quick` judges a hundredth, to try the benchmark itself.
 *
 * @param {{ origin: string, launch: () => Promise<import('playwright-core').Browser>, args: string[] }} context
 */
export async function run({ origin, launch, args }) {
  const messages = args.includes('quick') ? MESSAGES / 100 : MESSAGES;
  const browser = await launch();
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
    bench: 'moderation',
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
    decision_to_next_ms: null,
    longest_page_task_ms: null,
  };
}
