import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '../fixtures.ts';
import { importFile, openImports, type GivenFile } from '../importing.ts';
import { explanation, openRetentionShop } from '../retentionShop.ts';

const FACTS = ['Formula', 'n', 'Period'];

type Explained = { readonly what: string; readonly label: string; readonly href: string };

/**
 * Opens every number of the page that has an explanation and has not been opened yet, and takes down
 * where its rows are. Within the page, because they are hundreds; the mouse and the keyboard have
 * tests of their own.
 */
async function openEach(page: Page): Promise<Explained[]> {
  const opened = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const texts = (root: Element, tag: string) =>
      [...root.querySelectorAll<HTMLElement>(tag)].map((each) => each.innerText);
    const dialog = () => document.querySelector('[role="dialog"]');
    const found = [];
    const fresh = 'main [data-explained]:not([data-opened])';
    for (const number of document.querySelectorAll<HTMLElement>(fresh)) {
      number.dataset['opened'] = '';
      number.click();
      for (let frames = 0; !dialog() && frames < 60; frames++) await frame();
      const explanation = dialog();
      const link = explanation?.querySelector('a[data-explained-rows]');
      found.push({
        what: number.ariaLabel ?? '',
        terms: explanation ? texts(explanation, 'dt') : [],
        details: explanation ? texts(explanation, 'dd') : [],
        label: link?.textContent ?? '',
        href: link?.getAttribute('href') ?? '',
      });
      number.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      for (let frames = 0; dialog() && frames < 60; frames++) await frame();
    }
    return found;
  });
  for (const { what, terms, details, href } of opened) {
    expect(terms, what).toEqual(expect.arrayContaining(FACTS));
    for (const detail of details) {
      expect(detail.trim(), what).not.toBe('');
      expect(detail, what).not.toMatch(/NaN|undefined|\{\{|Infinity/);
    }
    expect(href, what).not.toBe('');
  }
  return opened;
}

/** Shows every chart of the page as its table. */
async function showTables(page: Page): Promise<void> {
  const charts = page.getByRole('button', { name: 'Show as table' });
  while ((await charts.count()) > 0) await charts.first().click();
}

/** The first number in a text, without its separators. */
function numberIn(text: string): number {
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
}

/**
 * Follows a link to rows within the app, which is not loaded again, and counts what is there: the
 * heading's number and the rows of the table.
 */
async function rowsAt(page: Page, href: string): Promise<{ stated: string; listed: number }> {
  return page.evaluate(async (to) => {
    const follow = (address: string) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    const heading = () =>
      [...document.querySelectorAll('main h2')].find((each) => /^[\d,]+ /.test(each.textContent));
    const until = async (done: () => boolean) => {
      while (!done()) await new Promise(requestAnimationFrame);
    };
    // By way of a page without rows, so that what is read next are this number's.
    follow('/retention/rows');
    await until(() => heading() === undefined);
    follow(to);
    await until(() => heading() !== undefined);
    const table = heading()?.closest('section')?.querySelector('table');
    const rows = table?.getAttribute('aria-rowcount');
    return {
      stated: heading()?.textContent ?? '',
      listed: rows ? Number(rows) - 1 : (table?.querySelectorAll('tbody tr').length ?? 0),
    };
  }, href);
}

/** Expects that each link lists as many rows as it says, and that numbers of the same rows agree. */
async function expectRows(page: Page, explained: readonly Explained[]): Promise<void> {
  const seen = new Map<string, Explained>();
  for (const each of explained) {
    const known = seen.get(each.href);
    if (known) expect(each.label, each.what).toBe(known.label);
    else seen.set(each.href, each);
  }
  for (const { what, label, href } of seen.values()) {
    const { stated, listed } = await rowsAt(page, href);
    const n = numberIn(label);
    expect(numberIn(stated), what).toBe(n);
    if (n > 0) expect(listed, what).toBe(n);
  }
}

/** Expects that every number of the retention page, in charts and in their tables, has its rows. */
async function expectExplained(page: Page, query: string): Promise<void> {
  await page.goto(`/retention${query}`);
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Median: / })).toBeVisible();
  const drawn = await openEach(page);
  expect(drawn.length).toBeGreaterThan(40);
  await showTables(page);
  const tables = await openEach(page);
  expect(tables.length).toBeGreaterThan(40);
  await expectRows(page, [...drawn, ...tables]);
}

for (const [name, query] of [
  ['as it opens', ''],
  ['with filters and money', '?country=Germany&measure=revenue&minSize=10&columns=4'],
  ['recurring, on or after', '?entry=recurring&returns=onOrAfter&minSize=10&columns=3'],
] as const) {
  test(`every number of the retention page is explained by exactly its rows, ${name}`, async ({
    page,
  }) => {
    test.slow();
    await openRetentionShop(page);
    await expectExplained(page, query);
  });
}

/** 40 customers of January 2010, of whom ten come back in February. */
function yearBeforeFile(): GivenFile {
  const header =
    'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
  const lines = Array.from({ length: 50 }, (_, i) => {
    const month = i < 40 ? '01' : '02';
    return `80${i},22001,GREEN TEA,1,2010-${month}-01 10:00:00,5.00,9${i % 40},France`;
  });
  return { name: 'year-before.csv', contents: `${[header, ...lines].join('\n')}\n` };
}

test('every number beside the year before, in brackets, is explained by exactly its rows', async ({
  page,
}) => {
  test.slow();
  await openRetentionShop(page);
  await openImports(page);
  await importFile(page, yearBeforeFile());
  await expectExplained(page, '?from=2011-02-01&minSize=10&returns=brackets&brackets=1,2');
});

test('every number of a customer’s page leads to its lines on the page', async ({ page }) => {
  await openRetentionShop(page);
  await page.goto('/retention/rows?number=cell~2011-01-01~1~returned');
  await page.getByRole('link', { name: /^1000/ }).click();
  const panel = page.getByRole('region', { name: 'Orders' });
  const lines = panel.getByRole('table').locator('tbody tr');
  await expect(page.getByRole('region', { name: 'Taste' })).toContainText('Price band');
  // Two of the first order, one of each of the four months after, and a return that does not count.
  await expect(lines).toHaveCount(7);

  const numbers = page.getByRole('main').locator('[data-explained]');
  // Orders, what the customer buys ever, and what lately.
  expect(await numbers.count()).toBe(14);
  for (let i = 0; i < (await numbers.count()); i++) {
    await numbers.nth(i).click();
    const dialog = explanation(page);
    await expect(dialog.locator('dt').filter({ hasText: 'Formula' })).toBeVisible();
    const link = dialog.locator('[data-explained-rows]');
    const n = numberIn(await link.innerText());
    await link.click();
    await expect(dialog).toHaveCount(0);
    await expect(panel).toContainText(`${n} of 7 lines are listed`);
    await expect(lines).toHaveCount(n);
  }
  await expect(panel.getByText('6 of 7 lines are listed')).toBeFocused();
  await expectNoAxeViolations(page, 'customer, lines behind a number');
  await page.reload();
  await expect(lines).toHaveCount(6);
  await panel.getByRole('link', { name: 'List all lines' }).click();
  await expect(lines).toHaveCount(7);
});
