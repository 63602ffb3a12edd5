import type { Locator, Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { atStep, commit, giveFile, openImports, problem } from './importing.ts';
import { explanation } from './retentionShop.ts';

const PATH = 'recommendations/measurement';

/** Opens the demo shop and its page of measurement. */
async function openMeasurement(page: Page, words = { demo: 'Look at a demo shop' }): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: words.demo }).click();
  await expect(page.getByRole('note').first()).toBeVisible({ timeout: 30_000 });
  await goTo(page, '');
}

/** The page of the shop that is open, with this search. */
async function goTo(page: Page, search: string): Promise<void> {
  const shop = /^\/s\/[^/]+/.exec(new URL(page.url()).pathname)?.[0] ?? '';
  await page.goto(`${shop}/${PATH}${search}`);
  await expect(page.getByRole('main')).toBeVisible();
}

function figures(page: Page): Locator {
  return page.getByRole('table', { name: 'What was measured' });
}

function comparison(page: Page): Locator {
  return page.getByRole('region', { name: 'Two versions compared' });
}

test('without a log the page says what is missing, and leads to the imports', async ({ page }) => {
  await openApp(page, `/${PATH}`);
  await expect(page.getByRole('heading', { name: 'No log of recommendations yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'measurement without a log');
  await page.getByRole('link', { name: 'Import a log' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
});

test('the demo shop’s experiment is read, and each number opens how it is made', async ({
  page,
}) => {
  await openMeasurement(page);
  await expect(comparison(page).getByText('v3 is better', { exact: true })).toBeVisible();
  await expect(comparison(page).getByText('It has been reached.')).toBeVisible();
  const clicks = comparison(page).getByRole('row', { name: /^Click-through/ });
  await expect(clicks).toContainText('better');
  await expect(comparison(page).getByRole('row', { name: /^Conversion/ })).toContainText('unclear');
  await expect(figures(page).getByRole('rowheader')).toHaveText(['v1', 'v2', 'v3']);
  await expectNoAxeViolations(page, 'measurement of the demo shop');

  await clicks.getByRole('button', { name: /^v3, Click-through/ }).click();
  await expect(explanation(page)).toContainText('clicked ÷');
  await expect(explanation(page)).toContainText('design effect');
  await page.keyboard.press('Escape');
  await comparison(page).getByRole('button', { name: 'Planned sample, v2' }).click();
  await expect(explanation(page)).toContainText('power 80%');
  await page.keyboard.press('Escape');

  // The home page of both versions is clicked alike; the difference lies elsewhere.
  await page.getByRole('button', { name: 'Placement', exact: true }).click();
  await expect(figures(page).getByRole('rowheader')).toHaveText([
    'Home page',
    'Home page',
    'Home page',
    'Product page',
    'Product page',
    'Product page',
    'Cart',
    'Cart',
    'Cart',
  ]);
  await expect(page).toHaveURL(/by=placement/);
});

test('versions that ran one after the other are not compared', async ({ page }) => {
  await openMeasurement(page);
  await comparison(page).getByLabel('Version A', { exact: true }).selectOption('v1');
  await expect(comparison(page).getByText('Not comparable')).toBeVisible();
  await expect(comparison(page)).toContainText('there is no common day');
  await expect(comparison(page).getByText('is better')).toHaveCount(0);
  await expectNoAxeViolations(page, 'two versions that cannot be compared');
  await page.reload();
  await expect(comparison(page).getByText('Not comparable')).toBeVisible();
});

test('a reading before the planned sample is provisional, and filters are in the address', async ({
  page,
}) => {
  await openMeasurement(page);
  await comparison(page).getByLabel('Smallest difference that matters').fill('0.5');
  await expect(comparison(page).getByText('So far v3 looks better')).toBeVisible();
  await expect(comparison(page).getByText('Too early to decide')).toBeVisible();
  await comparison(page).getByLabel('Smallest difference that matters').fill('half');
  await expect(comparison(page).getByText('From 0.01 to 50')).toBeVisible();
  await comparison(page).getByLabel('Meant to see B').fill('20');
  await expect(comparison(page).getByText('People are not split as meant')).toBeVisible();
  await expect(page).toHaveURL(/effect=0\.5&split=20/);

  await page
    .getByRole('button', { name: /^Placement/ })
    .first()
    .click();
  const home = page.getByRole('checkbox', { name: 'Home page' });
  // What it stands for is in the address, so the box follows a moment later.
  await home.click();
  await expect(home).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(comparison(page).getByText('Not clear yet')).toBeVisible();
  await expect(page).toHaveURL(/placements=home/);
  await page.getByRole('button', { name: 'Period', exact: false }).first().click();
  await page.getByLabel('To', { exact: true }).fill('2001-01-01');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing was shown under these filters')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(comparison(page).getByText('So far v3 looks better')).toBeVisible();
});

test.describe('on a phone in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 360, height: 780 } });
  test('the page fits, and its tables are reached by keyboard', async ({ page }) => {
    await openMeasurement(page);
    await expect(comparison(page).getByText('v3 is better', { exact: true })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await expectNoAxeViolations(page, 'measurement on a phone, dark');
  });
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });
  test('the page speaks Chinese', async ({ page }) => {
    await openMeasurement(page, { demo: '先看演示店铺' });
    await expect(page.getByRole('heading', { name: '效果衡量', level: 1 })).toBeVisible();
    await expect(page.getByText('v3 更好', { exact: true })).toBeVisible();
    await expect(page.getByRole('table', { name: '衡量结果' })).toBeVisible();
    await expectNoAxeViolations(page, 'measurement in Chinese');
  });
});

/** Forty people under each of two versions, two products each; under v2 more of them click. */
function log(): string {
  const rows = Array.from({ length: 80 }, (_, i) => {
    const version = i % 2 === 0 ? 'v1' : 'v2';
    const day = String((i % 28) + 1).padStart(2, '0');
    const clicked = version === 'v1' ? i % 8 === 0 : i % 4 === 1;
    return [1, 2].map((position) =>
      [
        `2026-02-${day}T10:00:00Z`,
        `C${i}`,
        `P${position}`,
        position,
        'home',
        version,
        clicked && position === 1 ? 'yes' : 'no',
      ].join(','),
    );
  }).flat();
  return [
    'at,customer,product,position,placement,version,clicked',
    ...rows,
    '2026-02-01T10:00:00Z,C99,P1,0,home,v1,no',
    '2026-02-01T10:00:00Z,C99,P1,1,home,v1,perhaps',
    '',
  ].join('\n');
}

test('a log is imported, its bad rows are told, and it is measured', async ({ page }) => {
  await openImports(page);
  await giveFile(page, { name: 'shown.csv', contents: log() });
  await atStep(page, '4. Check');
  await expect(
    page.getByRole('heading', { name: 'Import recommendations shown', level: 1 }),
  ).toBeVisible();
  const position = problem(page, '1 value is not a position from 1 to 255');
  await expect(position).toContainText('Line 162');
  await expect(position).toContainText('0');
  await expect(problem(page, '1 value is neither yes nor no')).toContainText('perhaps');
  await expectNoAxeViolations(page, 'check of a log of recommendations');
  await commit(page);
  await page.getByRole('link', { name: 'See how they did' }).click();
  await expect(page.getByRole('heading', { name: 'Measurement', level: 1 })).toBeVisible();
  const row = figures(page).getByRole('row', { name: /^v2/ });
  await expect(row.getByRole('button', { name: /^v2, Shown/ })).toHaveText('80');
  await expect(row.getByRole('button', { name: /^v2, Click-through/ })).toHaveText('25.00%');
  // The log does not say what was bought.
  await expect(row).toContainText('no data');
  // 25 % against 12.5 %, of 40 people each: distinct, and half of the planned sample.
  await expect(comparison(page).getByText('So far v2 looks better')).toBeVisible();
  await expect(comparison(page).getByText('Too early to decide')).toBeVisible();
});

const DAY_MS = 86_400_000;
const utcDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** From 1 January to 15 March forty people a day see one product; one in ten clicks, from 2 February on half. */
function yearsLog(): string {
  const from = Date.UTC(2026, 0, 1);
  const rows = Array.from({ length: 74 * 40 }, (_, n) => {
    const day = Math.floor(n / 40);
    const often = day < 32 ? 10 : 2;
    const clicked = (n + day) % often === 0 ? 'yes' : 'no';
    return `${utcDay(from + day * DAY_MS)}T10:00:00Z,C${n % 40},P${n % 7},1,home,${clicked}`;
  });
  return ['at,customer,product,position,placement,clicked', ...rows, ''].join('\n');
}

const measured = (page: Page, version: string) =>
  page.getByRole('region', { name: `Before and after ${version}` });

/** Gives popularity another weight and publishes that at once. */
async function publishWeight(page: Page, weight: string, version: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Popularity', exact: true }).fill(weight);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Publish ${version}` }).click();
  const dialog = page.getByRole('dialog', { name: `Publish ${version}` });
  await dialog.getByRole('button', { name: `Publish ${version}` }).click();
  await expect(page.getByText(`Version ${version.slice(1)} published`)).toBeVisible();
}

test('a published version is measured on equal days before and after it', async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-02-01T10:00:00Z'));
  await openApp(page, '/recommendations');
  await publishWeight(page, '40', 'v1');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(measured(page, 'v1')).toContainText('No imported data tell this yet.');

  await page.clock.setFixedTime(new Date('2026-03-16T10:00:00Z'));
  await openImports(page);
  await giveFile(page, { name: 'shown.csv', contents: yearsLog() });
  await commit(page);
  await page.goto('/recommendations?tab=versions');
  await expect(measured(page, 'v1')).toContainText('Click-through');
  const values = measured(page, 'v1').getByRole('definition');
  await expect(values).toHaveText([
    '10.0%112 of 1,1204 – 31 Jan 2026',
    '50.0%560 of 1,1202 Feb – 1 Mar 2026',
    /^\+40\.0 ptsrose after95% interval \+\d+\.\d – \+\d+\.\d pts$/,
  ]);
  await expect(measured(page, 'v1')).toContainText('not causal');
  await expectNoAxeViolations(page, 'a version that has been measured');

  // The newer one has too few days of its own, and ends those of the older.
  await page.clock.setFixedTime(new Date('2026-03-10T10:00:00Z'));
  await page.goto('/recommendations');
  await publishWeight(page, '50', 'v2');
  await page.clock.setFixedTime(new Date('2026-03-16T10:00:00Z'));
  await page.goto('/recommendations?tab=versions');
  await expect(measured(page, 'v2')).toContainText(
    'Too early to read: 4 of 14 days of data since it went live',
  );
  await page.getByRole('button', { name: 'Before and after v1' }).click();
  await expect(measured(page, 'v1')).toContainText('rose after');
  await page.reload();
  await expect(measured(page, 'v1')).toContainText('rose after');
});

test.describe('of the demo shop in Chinese, dark, on a phone', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 360, height: 780 } });
  test('a version that changed little is within noise', async ({ page }) => {
    test.slow();
    const today = new Date('2026-11-28T12:00:00Z');
    await page.clock.setFixedTime(today);
    await openDemoShop(page, '/recommendations', 'zh-CN');
    // On a day within the log, as if it had been published then.
    await page.clock.setFixedTime(new Date(today.getTime() - 140 * DAY_MS));
    await page.reload();
    await page.getByRole('textbox', { name: '热销', exact: true }).fill('40');
    await page.getByRole('button', { name: '发布 v1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发布 v1' }).click();
    await expect(page.getByText('已发布第 1 版')).toBeVisible();
    await page.clock.setFixedTime(today);
    await page.reload();
    await page.getByRole('tab', { name: '版本' }).click();
    const panel = page.getByRole('region', { name: 'v1 前后对比' });
    await expect(panel.getByRole('definition')).toHaveText([
      /^3\.99%272 \/ 6,824/,
      /^4\.71%261 \/ 5,543/,
      /^\+0\.72 个百分点在误差内/,
    ]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await expectNoAxeViolations(page, 'a measured version in Chinese, dark, on a phone');
  });
});
