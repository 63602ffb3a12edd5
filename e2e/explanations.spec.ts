import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { explanation, openRetentionShop } from './retentionShop.ts';

const FACTS = ['Formula', 'n', 'Period'];

type Explained = { readonly what: string; readonly label: string; readonly href: string };

/** Opens every number of the page that has an explanation, and takes down where its rows are. */
async function openAll(page: Page): Promise<Explained[]> {
  const numbers = page.getByRole('main').locator('[data-explained]');
  const found: Explained[] = [];
  const count = await numbers.count();
  for (let i = 0; i < count; i++) {
    const number = numbers.nth(i);
    const what = (await number.getAttribute('aria-label')) ?? '';
    // Cells are reached by arrow keys; a press works on all.
    await number.click();
    const dialog = explanation(page);
    await expect(dialog, what).toBeFocused();
    const terms = await dialog.locator('dt').allTextContents();
    expect(terms, what).toEqual(expect.arrayContaining(FACTS));
    for (const detail of await dialog.locator('dd').allTextContents()) {
      expect(detail.trim(), what).not.toBe('');
      expect(detail, what).not.toMatch(/NaN|undefined|\{\{|Infinity/);
    }
    const rows = dialog.locator('[data-explained-rows]');
    found.push({
      what,
      label: await rows.innerText(),
      href: (await rows.getAttribute('href')) ?? '',
    });
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  return found;
}

/** The first number in a text, without its separators. */
function numberIn(text: string): number {
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
}

async function rowsListed(page: Page): Promise<number> {
  const table = page.locator('table[aria-label]').last();
  const stated = await table.getAttribute('aria-rowcount');
  return stated === null ? table.locator('tbody tr').count() : Number(stated) - 1;
}

for (const [name, query] of [
  ['as it opens', ''],
  ['with filters and money', '?country=Germany&measure=revenue&minSize=10&columns=4'],
  ['recurring, on or after', '?entry=recurring&returns=onOrAfter&minSize=10&columns=3'],
] as const) {
  test(`every number of the retention page is explained by exactly its rows, ${name}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await openRetentionShop(page);
    await page.goto(`/retention${query}`);
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Median: / })).toBeVisible();
    const explained = await openAll(page);
    expect(explained.length).toBeGreaterThan(40);

    const seen = new Map<string, Explained>();
    for (const each of explained) {
      const known = seen.get(each.href);
      // Two numbers may rest on the same rows: then they say the same of them.
      if (known) expect(each.label, each.what).toBe(known.label);
      else seen.set(each.href, each);
    }
    for (const { what, label, href } of seen.values()) {
      await page.goto(href);
      const n = numberIn(label);
      const heading = page.getByRole('heading', { level: 2, name: /^[\d,]+ / });
      await expect(heading, what).toBeVisible();
      expect(numberIn(await heading.innerText()), what).toBe(n);
      if (n > 0) expect(await rowsListed(page), what).toBe(n);
    }
  });
}
