import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { openImports, sample } from './importing.ts';

const TABLE = 'Beleg;Wann;Wer;Summe\nB1;03/04/2026;anna;12,50\nB2;05/06/2026;ben;soon\n';

for (const [scheme, language] of [
  ['light', 'en'],
  ['dark', 'zh-CN'],
] as const) {
  test.describe(() => {
    test.use({ colorScheme: scheme, locale: language });

    test(`every step is accessible, ${scheme}, ${language}`, async ({ page }) => {
      const zh = language === 'zh-CN';
      const look = (what: string) => expectNoAxeViolations(page, `${what}, ${scheme}, ${language}`);
      const button = (en: string, chinese: string) =>
        page.getByRole('button', { name: zh ? chinese : en });
      const give = async (name: string, contents: string | Buffer) => {
        const buffer = Buffer.from(contents);
        await page
          .getByLabel(zh ? '要导入的文件' : 'File to import')
          .setInputFiles({ name, mimeType: '', buffer });
      };
      await openApp(page);
      await page.getByRole('link', { name: zh ? '导入' : 'Imports' }).click();
      await expect(button('Choose a file', '选择文件')).toBeVisible();
      await look('start');

      await give('table.csv', TABLE);
      await expect(page.getByRole('radiogroup')).toBeVisible();
      await look('recognised');
      await button('Map columns', '匹配列').click();
      await page.getByLabel(/Beleg/).selectOption('order');
      await page.getByLabel(/Summe/).selectOption('amount');
      await look('map');
      await button('Check the rows', '检查数据').click();
      await expect(button('Day first', '日在前')).toBeVisible();
      await button('Change how the file is read', '修改读取方式').click();
      await look('check with questions');
      await button('Day first', '日在前').click();
      await page.getByLabel(zh ? '币种' : 'Currency', { exact: true }).selectOption('EUR');
      await button('Use EUR', '使用 EUR').click();
      const commit = button('Import 1 order', '导入 1 个订单');
      await expect(commit).toBeEnabled();
      await look('check');
      await page.getByRole('button', { name: /^(New orders|新增订单): / }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('explanation');
      await page.keyboard.press('Escape');
      await commit.click();
      await expect(button('Undo this import', '撤销这次导入')).toBeVisible();
      await look('finish');

      await button('Import another file', '导入其他文件').click();
      await give('empty.csv', '');
      await expect(page.getByRole('alert')).toBeVisible();
      await look('failure');
      await page.getByRole('link', { name: zh ? '取消' : 'Cancel' }).click();
      await expect(page.getByRole('table')).toBeVisible();
      await look('history');
    });
  });
}

test('the import is done with the keyboard, and each step takes the focus', async ({ page }) => {
  // Asked for early: the browser must be listening when the key is pressed.
  const choosing = page.waitForEvent('filechooser');
  await openApp(page);
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeFocused();
  const choose = page.getByRole('button', { name: 'Choose a file' });
  await choose.focus();
  await page.keyboard.press('Enter');
  const { name, contents } = sample('online-retail.csv');
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(contents) });
  await expect(page.getByRole('heading', { name: '4. Check' })).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: 'Checked: 8 rows go in' }),
  ).toBeAttached();
  await page.getByRole('button', { name: 'Import 7 orders' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '5. Finish' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '7 orders imported' })).toBeAttached();
});

test('on a phone the columns stack and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openImports(page);
  const isWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  expect(await isWide()).toBe(false);
  const { name, contents } = sample('online-retail.csv');
  await page
    .getByLabel('File to import')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(contents) });
  await expect(page.getByRole('button', { name: 'Import 7 orders' })).toBeEnabled();
  expect(await isWide()).toBe(false);
  const header = page.getByRole('rowheader', { name: 'InvoiceNo' });
  const select = page.getByLabel('“InvoiceNo” becomes');
  const [above, below] = [await header.boundingBox(), await select.boundingBox()];
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
});
