import type { Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';

const WORDS = {
  en: {
    feedback: 'Feedback',
    rate: /^Response rate: /,
    whoDidNot: 'See who did not answer',
    silent: 'Asked without an answer',
    noAnswer: /No answer|Closed without an answer/,
    none: 'No answers yet',
    surveys: 'Surveys',
    open: 'Open on this tablet',
    survey: 'After a purchase',
    recommend: /How likely are you to recommend/,
    why: /What is the main reason/,
    order: /Order number/,
    send: 'Send',
    required: 'Choose an answer.',
    thanks: 'Thank you. We read every answer.',
    next: 'Next answer',
    staff: 'For staff',
    leave: 'Leave the form',
    table: 'NPS by Survey',
    group: 'After a purchase (form): see its answers',
    promoters: 'Promoters (9–10): see 2 answers',
    everything: 'All answers',
    answers: 'Answers',
    remove: 'Take this answer away',
    removed: 'Answer taken away',
    undo: /Undo/,
    show: /Show telephone number/,
    by: 'By',
    delivery: 'Delivery',
    byDelivery: 'NPS by Delivery',
    few: 'too few: 3 of 20',
    tooFew: 'Too few answers to read: 3 of 20',
    there: 'Are you still there?',
    left: /^2\d s left$/,
    keepGoing: 'Keep going',
    noCourse: 'No month has 20 answers yet: too few to see a course.',
  },
  'zh-CN': {
    rate: /^回复率: /,
    whoDidNot: '查看未作答的',
    silent: '已发出但未作答',
    noAnswer: /未作答/,
    feedback: '顾客反馈',
    none: '还没有回答',
    surveys: '问卷',
    open: '在这台平板上打开',
    survey: '购买之后',
    recommend: /你有多大可能把本店推荐给朋友/,
    why: /最主要的原因是什么/,
    order: /订单号/,
    send: '提交',
    required: '请选择一项。',
    thanks: '谢谢，每一条回答我们都会看。',
    next: '下一位',
    staff: '店员入口',
    leave: '离开表单',
    table: 'NPS：按问卷',
    group: '购买之后（表单）：查看回答',
    promoters: '推荐者（9–10）：查看 2 份回答',
    everything: '全部回答',
    answers: '回答',
    remove: '删除这份回答',
    removed: '已删除回答',
    undo: /撤销/,
    show: /显示手机号/,
    by: '分组',
    delivery: '配送情况',
    byDelivery: 'NPS：按配送情况',
    few: '样本过少：3 / 20',
    tooFew: '回答样本过少：3 / 20',
    there: '您还在填写吗？',
    left: /^2\d 秒后清空$/,
    keepGoing: '继续填写',
    noCourse: '还没有哪个月满 20 份回答，样本过少，不显示走势。',
  },
} as const;
type Language = keyof typeof WORDS;

/** Answers the survey that is open, and goes on to the next customer. */
async function answer(
  page: Page,
  language: Language,
  given: { readonly score: string; readonly why?: string; readonly order?: string },
): Promise<void> {
  const words = WORDS[language];
  const scale = page.getByRole('group', { name: words.recommend });
  await scale.getByRole('radio', { name: given.score, exact: false }).first().check();
  if (given.why !== undefined) await page.getByLabel(words.why).fill(given.why);
  if (given.order !== undefined) await page.getByLabel(words.order).fill(given.order);
  await page.getByRole('button', { name: words.send, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.thanks })).toBeFocused();
  await page.getByRole('button', { name: words.next }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.survey })).toBeVisible();
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`feedback in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('customers answer on a tablet, and staff see what their scores come to', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const words = WORDS[language];
      if (language === 'zh-CN') await speakChinese(page);
      await openApp(page, '/experience/feedback');
      await expect(page.getByRole('heading', { name: words.none })).toBeVisible();
      await openApp(page, '/experience/surveys');
      await expect(page.getByRole('heading', { level: 1, name: words.surveys })).toBeVisible();
      await expectNoAxeViolations(page, `surveys, ${colorScheme}, ${language}`);
      await page.getByRole('link', { name: words.open }).click();

      // The form: without the frame of the app.
      await expect(page.getByRole('heading', { level: 1, name: words.survey })).toBeVisible();
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await page.getByRole('button', { name: words.send, exact: true }).click();
      await expect(page.getByText(words.required)).toBeVisible();
      await expect(page.getByRole('radio').first()).toBeFocused();
      await expectNoAxeViolations(page, `form, ${colorScheme}, ${language}`);
      await answer(page, language, {
        ...{ score: '10', why: 'Kind staff, call me at 13800138000', order: 'O-1' },
      });
      await answer(page, language, { score: '9' });
      await answer(page, language, { score: '3', why: 'Late' });

      // Out again takes two presses.
      await page.getByRole('button', { name: words.staff }).click();
      await page.getByRole('button', { name: words.leave }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.surveys })).toBeVisible();
      await openApp(page, '/experience/feedback');
      // Three answers are no score: the card says so, as do the table and the course.
      const card = page.getByRole('region', { name: 'NPS', exact: true });
      await expect(card).toContainText(words.tooFew);
      await expect(card).not.toContainText('33.3');
      await expect(page.getByText(words.noCourse)).toBeVisible();
      const table = page.getByRole('table', { name: words.table });
      await expect(table.getByRole('row').nth(1)).toContainText(words.few);
      const list = page.getByRole('list', { name: words.answers, exact: true });
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await expect(list).toContainText('138••••8000');
      await page.getByRole('button', { name: words.promoters }).click();
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await expect(list).not.toContainText('Late');
      await list.getByRole('button', { name: words.show }).click();
      await expect(list).toContainText('13800138000');
      await expectNoAxeViolations(page, `feedback, ${colorScheme}, ${language}`);

      await page.getByRole('button', { name: words.everything }).click();
      await page.getByRole('button', { name: words.group }).click();
      await expect(list.getByRole('listitem')).toHaveCount(3);
      await list.getByRole('button', { name: words.remove }).first().click();
      await expect(page.getByText(words.removed)).toBeVisible();
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(list.getByRole('listitem')).toHaveCount(3);

      await page.getByRole('combobox', { name: words.by }).click();
      await page.getByRole('option', { name: words.delivery }).click();
      await expect(page.getByRole('table', { name: words.byDelivery })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('table', { name: words.byDelivery })).toBeVisible();
    });
  });
}

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(`who was asked, in ${language}`, () => {
    test.use({ locale: language });
    test('the response rate leads to those who did not answer', async ({ page }) => {
      const words = WORDS[language];
      await openDemoShop(page, '/experience/feedback', language);
      await page.getByRole('button', { name: words.rate }).click();
      await page.getByRole('dialog').getByRole('link', { name: words.whoDidNot }).click();
      const list = page.getByRole('list', { name: words.silent });
      await expect(list.getByRole('listitem').first()).toContainText(words.noAnswer);
      await expect(page).toHaveURL(/silent=true/);
      await expectNoAxeViolations(page, `who did not answer, ${language}`);
    });
  });
}

test('the form speaks the language that its customer chooses, and begins anew by itself', async ({
  page,
}) => {
  await openApp(page, '/experience/form/purchase');
  await page.getByRole('button', { name: '中文' }).click();
  const form = WORDS['zh-CN'];
  await expect(page.getByRole('heading', { level: 1, name: form.survey })).toBeVisible();
  // With the keyboard alone.
  const scale = page.getByRole('group', { name: form.recommend });
  await scale.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(scale.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: form.thanks })).toBeVisible();
  // The next customer finds the shop's language again.
  await expect(page.getByRole('heading', { level: 1, name: WORDS.en.survey })).toBeVisible({
    timeout: 15_000,
  });
  await openApp(page, '/experience/form/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This survey is not live');
});

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`a form that was left half filled, in ${language}`, () => {
    test.use({ locale: language, colorScheme });
    test('asks whether anybody is there, and is empty for the next customer', async ({ page }) => {
      const words = WORDS[language];
      await page.clock.install();
      await openApp(page, '/experience/form/purchase');
      const why = page.getByLabel(words.why);
      const asked = page.getByRole('alertdialog', { name: words.there });
      // Untouched it has nothing to clear, and asks nobody.
      await page.clock.runFor(200_000);
      await expect(asked).toHaveCount(0);

      await page.getByRole('group', { name: words.recommend }).getByRole('radio').nth(3).check();
      await why.fill('Late');
      await page.clock.runFor(50_000);
      await expect(asked).toHaveCount(0);
      // A key is a sign of life: the minute begins again.
      await why.press('End');
      await page.clock.runFor(50_000);
      await expect(asked).toHaveCount(0);
      await page.clock.runFor(12_000);
      await expect(asked).toBeVisible();
      await expect(asked.getByRole('timer')).toHaveText(words.left);
      // Nobody else reads meanwhile what was answered.
      await expect(why).toBeHidden();
      await expectNoAxeViolations(page, `an idle form, ${language}`);
      await expect(page.getByRole('button', { name: words.keepGoing })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(asked).toHaveCount(0);
      await expect(why).toBeVisible();
      await expect(why).toHaveValue('Late');

      await page.clock.runFor(62_000);
      await expect(asked).toBeVisible();
      await page.clock.runFor(30_000);
      await expect(asked).toHaveCount(0);
      await expect(why).toHaveValue('');
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    });
  });
}

test('a changed survey is seen in the preview, rehearsed and published', async ({ page }) => {
  await openApp(page, '/experience/surveys');
  const name = page.getByLabel('Name, English');
  await name.fill('In the shop');
  await name.blur();
  await expect(page.getByRole('heading', { level: 3, name: 'In the shop' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Surveys' })).toContainText('In the shop');
  await page.getByRole('button', { name: 'Rehearse' }).click();
  await expect(
    page.getByText('Answers so far that would be refused', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Publish v1' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish/ })
    .click();
  await expect(page.getByText('Live v1').first()).toBeVisible();
  await page.getByRole('link', { name: 'Open on this tablet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'In the shop' })).toBeVisible();
});
