import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs } from './scripts/chromiumArgs.mjs';
import { locateChromium } from './scripts/findChromium.mjs';

// Against the built app: `npm test` builds it first; by hand,
// `npx vite build --mode e2e --outDir dist-e2e && npx playwright test --project=app`.
const port = Number(process.env['E2E_PORT'] ?? 4174);
const origin = `http://localhost:${port}`;
const executablePath = process.env['CHROMIUM_PATH'] ?? locateChromium({ windowless: true });
// Test processes read this file too; they need not look for the browser again.
if (executablePath !== undefined) process.env['CHROMIUM_PATH'] = executablePath;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    timezoneId: 'UTC',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: chromiumArgs,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'app', testIgnore: ['data/**', 'long/**'] },
    { name: 'long', testMatch: 'long/*.spec.ts' },
    { name: 'data', testMatch: 'data/*.spec.ts', timeout: 600_000 },
  ],
  webServer: {
    command: `node scripts/serveStatic.mjs dist-e2e ${port}`,
    url: origin,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
