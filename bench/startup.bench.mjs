// How heavy and how quick the first visit is: the built app, Lighthouse's desktop preset.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse, { desktopConfig } from 'lighthouse';
import { median } from './median.mjs';

const RUNS = 5;

/**
 * @param {{ origin: string, distDir: string,
 *   launch: (options?: { args: string[] }) => Promise<import('playwright-core').Browser> }} context
 */
export async function run({ origin, distDir, launch }) {
  const bytes = await firstLoadBytes(origin, distDir, await launch());
  const lcp = [];
  const tbt = [];
  const performance = [];
  const accessibility = [];
  for (let n = 0; n < RUNS; n++) {
    const port = await freePort();
    const browser = await launch({ args: [`--remote-debugging-port=${port}`] });
    const result = await lighthouse(
      origin,
      { port, onlyCategories: ['performance', 'accessibility'], logLevel: 'error' },
      desktopConfig,
    );
    await browser.close();
    if (!result) throw new Error('Lighthouse gave no result');
    const { audits, categories } = result.lhr;
    lcp.push(audits['largest-contentful-paint']?.numericValue ?? NaN);
    tbt.push(audits['total-blocking-time']?.numericValue ?? NaN);
    performance.push((categories['performance']?.score ?? NaN) * 100);
    accessibility.push((categories['accessibility']?.score ?? NaN) * 100);
    for (const { id, score, title } of Object.values(audits)) {
      if (n === 0 && score !== null && score < 0.9) console.log(`${id}: ${score} ${title}`);
    }
  }
  return {
    bench: 'startup',
    first_load_js_kb_gzip: Math.round(bytes / 1024),
    lcp_ms: Math.round(median(lcp)),
    tbt_ms: Math.round(median(tbt)),
    lighthouse_performance: Math.round(median(performance)),
    lighthouse_accessibility: Math.round(median(accessibility)),
  };
}

/**
 * All JavaScript that a first visit asks for until the network is quiet, each file gzipped.
 * @param {string} origin
 * @param {string} distDir
 * @param {import('playwright-core').Browser} browser
 */
async function firstLoadBytes(origin, distDir, browser) {
  const page = await browser.newPage();
  const scripts = new Set();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  await browser.close();
  let bytes = 0;
  for (const path of scripts) bytes += gzipSync(readFileSync(join(distDir, path))).length;
  return bytes;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
