import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile } from './importing.ts';
import { cell, explanation, laterFile, openRetentionShop } from './retentionShop.ts';

const figure = (page: Page, name: string) =>
  // An open filter hides the page behind it from assistive technology.
  page.getByRole('button', { name: new RegExp(`^${name}: `), includeHidden: true });

const heatmap = (page: Page) => page.getByRole('grid');

test('without orders the page says what it will show and how to fill it', async ({ page }) => {
  await openApp(page, '/retention');
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'retention without orders');
  await page.getByRole('link', { name: 'Import orders' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
});

test('a cell leads to its customers, and from there to one customer and back', async ({ page }) => {
  await openRetentionShop(page);
  await page.goto('/retention?country=United+Kingdom');
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveText('25.0');
  await cell(page, 'Jan 2011', 'Month 1').click();

  const dialog = explanation(page);
  await expect(dialog).toContainText('25.0%');
  await expect(dialog).toContainText('95% interval 15.8 – 37.2%');
  await expect(dialog).toContainText(
    'Of customers who first bought in Jan 2011, the share with an order in Feb 2011.',
  );
  await expect(dialog).toContainText('15 returning ÷ 60 in cohort');
  await expect(dialog).toContainText('Country United Kingdom');

  await dialog.getByRole('link', { name: 'See the 15 customers' }).click();
  await expect(page.getByRole('heading', { name: '15 customers' })).toBeVisible();
  const rows = page.getByRole('table', { name: '15 customers' }).locator('tbody tr');
  await expect(rows).toHaveCount(15);
  await expect(page.getByRole('region', { name: 'The number' })).toContainText('25.0%');
  await expectNoAxeViolations(page, 'rows of a cell');

  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Customer', level: 1 })).toBeVisible();
  const orders = page.getByRole('region', { name: 'Orders' });
  await expect(orders.getByRole('table')).toContainText('CAKE');
  await figure(page, 'Orders that count').click();
  await expect(explanation(page)).toContainText('Formula');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Taste' })).toContainText('Price band');
  await expectNoAxeViolations(page, 'customer');

  await page.goBack();
  await page.getByRole('link', { name: 'Back to retention' }).click();
  await expect(page).toHaveURL(/\/retention\?country=United\+Kingdom$/);
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveText('25.0');
});

test('in progress, not yet, too few and near the start of the data are told apart', async ({
  page,
}) => {
  await openRetentionShop(page);
  await expect(heatmap(page).getByRole('rowheader', { name: /^Jan 2011/ })).toContainText(
    'The data begin on 1 Jan 2011',
  );
  await expect(page.getByText('Jun 2011 in progress, left out of the means')).toBeVisible();
  await expect(cell(page, 'May 2011', 'Month 1')).toHaveAccessibleName(
    'May 2011, Month 1: too few',
  );
  await expect(cell(page, 'Apr 2011', 'Month 2')).toHaveAccessibleName(/in progress$/);
  await expect(cell(page, 'Jun 2011', 'Month 1')).toHaveCount(0);
  // 94 of 276: May is in progress, January to April are complete.
  await expect(cell(page, 'Weighted mean', 'Month 1')).toHaveText('34.1');
  await expect(cell(page, 'Simple mean', 'Month 1')).toHaveText('35.4');

  await cell(page, 'May 2011', 'Month 1').click();
  await expect(explanation(page)).toContainText('12 of 60');
  await expect(explanation(page)).toContainText('too few');
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toHaveCount(0);
  await cell(page, 'Apr 2011', 'Month 2').click();
  await expect(explanation(page)).toContainText('The data end on 20 Jun 2011, 10:00');
});

test('the table is walked with the keyboard', async ({ page }) => {
  await openRetentionShop(page);
  await cell(page, 'Jan 2011', 'Month 1').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Feb 2011', 'Month 2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText('9 returning ÷ 72 in cohort');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Feb 2011', 'Month 2')).toBeFocused();
});

test('Esc closes an explanation in the very moment that it opens', async ({ page }) => {
  await openRetentionShop(page);
  const number = figure(page, 'Customers');
  const pressed = await number.evaluate(async (button: HTMLElement) => {
    button.focus();
    button.click();
    // What a press changes is drawn in a microtask; the focus moves in the next frame.
    await Promise.resolve();
    const opened = button.ariaExpanded;
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    return {
      opened,
      focused: document.activeElement === button,
      left: button.dispatchEvent(escape),
    };
  });
  expect(pressed).toEqual({ opened: 'true', focused: true, left: false });
  await expect(explanation(page)).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('filters choose customers, are in the address, and stay after a reload', async ({ page }) => {
  await openRetentionShop(page);
  await expect(figure(page, 'Customers')).toHaveText('293');
  await page.getByRole('button', { name: /^Country/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Country' });
  await dialog.getByRole('checkbox', { name: /Germany/ }).check();
  await expect(figure(page, 'Customers')).toHaveText('74');
  await expect(figure(page, 'All customers')).toHaveText('293');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/country=Germany/);
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveAccessibleName(/too few/);

  await page.getByRole('button', { name: /^Period/ }).click();
  const period = page.getByRole('dialog', { name: 'Period' });
  await period.getByLabel('From', { exact: true }).fill('2011-02-01');
  await period.getByLabel('To', { exact: true }).fill('2011-03-31');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Period.*Feb – Mar 2011/ })).toBeVisible();
  await expect(figure(page, 'Customers')).toHaveText('34');
  await page.reload();
  await expect(figure(page, 'Customers')).toHaveText('34');

  await page.getByRole('button', { name: 'Clear Country' }).click();
  await expect(figure(page, 'Customers')).toHaveText('136');
  await page.getByRole('button', { name: 'Clear Period' }).click();
  await expect(page).toHaveURL(/\/retention$/);
  await expect(page.getByText('Same cohorts a year before')).toHaveCount(0);
});

test('conditions on lines let customerless lines into revenue only', async ({ page }) => {
  await openRetentionShop(page);
  await expect(figure(page, 'Lines without a customer')).toHaveText('2');
  await page.getByRole('button', { name: /^Which lines count/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Which lines count' });
  await dialog.getByRole('checkbox', { name: /^Customer known/ }).uncheck();
  await expect(figure(page, 'Customer not known')).toHaveText('£10.00');
  await expect(figure(page, 'Customers')).toHaveText('293');
  await dialog.getByRole('checkbox', { name: /^Not a return/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(figure(page, 'Lines left out')).toHaveCount(0);
  await expect(page).toHaveURL(/customerKnown=0&notReturn=0/);
});

test('the first product and the category are found by searching', async ({ page }) => {
  await openRetentionShop(page);
  await page.getByRole('button', { name: /^First product/ }).click();
  const dialog = page.getByRole('dialog', { name: 'First product' });
  await dialog.getByRole('searchbox').fill('green');
  await expect(dialog.getByRole('checkbox')).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: /GREEN TEA/ }).check();
  await expect(figure(page, 'Customers')).toHaveText('147');
  await dialog.getByRole('searchbox').fill('nothing like it');
  await expect(dialog).toContainText('Nothing fits the search.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Category/ }).click();
  await expect(page.getByRole('dialog', { name: 'Category' })).toContainText('not stated', {
    ignoreCase: true,
  });
});

test('options change the table, say what cannot go together, and go back to usual', async ({
  page,
}) => {
  await openRetentionShop(page);
  const options = page.getByRole('button', { name: /^Options/ });
  await options.click();
  const dialog = page.getByRole('dialog', { name: 'Options' });

  await dialog.getByRole('radio', { name: /^On or after/ }).check();
  await expect(cell(page, 'Jan 2011', 'Month 2 on')).toHaveText('12.5');
  await expect(dialog.getByRole('radio', { name: /^24-hour windows/ })).toBeDisabled();
  await expect(dialog).toContainText('Not with “on or after”');

  await dialog.getByRole('radio', { name: /^Brackets/ }).check();
  await dialog.getByLabel('Lengths of the brackets').fill('1, 2');
  await expect(cell(page, 'Jan 2011', 'Months 2–3')).toHaveText('12.5');
  await dialog.getByLabel('Lengths of the brackets').fill('1, none');
  await expect(dialog).toContainText('Up to 24 whole numbers');

  await dialog.getByRole('radio', { name: /^On Ordered/ }).check();
  await dialog.getByRole('radio', { name: /^Recurring/ }).check();
  await expect(page.getByText(/by months since an order/).first()).toBeVisible();
  // 72 new in February and 20 who came back from January.
  await expect(cell(page, 'Feb 2011', 'Customers')).toHaveText('92');
  await dialog.getByRole('radio', { name: /^First order ever/ }).check();

  await dialog.getByLabel('Too few under').fill('75');
  await expect(cell(page, 'Feb 2011', 'Month 1')).toHaveText('few');
  await dialog.getByRole('radio', { name: /^24-hour windows/ }).check();
  await expect(dialog.getByRole('radio', { name: /^On or after/ })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/windows=rolling/);
  await expect(options).toContainText('2 changed');
  await page.getByRole('button', { name: 'Clear Options' }).click();
  await expect(cell(page, 'Feb 2011', 'Month 1')).toHaveText('25.0');
  await expect(page).toHaveURL(/\/retention$/);
});

test('period and measure are at hand', async ({ page }) => {
  await openRetentionShop(page);
  const measure = page.getByRole('group', { name: 'Measure' });
  await measure.getByRole('button', { name: 'Customers' }).click();
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveText('20');
  await measure.getByRole('button', { name: 'Revenue' }).click();
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveText('200');
  await expect(cell(page, 'Jan 2011', 'Month 0')).toHaveText('640');
  await cell(page, 'Jan 2011', 'Month 1').click();
  await expect(explanation(page)).toContainText(
    '£200.00, sum of 20 orders of 20 returning customers',
  );
  await page.keyboard.press('Escape');
  await measure.getByRole('button', { name: 'Average' }).click();
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveText('10.00');
  await page.getByRole('group', { name: 'Period' }).getByRole('button', { name: 'Week' }).click();
  await expect(page).toHaveURL(/period=week/);
  await expect(page.getByText(/by weeks since first order/).first()).toBeVisible();
});

test('settings that make no sense are named and ignored', async ({ page }) => {
  await openRetentionShop(page);
  await page.goto('/retention?minSize=none&period=year&country=Germany&show=pie');
  const notice = page.getByRole('alert').filter({ hasText: 'could not be used' });
  await expect(notice).toContainText('3 settings in the address could not be used');
  await expect(notice).toContainText('period, minSize, show');
  await expect(figure(page, 'Customers')).toHaveText('74');
  await expectNoAxeViolations(page, 'retention with ignored settings');
  await notice.getByRole('button', { name: 'Remove from the address' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\/retention\?country=Germany$/);
  await page.goto('/retention/rows?number=nonsense');
  await expect(page.getByText('This address names no number')).toBeVisible();
});

test('the other numbers of the page', async ({ page }) => {
  await openRetentionShop(page);
  // January and February whole, and March up to the 21st: all of them were observed for 90 days.
  await expect(figure(page, 'Repeat-purchase rate')).toHaveText('25.0%');
  await expect(figure(page, 'Customers observed for so long')).toHaveText('216');
  await page.getByLabel('Window after the first order').fill('30');
  await expect(page).toHaveURL(/repeatDays=30/);
  await expect(page.getByText('within 30 days of the first').first()).toBeVisible();
  await expect(figure(page, 'Purchase frequency')).toHaveText('1.47');
  await expect(figure(page, 'Returning')).toHaveText('£1,390.00');
  await expect(figure(page, 'Median')).toHaveText('30 days');
  const products = page.getByRole('table', { name: /First products/ });
  await expect(products.getByRole('row')).toHaveCount(4);
  await expect(products).toContainText('unclear');
  await expect(page.getByText(/Apr 2011 is higher in Month 1: 66.7%, before 25.0%/)).toBeVisible();
});

test('the table goes out as numbers and as a picture', async ({ page }) => {
  await openRetentionShop(page);
  const panel = page.getByRole('region', { name: /^Customers who buy again/ });
  const save = async (what: RegExp) => {
    const downloading = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: what }).click();
    return downloading;
  };
  const csv = await save(/^CSV/);
  expect(csv.suggestedFilename()).toBe('retention-cohorts.csv');
  const text = await readFile(await csv.path(), 'utf8');
  expect(text).toContain('Cohort from,Customers,Month 1,Month 2,Month 3,Month 4,Month 5');
  expect(text).toContain('2011-02-01,72,25,12.5,8.333333333333332');
  const picture = await save(/^PNG/);
  expect(picture.suggestedFilename()).toBe('retention-cohorts.png');
  const bytes = await readFile(await picture.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(10_000);

  await panel.getByRole('button', { name: 'Show as table' }).click();
  const row = panel.getByRole('row', { name: /^2011-02-01/ });
  await expect(row.getByRole('cell').first()).toHaveText('72');
  await row.getByRole('button', { name: '2011-02-01, Month 1: 25.0' }).click();
  await expect(explanation(page)).toContainText('18 returning ÷ 72 in cohort');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Show as chart' }).click();
  await expect(heatmap(page)).toBeVisible();

  await page.goto('/retention/rows?number=totals~chosen~lines');
  await expect(page.getByRole('heading', { name: '725 lines' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const rows = await readFile(await (await downloading).path(), 'utf8');
  expect(rows.trim().split('\r\n')).toHaveLength(726);
});

test('another tab sees a new import, and that it is taken back', async ({ page, context }) => {
  await openRetentionShop(page);
  const other = await context.newPage();
  await openApp(other, '/imports');
  await importFile(other, laterFile());
  await expect(cell(page, 'Jan 2011', 'Month 4')).toHaveText('8.8');
  await other.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(cell(page, 'Jan 2011', 'Month 4')).toHaveText('5.0');
  await page.reload();
  await expect(cell(page, 'Jan 2011', 'Month 4')).toHaveText('5.0');
});

test('the link that is copied is the address', async ({ page, context }) => {
  await openRetentionShop(page);
  await page.goto('/retention?country=Germany');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('definitions open at the metric that was asked for', async ({ page }) => {
  await openRetentionShop(page);
  await figure(page, 'Median').click();
  await explanation(page).getByRole('link', { name: 'Definition' }).click();
  await expect(page.getByRole('heading', { name: 'Time between orders' })).toBeInViewport();
  await expectNoAxeViolations(page, 'definitions');
  await page.getByRole('link', { name: 'Back to retention' }).click();
  await expect(heatmap(page)).toBeVisible();
});

test('on paper the page has its numbers without what can only be pressed', async ({ page }) => {
  await openRetentionShop(page);
  await page.goto('/retention?country=Germany');
  await expect(figure(page, 'Customers')).toHaveText('74');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Country Germany')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Filters' })).toBeHidden();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(heatmap(page)).toBeVisible();
  await expect(figure(page, 'Customers')).toBeVisible();
});

test('nothing is cut off on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openRetentionShop(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(heatmap(page).getByRole('columnheader', { name: '+1' })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectNoAxeViolations(page, 'retention at 360 px');
});

for (const [scheme, language] of [
  ['light', 'zh-CN'],
  ['dark', 'en'],
] as const) {
  test.describe(() => {
    test.use({ colorScheme: scheme });

    test(`every popover and dialog is accessible, ${scheme}, ${language}`, async ({ page }) => {
      test.slow();
      await openRetentionShop(page);
      const look = (what: string) => expectNoAxeViolations(page, `${what}, ${scheme}, ${language}`);
      const zh = language === 'zh-CN';
      if (zh) {
        await page.evaluate(() => {
          localStorage.setItem('huitou.language', '"zh-CN"');
        });
        await page.reload();
        await expect(page.getByRole('heading', { name: '留存', level: 1 })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
        await expect(heatmap(page)).toContainText('加权平均');
        await expect(page.getByText('首单后 90 天内、在另一天再次下单的顾客占比')).toBeVisible();
      }
      await expect(heatmap(page)).toBeVisible();
      await expect(page.locator('.recharts-surface').first()).toBeVisible();
      await look('retention');

      await heatmap(page).locator('[data-cell="1.2"]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('explanation of a cell');
      await page.keyboard.press('Escape');
      const filters = page.getByRole('group', { name: zh ? '筛选' : 'Filters' });
      const buttons = filters.locator('button[aria-haspopup="dialog"]');
      for (let i = 0; i < (await buttons.count()); i++) {
        await buttons.nth(i).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expect(page.getByRole('dialog').getByRole('status')).toHaveCount(0);
        await look(`filter ${i + 1}`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      for (const name of zh ? ['显示为表格'] : ['Show as table']) {
        const twin = page.getByRole('button', { name });
        while ((await twin.count()) > 0) await twin.first().click();
      }
      await look('tables instead of charts');
      await page.goto('/retention/rows?number=frequency~orders');
      await expect(page.getByRole('table')).toBeVisible();
      await look('rows of orders');
      await page.goto('/retention?minSize=1000');
      await expect(heatmap(page)).toBeVisible();
      await look('too few everywhere');
    });
  });
}
