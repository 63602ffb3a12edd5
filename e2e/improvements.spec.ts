import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

const WORDS = {
  en: {
    title: 'Improvements',
    subject: /Negative reviews about Returns and refunds/,
    spent: /customers? who spent/,
    found: 'Worth fixing',
    carrier: /Late parcels, carrier YTO/,
    take: 'Put on the board: Late parcels, carrier YTO',
    taken: 'On the board',
    what: 'What is to be done',
    owner: 'Owner',
    expected: 'Expected share',
    since: 'Running since',
    save: 'Save',
    idea: 'Idea',
    running: 'Running',
    measured: 'Measured',
    toPlanned: /^Move .* to “Planned”$/,
    toRunning: /^Move .* to “Running”$/,
    measure: /^Measure .* now$/,
    remove: /^Delete /,
    undo: 'Undo',
    change: /Difference: \+?[\d.]+ pts/,
    interval: 'Interval',
  },
  'zh-CN': {
    title: '改进清单',
    subject: /负面评价：“退换货”/,
    spent: /位顾客，过去 365 天消费/,
    found: '值得先改的',
    carrier: /包裹迟到：承运商“圆通/,
    take: '加入看板：包裹迟到：承运商“圆通速递”',
    taken: '已在看板',
    what: '要做什么',
    owner: '负责人',
    expected: '预期占比',
    since: '开始日期',
    save: '保存',
    idea: '想法',
    running: '进行中',
    measured: '已衡量',
    toPlanned: /移到“已计划”$/,
    toRunning: /移到“进行中”$/,
    measure: /^立即衡量 /,
    remove: /^删除 /,
    undo: '撤销',
    change: /差异: \+?[\d.]+ 个百分点/,
    interval: '区间',
  },
};

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`improvements in ${language}, ${colorScheme}`, () => {
    test.use({ locale: language, colorScheme });

    test('a carrier that is late too often is found, planned, run and measured', async ({
      page,
    }) => {
      const words = WORDS[language];
      // Which subjects of reviews stand out hangs on the day that the demo ends with.
      await page.clock.setFixedTime('2026-11-30T10:00:00Z');
      await openDemoShop(page, '/experience/improvements', language);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      const row = page.getByRole('table', { name: words.found }).getByRole('row', {
        name: words.carrier,
      });
      // Subjects of reviews are looked through too, with whom they concern.
      const subject = page.getByRole('table', { name: words.found }).getByRole('row', {
        name: words.subject,
      });
      await expect(subject).toContainText(words.spent);
      await expect(subject.getByRole('link')).toHaveAttribute('href', /topic=refund/);
      await expect(row).toContainText(words.spent);
      await expect(row.getByRole('link')).toHaveAttribute('href', /by=carrier&days=365/);
      // How the finding is made can be looked at.
      await row.getByRole('button', { name: words.change }).click();
      await expect(page.getByRole('dialog')).toContainText(words.interval);
      await page.keyboard.press('Escape');
      await row.getByRole('button', { name: words.take }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByLabel(words.what)).not.toHaveValue('');
      await dialog.getByLabel(words.owner).fill('Lin');
      await dialog.getByLabel(words.expected).fill('200');
      await expect(dialog.getByRole('button', { name: words.save })).toBeDisabled();
      await dialog.getByLabel(words.expected).fill('90');
      await expectNoAxeViolations(page, `planning, ${language}`);
      // Months ago, so that there is something to measure.
      await dialog.getByLabel(words.since).fill('2026-01-01');
      await dialog.getByRole('button', { name: words.save }).click();
      await expect(row.getByText(words.taken)).toBeVisible();

      const column = (name: string) => page.getByRole('region', { name, exact: true });
      await expect(column(words.idea).getByRole('listitem')).toContainText('Lin');
      await column(words.idea).getByRole('button', { name: words.toPlanned }).press('Enter');
      await page.getByRole('button', { name: words.toRunning }).press('Enter');
      await column(words.running).getByRole('button', { name: words.measure }).press('Enter');
      await expect(column(words.measured).getByRole('listitem')).toContainText('90');
      await expect(column(words.running).getByRole('listitem')).toHaveCount(0);
      await expectNoAxeViolations(page, `the board, ${language}`);
      // It is kept.
      await page.reload();
      await expect(column(words.measured).getByRole('listitem')).toHaveCount(1);
      await column(words.measured).getByRole('button', { name: words.remove }).click();
      await expect(column(words.measured).getByRole('listitem')).toHaveCount(0);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(column(words.measured).getByRole('listitem')).toHaveCount(1);
    });
  });
}

test('what staff want to make better has a target metric and is measured by hand', async ({
  page,
}) => {
  await openApp(page, '/experience/improvements');
  await page.getByRole('button', { name: 'New improvement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is to be done').fill('Answer at weekends');
  await dialog.getByLabel('Target metric').fill('Questions without an answer');
  await dialog.getByLabel('Share before').fill('120');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Share before').fill('30');
  await dialog.getByLabel('Expected share').fill('10');
  await expectNoAxeViolations(page, 'an improvement by hand');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const card = page.getByRole('region', { name: 'Idea', exact: true }).getByRole('listitem');
  await expect(card).toContainText('Target metricQuestions without an answer');
  await expect(card).toContainText('Before30.0%');
  await card.getByRole('button', { name: 'Change Answer at weekends' }).click();
  await dialog.getByLabel('Measured share').fill('8');
  await dialog.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: 'Measured' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const measured = page.getByRole('region', { name: 'Measured', exact: true });
  await expect(measured.getByRole('listitem')).toContainText('Reached');
});

test('a shop without data is not told that all is well', async ({ page }) => {
  await openApp(page, '/experience/improvements');
  const found = page.getByRole('region', { name: 'Worth fixing' });
  await expect(found.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'improvements without data');
  await found.getByRole('link', { name: 'Import data' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible();
});
