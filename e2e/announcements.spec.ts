import { readFile } from 'node:fs/promises';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
import { groupChat } from './groupChat.ts';
import { importFile, openImports } from './importing.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an announcement is written for a group, copied, marked as sent by hand, and exported', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openImports(page);
  await importFile(page, groupChat(3));
  await openApp(page, '/community/announcements');
  await expect(page.getByRole('heading', { name: 'No announcements yet' })).toBeVisible();
  await expect(page.getByText('The app sends nothing by itself')).toBeVisible();
  await page.getByRole('button', { name: 'New announcement' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Friday evening');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Friday evening', level: 1 })).toBeVisible();

  await page.getByRole('combobox', { name: 'Groups' }).click();
  await page.getByRole('option', { name: '茶友群' }).click();
  await page.keyboard.press('Escape');
  const english = page.getByRole('textbox', { name: 'Text in English' });
  await english.fill('x'.repeat(601));
  await expect(page.getByText('QQ: 601 of 600 characters. Longer than')).toBeVisible();
  await english.fill('{group}: tea on {date}. {other}');
  await page.getByLabel('Due', { exact: true }).fill('2026-03-06T19:30');
  const preview = page.getByRole('group', { name: 'Preview' });
  await expect(preview).toHaveText('茶友群: tea on 6 Mar 2026. {other}');
  const copy = page.getByRole('button', { name: 'Copy the text for 茶友群' });
  const mark = page.getByRole('button', { name: 'Mark as sent to 茶友群' });
  await expect(copy).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Ready to be sent' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Announcement saved: Friday evening')).toBeVisible();
  await copy.click();
  await expect(page.getByText('Text copied: 茶友群')).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toBe('茶友群: tea on 6 Mar 2026. {other}');
  await expectNoAxeViolations(page, 'announcement');

  // Its day is over and nobody has sent it.
  await page.getByRole('button', { name: 'All announcements' }).click();
  const list = page.getByRole('table', { name: 'Announcements' });
  await expect(list.getByRole('row', { name: /Friday evening.*Overdue.*0 of 1/u })).toBeVisible();
  await expectNoAxeViolations(page, 'announcements');
  await list.getByRole('link', { name: 'Friday evening' }).click();
  await mark.click();
  await expect(page.getByText('Marked as sent: 茶友群')).toBeVisible();
  await expect(mark).toHaveCount(0);
  await expect(page.getByText(/^English: .+, \d+ \w+ \d{4}, \d\d:\d\d$/u)).toBeVisible();
  await expect(english).not.toBeEditable();
  await expect(page.getByText('text and time stay as they were sent')).toBeVisible();
  await expectNoAxeViolations(page, 'announcement, sent');

  await page.getByRole('button', { name: 'All announcements' }).click();
  await expect(list.getByRole('row', { name: /Friday evening.*Sent.*1 of 1/u })).toBeVisible();
  await page.getByRole('button', { name: 'What was sent' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('Friday evening,茶友群,English,茶友群: tea on 6 Mar 2026. {other},');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('row', { name: /Friday evening.*Overdue.*0 of 1/u })).toBeVisible();
});

test('群公告页面的中文版可以撰写、放弃并撤销', async ({ page }) => {
  await speakChinese(page);
  await openApp(page, '/community/announcements');
  await expect(page.getByRole('link', { name: '导入社群' })).toBeVisible();
  await expectNoAxeViolations(page, 'announcements, empty, Chinese');
  await page.getByRole('button', { name: '新建公告' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('周五茶会');
  await page.getByRole('button', { name: '开始撰写' }).click();
  await expect(page.getByRole('heading', { name: '周五茶会', level: 1 })).toBeVisible();
  await page.getByRole('textbox', { name: '中文内容' }).fill('{shop}周五茶会');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('公告已保存：周五茶会').last()).toBeVisible();
  await expectNoAxeViolations(page, 'announcement, Chinese');
  await page.getByRole('button', { name: '放弃', exact: true }).click();
  const list = page.getByRole('table', { name: '群公告' });
  await expect(list.getByRole('row', { name: /周五茶会.*已放弃/u })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(list.getByRole('row', { name: /周五茶会.*草稿/u })).toBeVisible();
});
