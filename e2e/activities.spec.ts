import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';

test('an activity is planned, ticked off, and shows who took part without their names', async ({
  page,
}) => {
  await openApp(page, '/community/activities');
  await expect(page.getByRole('heading', { name: 'No activities yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'activities, empty');
  await page.getByRole('button', { name: 'New activity' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Friday draw');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Friday draw', level: 1 })).toBeVisible();

  await expect(page.getByText('no legal advice')).toBeVisible();
  await page.getByRole('checkbox', { name: 'The top prize is worth at most RMB 50,000' }).check();
  await expect(page.getByText('1 of 8 done')).toBeVisible();
  await page.getByLabel('What it cost').fill('90');
  await page.getByLabel('Paste names or numbers, one a line').fill('1. 小红\n2. Ann\n3. C1001');
  await page.getByRole('button', { name: 'Add these' }).click();
  await expect(page.getByText('小•, A•, C1001')).toBeVisible();
  await page.getByRole('button', { name: 'Show names' }).click();
  await expect(page.getByText('小红, Ann, C1001')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Activity saved: Friday draw')).toBeVisible();
  await expect(page.getByText('Import orders to see')).toBeVisible();
  await expectNoAxeViolations(page, 'activity');

  await page.getByRole('button', { name: 'All activities' }).click();
  const calendar = page.getByRole('table', { name: /^Activities of/u });
  await expect(calendar.getByRole('link', { name: 'Friday draw' })).toBeVisible();
  await expectNoAxeViolations(page, 'activities, month');
  await page.getByRole('button', { name: 'Earlier month' }).click();
  await expect(calendar.getByRole('link', { name: 'Friday draw' })).toHaveCount(0);
  await page.getByRole('button', { name: 'List' }).click();
  const list = page.getByRole('table', { name: 'Activities' });
  await expect(list.getByRole('row', { name: /Friday draw.*1 \/ 8.*3/u })).toBeVisible();
  await expectNoAxeViolations(page, 'activities, list');

  await list.getByRole('link', { name: 'Friday draw' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No activities yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Friday draw' }).first()).toBeVisible();
});

test('two tabs do not save an activity over each other', async ({ page, context }) => {
  await openApp(page, '/community/activities');
  await page.getByRole('button', { name: 'New activity' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tea evening');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tea evening', level: 1 })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Goal').fill('Thirty guests');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  // The first tab shows what the other has saved.
  await expect(page.getByLabel('Goal')).toHaveValue('Thirty guests');
});

test('活动页面的中文版可以新建活动', async ({ page }) => {
  await speakChinese(page);
  await openApp(page, '/community/activities');
  await page.getByRole('button', { name: '新建活动' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('周五发券');
  await page.getByLabel('类型').click();
  await page.getByRole('option', { name: '发券' }).click();
  await page.getByRole('button', { name: '开始计划' }).click();
  await expect(page.getByRole('heading', { name: '周五发券', level: 1 })).toBeVisible();
  await expect(page.getByText('请选择带券码的礼品并保存。')).toBeVisible();
  await expectNoAxeViolations(page, 'activity, Chinese');
});
