import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

const SCHEMA = 'huitou.recommendation-lists/1';
const TODAY = new Date('2026-11-28T12:00:00Z');

/** A shop of twelve customers, one of whom has a telephone number as number, and six products. */
const PHONE = '13812345678';
const PRODUCTS = ['T1', 'T2', 'T3', 'K1', 'K2', 'K3'];

function orders(): string {
  const rows = Array.from({ length: 12 }, (_, customer) =>
    PRODUCTS.filter((_product, n) => (customer + n) % 3 !== 0).map((product, n) =>
      [
        `O${customer}-${n}`,
        `2026-0${1 + n}-1${customer % 10}`,
        customer === 11 ? PHONE : `C${customer + 1}`,
        product,
        1,
        10 + n,
        'EUR',
      ].join(','),
    ),
  ).flat();
  return ['order,placedAt,customer,product,quantity,unitPrice,currency', ...rows, ''].join('\n');
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

/** Gives one weight of the home page's draft another value, and publishes it as the first version. */
async function publishFirst(page: Page, algorithm: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name: algorithm, exact: true }).fill(value);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Publish v1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish v1' });
  await dialog.getByRole('button', { name: 'Publish v1' }).click();
  await expect(page.getByText('Version 1 published')).toBeVisible();
}

const make = (page: Page) => page.getByRole('button', { name: 'Make the lists' });
const save = (page: Page) => page.getByRole('button', { name: 'Save the file' });
const choice = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const madeFigure = (page: Page, term: string) =>
  page
    .getByRole('region', { name: 'The lists are made' })
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd');

/** What a press of a button downloads: the file's name and text. */
async function downloaded(page: Page, press: () => Promise<void>) {
  const downloading = page.waitForEvent('download');
  await press();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Makes the lists that are chosen, and saves them as a download. */
async function madeFile(page: Page) {
  await make(page).click();
  await expect(save(page)).toBeVisible();
  return downloaded(page, () => save(page).click());
}

/** One line of the file, as docs/release-formats.md has it, and nothing else in it. */
const lineSchema = z.strictObject({
  customer: z.string().nullable().optional(),
  seed: z.string().nullable().optional(),
  items: z.array(z.strictObject({ product: z.string(), score: z.number().nullable() })),
});
type Line = z.output<typeof lineSchema>;

function parsed(text: string): { readonly head: unknown; readonly lists: readonly Line[] } {
  const [head, ...lists] = text.trimEnd().split('\n');
  return {
    head: JSON.parse(head ?? ''),
    lists: lists.map((line) => lineSchema.parse(JSON.parse(line))),
  };
}

/** A browser that lets no page choose a file: what is saved is a download. */
async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

test('lists of a published version are made, saved, and as their format says', async ({ page }) => {
  test.slow();
  await withoutPicker(page);
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: orders() });
  const base = /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';

  await page.goto(`${base}/recommendations/release`);
  await expect(page.getByRole('heading', { name: 'Nothing has been published yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'release without a version');
  await page.getByRole('link', { name: 'To the settings' }).click();
  await publishFirst(page, 'Popularity', '40');
  await page.getByRole('link', { name: 'Lists as a file' }).click();
  await expect(page.getByLabel('Version', { exact: true })).toHaveValue(/.+/);
  await expectNoAxeViolations(page, 'release before lists are made');

  const settings = await downloaded(page, () =>
    page.getByRole('button', { name: 'Settings of v1 as JSON' }).click(),
  );
  expect(settings.name).toBe('recommendations-v1.json');
  expect(JSON.parse(settings.text)).toMatchObject({
    schema: 'huitou.recommendations/1',
    policy: 'recommendations',
    version: 1,
    publishedAt: TODAY.toISOString(),
    liveFrom: TODAY.toISOString(),
    settings: {
      home: { algorithms: { popularity: { weight: 40 } } },
      product: { algorithms: { popularity: { weight: 30 } } },
    },
  });

  // The whole way by keyboard.
  await make(page).focus();
  await page.keyboard.press('Enter');
  await expect(save(page)).toBeVisible();
  await expect(page.getByText('1 customer number is a contact and stands masked')).toBeVisible();
  await expectNoAxeViolations(page, 'release with lists made');
  await save(page).focus();
  const home = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(home.name).toBe('recommendations-v1-home-2026-11-28.jsonl');
  const { head, lists } = parsed(home.text);
  expect(head).toEqual({
    schema: SCHEMA,
    policy: 'recommendations',
    version: 1,
    placement: 'home',
    key: 'customer',
    slots: 10,
    generatedAt: TODAY.toISOString(),
    dataThrough: expect.stringMatching(/^2026-04-19T/),
    lists: 13,
  });
  const customers = Array.from({ length: 11 }, (_, n) => `C${n + 1}`);
  expect(lists.map(({ customer }) => customer)).toEqual([null, ...customers, '138••••5678']);
  for (const { customer, items } of lists) {
    const shown = items.map(({ product }) => product);
    expect(PRODUCTS, `what ${customer} is shown`).toEqual(expect.arrayContaining(shown));
    expect(new Set(shown).size).toBe(shown.length);
    // Four of the six were bought, and are hidden.
    expect(shown).toHaveLength(customer === null ? 6 : 2);
  }
  await expect(madeFigure(page, 'Customers')).toHaveText('12');
  await expect(madeFigure(page, 'Products in all lists')).toHaveText('24');

  // The same as CSV, and unmasked: the audit trail has it.
  await choice(page, 'CSV').click();
  await page.getByRole('checkbox', { name: 'Mask customer numbers that are contacts' }).click();
  await expect(page.getByText('The choices above have changed since')).toBeVisible();
  const csv = await madeFile(page);
  expect(csv.name).toBe('recommendations-v1-home-2026-11-28.csv');
  const json = lists.flatMap(({ customer, items }) =>
    items.map(({ product, score }, slot) =>
      [
        SCHEMA,
        1,
        customer === '138••••5678' ? PHONE : customer,
        slot + 1,
        product,
        score ?? '',
      ].join(),
    ),
  );
  expect(csv.text.trimEnd().split('\r\n')).toEqual([
    'schema,version,customer,rank,product,score',
    ...json,
  ]);

  await choice(page, 'Product page').click();
  await choice(page, 'JSON lines').click();
  await page.getByRole('textbox', { name: 'Products in a list' }).fill('2');
  const beside = parsed((await madeFile(page)).text);
  expect(beside.head).toMatchObject({ placement: 'product', key: 'seed', slots: 2, lists: 7 });
  expect(beside.lists[0]?.seed).toBeNull();
  const seeds = beside.lists.slice(1).map(({ seed }) => seed);
  expect(seeds.sort()).toEqual(PRODUCTS.toSorted());
  for (const { seed, items } of beside.lists) {
    expect(items).toHaveLength(2);
    expect(items.map(({ product }) => product)).not.toContain(seed);
  }
  await expect(page).toHaveURL(/placement=product&slots=2/);

  await page.goto(`${base}/audit`);
  await expect(page.getByText('recommendations-v1-home-2026-11-28.csv')).toBeVisible();
});

test('lists that are being made can be stopped, and leave nothing', async ({ page }) => {
  test.slow();
  await withoutPicker(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await openDemoShop(page, '/recommendations?open=algorithms');
  // Learning takes some seconds, so that there is time to stop it.
  await publishFirst(page, 'Neural network', '1');
  await page.getByRole('link', { name: 'Lists as a file' }).click();
  await make(page).click();
  const progress = page.getByRole('progressbar', { name: 'Making the lists of v1' });
  await expect(progress).toBeVisible();
  await expectNoAxeViolations(page, 'lists being made');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  await expect(make(page)).toBeEnabled();
  await expect(page.getByRole('heading', { name: 'The lists are made' })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);

  // The worker is free at once; what it makes next is whole.
  await choice(page, 'Product page').click();
  const { text } = await madeFile(page);
  const { head, lists } = parsed(text);
  expect(head).toMatchObject({ lists: 301, placement: 'product' });
  const known = new Set(lists.map(({ seed }) => seed));
  expect(known.size).toBe(301);
  for (const { items } of lists) {
    expect(items).toHaveLength(6);
    for (const { product } of items) expect(known).toContain(product);
  }
  expect(downloads).toEqual(['recommendations-v1-product-2026-11-28.jsonl']);
});

test('a large file is written piece by piece to where the user chose', async ({ page }) => {
  test.slow();
  // The dialogue of the browser cannot be driven; what it would hand over can be had without it.
  await page.addInitScript(() => {
    const folder = () => navigator.storage.getDirectory();
    const picker = async ({ suggestedName }: { readonly suggestedName: string }) => {
      if (localStorage.getItem('test.dismiss') !== null) {
        throw new DOMException('The user aborted a request.', 'AbortError');
      }
      return (await folder()).getFileHandle(suggestedName, { create: true });
    };
    Object.defineProperty(window, 'showSaveFilePicker', { value: picker });
  });
  const written = () =>
    page.evaluate(async () => {
      const name = 'recommendations-v1-home-2026-11-28.jsonl';
      const folder = await navigator.storage.getDirectory();
      try {
        return await (await (await folder.getFileHandle(name)).getFile()).text();
      } catch {
        return null;
      }
    });
  await openDemoShop(page, '/recommendations?open=algorithms');
  await publishFirst(page, 'Popularity', '40');
  await page.getByRole('link', { name: 'Lists as a file' }).click();
  await make(page).click();
  await expect(save(page)).toBeVisible();

  await page.evaluate(() => {
    localStorage.setItem('test.dismiss', '1');
  });
  await save(page).click();
  await expect(save(page)).toBeVisible();
  expect(await written()).toBeNull();

  await page.evaluate(() => {
    localStorage.removeItem('test.dismiss');
  });
  await save(page).click();
  await expect(page.getByText('Saved: recommendations-v1-home-2026-11-28.jsonl')).toBeVisible();
  const { head, lists } = parsed((await written()) ?? '');
  const customers = await madeFigure(page, 'Customers').textContent();
  expect(head).toMatchObject({ lists: lists.length, version: 1 });
  expect(lists.length - 1).toBe(Number(customers?.replace(',', '')));
  expect(new Set(lists.map(({ customer }) => customer)).size).toBe(lists.length);
});

for (const { language, scheme, words } of [
  { language: 'en-GB', scheme: 'light', words: { demo: 'en', publish: 'Publish v1' } },
  { language: 'zh-CN', scheme: 'dark', words: { demo: 'zh-CN', publish: '发布 v1' } },
] as const) {
  test.describe(`on a phone, ${language}, ${scheme}`, () => {
    test.use({ locale: language, colorScheme: scheme, viewport: { width: 360, height: 780 } });
    test('the page fits', async ({ page }) => {
      const chinese = language === 'zh-CN';
      await openDemoShop(page, '/recommendations', words.demo);
      const popularity = chinese ? '热销' : 'Popularity';
      await page.getByRole('textbox', { name: popularity, exact: true }).fill('40');
      await page.getByRole('button', { name: words.publish }).click();
      await page.getByRole('dialog').getByRole('button', { name: words.publish }).click();
      await page.getByRole('link', { name: chinese ? '导出列表文件' : 'Lists as a file' }).click();
      await page.getByRole('button', { name: chinese ? '生成列表' : 'Make the lists' }).click();
      await expect(
        page.getByRole('button', { name: chinese ? '保存文件' : 'Save the file' }),
      ).toBeVisible();
      await expect(
        page.getByRole('heading', {
          name: chinese ? '推荐列表文件' : 'Recommendation lists as a file',
        }),
      ).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
      // All of it in sight: half under the bar of the shop, a field would count as too small.
      await page.setViewportSize({ width: 360, height: 2400 });
      await expectNoAxeViolations(page, `release on a phone, ${language}, ${scheme}`);
    });
  });
}
