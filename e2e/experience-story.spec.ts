import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

const NOW = new Date('2026-11-28T12:00:00Z');

function table(name: string, head: string, count: number, row: (i: number) => string) {
  return { name, contents: [head, ...Array.from({ length: count }, (_, i) => row(i))].join('\n') };
}

/** Two digits of a day of the month, 1 to 20. */
const day = (i: number) => String(1 + (i % 20)).padStart(2, '0');

/**
 * A shop of which only the experience is known. Of 120 parcels 33 are late, 30 of 60 by YTO; of 40 answers
 * 20 are 10, 10 are 8 and 10 are 2, so NPS is 25; 12 of 30 reviews have one star and name the delivery; 20 of
 * 40 visits that pay by card fail, 2 of 40 by WeChat.
 */
const FILES = [
  table(
    'shipments.csv',
    'shipment,order,carrier,method,region,shippedAt,promisedAt,deliveredAt,status',
    120,
    (i) => {
      const late = i % 2 === 0 ? i < 60 : i < 6;
      const arrived = late ? '2026-11-09' : '2026-11-04';
      const carrier = i % 2 === 0 ? 'YTO' : 'SF Express';
      return `P${i},O${i},${carrier},standard,上海,2026-11-01,2026-11-05,${arrived},delivered`;
    },
  ),
  table('answers.csv', 'response,survey,at,state,nps,comment,customer', 40, (i) => {
    const [nps, comment] = i < 20 ? [10, ''] : i < 30 ? [8, ''] : [2, `Parcel ${i} came late`];
    return `A${i},delivery,2026-11-${day(i)}T10:00:00Z,answered,${nps},${comment},C${i}`;
  }),
  table('reviews.csv', 'review,customer,product,order,at,rating,title,body', 30, (i) => {
    const [rating, body] = i < 12 ? [1, `The delivery was slow ${i}`] : [5, `Lovely aroma ${i}`];
    return `R${i},C${i},TEA,,2026-11-${day(i)}T10:00:00Z,${rating},,${body}`;
  }),
  table(
    'events.csv',
    'visit,at,type,visitor,customer,product,quantity,amount,currency,order,method,result,reason',
    400,
    (i) => {
      const visit = Math.floor(i / 5);
      const method = visit % 2 === 0 ? 'card' : 'wechat';
      const failed = visit < (method === 'card' ? 40 : 4);
      const type = ['visit', 'view', 'cart', 'checkout', 'payment'][i % 5] ?? '';
      const paying =
        type === 'payment'
          ? `,,25.00,CNY,,${method},${failed ? 'failed,no funds' : 'succeeded,'}`
          : `${type === 'visit' || type === 'checkout' ? ',' : 'TEA,1'},,,,,,`;
      const at = `2026-11-${day(visit)}T10:${String(10 + (i % 5)).padStart(2, '0')}:00Z`;
      return `S${visit},${at},${type},V${visit},C${visit},${paying}`;
    },
  ),
];

const WORDS = {
  en: {
    attention: 'Needs attention',
    late: 'Late parcels, carrier YTO',
    lateText: '50.0% here, 5.0% elsewhere: 27 cases too many in a year.',
    failing: 'Failed tries to pay with card',
    fix: 'See what to fix',
    feedbackCard: 'Feedback',
    deliveryCard: 'Delivery',
    lateShare: 'Late share: 27.5%',
    of: '33 late ÷ 120 parcels whose promised day is over',
    see: 'See feedback',
    feedback: 'Feedback',
    detractors: 'Detractors (0–6): see 10 answers',
    answers: 'Answers',
    nav: 'Parts of the shopping experience',
    reviews: 'Reviews',
    topics: 'Subjects of reviews',
    negative: 'Delivery: see 12 negative texts',
    quotes: 'Quotes',
    plan: 'Plan an improvement',
    evidence: 'Delivery · Negative: 12 texts (The last 365 days)',
    what: 'What is to be done',
    state: 'State',
    running: 'Running',
    due: 'To be measured on',
    save: 'Save',
    improvements: 'Improvements',
    idea: 'Idea',
    found: 'Worth fixing',
    take: 'Put on the board: Late parcels, carrier YTO',
    measured: 'An improvement is due to be measured',
    surveys: 'Surveys of the shop',
    open: 'Open on this tablet',
    survey: 'After a purchase',
    recommend: /How likely are you to recommend/,
    send: 'Send',
    thanks: 'Thank you. We read every answer.',
    staff: 'For staff',
    leave: 'Leave the form',
    surveysTitle: 'Surveys',
    funnel: 'Funnel',
    by: 'By',
    method: 'Payment method',
    steps: 'Step by step',
    failures: 'card: show failures',
    failed: 'Customers who failed: card',
    delivery: 'Delivery',
    carriers: 'Late share by Carrier',
    parcels: /^30: /,
    worst: 'Late parcels: YTO',
  },
  'zh-CN': {
    attention: '待关注',
    late: '包裹迟到：承运商“YTO”',
    lateText: '此处 50.0%，其他 5.0%：一年多出 27 次。',
    failing: '支付失败：“card”',
    fix: '查看先改什么',
    feedbackCard: '顾客反馈',
    deliveryCard: '物流时效',
    lateShare: '迟到率: 27.5%',
    of: '迟到 33 ÷ 承诺日已过的包裹 120',
    see: '查看顾客反馈',
    feedback: '顾客反馈',
    detractors: '贬损者（0–6）：查看 10 份回答',
    answers: '回答',
    nav: '体验各页',
    reviews: '顾客评价',
    topics: '评价话题',
    negative: '物流：查看 12 条负面原话',
    quotes: '原话',
    plan: '列入改进清单',
    evidence: '物流 · 负面：12 条原话（近 365 天）',
    what: '要做什么',
    state: '状态',
    running: '进行中',
    due: '衡量日期',
    save: '保存',
    improvements: '改进清单',
    idea: '想法',
    found: '值得先改的',
    take: '加入看板：包裹迟到：承运商“YTO”',
    measured: '1 项改进到了衡量日期',
    surveys: '本店问卷',
    open: '在这台平板上打开',
    survey: '购买之后',
    recommend: /你有多大可能把本店推荐给朋友/,
    send: '提交',
    thanks: '谢谢，每一条回答我们都会看。',
    staff: '店员入口',
    leave: '离开表单',
    surveysTitle: '问卷',
    funnel: '转化漏斗',
    by: '分组',
    method: '支付方式',
    steps: '逐步转化',
    failures: 'card：查看失败情况',
    failed: '支付失败的顾客：card',
    delivery: '物流时效',
    carriers: '按承运商的迟到率',
    parcels: /^30: /,
    worst: '迟到包裹：YTO',
  },
} as const;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`experience in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a manager goes from what customers say to what is done about it', async ({ page }) => {
      test.setTimeout(180_000);
      const words = WORDS[language];
      const title = (name: string) => page.getByRole('heading', { level: 1, name });
      const card = (name: string) => page.getByRole('region', { name, exact: true });
      const part = (name: string) =>
        page.getByRole('navigation', { name: words.nav }).getByRole('link', { name, exact: true });
      const axe = (what: string) =>
        expectNoAxeViolations(page, `${what}, ${colorScheme}, ${language}`);

      await page.clock.setFixedTime(NOW);
      await openImports(page);
      for (const file of FILES) {
        await importFile(page, file);
        await openImports(page);
      }
      if (language === 'zh-CN') await speakChinese(page);

      // The overview: two numbers, each explained, and what stands out.
      await openApp(page);
      await expect(card(words.feedbackCard)).toContainText('25.0');
      await card(words.deliveryCard).getByRole('button', { name: words.lateShare }).press('Enter');
      await expect(page.getByRole('dialog')).toContainText(words.of);
      await page.keyboard.press('Escape');
      const attention = card(words.attention);
      await expect(attention.getByRole('listitem')).toHaveCount(2);
      await expect(attention).toContainText(words.late);
      await expect(attention).toContainText(words.lateText);
      await expect(attention).toContainText(words.failing);
      await axe('overview');

      // NPS, and who is not content.
      await card(words.feedbackCard).getByRole('link', { name: words.see }).press('Enter');
      await expect(title(words.feedback)).toBeVisible();
      await page.getByRole('button', { name: 'NPS: 25.0' }).click();
      await expect(page.getByRole('dialog')).toContainText('Wald');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.detractors }).press('Enter');
      const answers = page.getByRole('list', { name: words.answers, exact: true });
      await expect(answers.getByRole('listitem')).toHaveCount(10);
      await expect(answers).toContainText('came late');
      await axe('feedback');

      // What reviews say of the delivery, in their words, and an action of it.
      await part(words.reviews).press('Enter');
      await page
        .getByRole('table', { name: words.topics })
        .getByRole('button', { name: words.negative })
        .press('Enter');
      const quotes = page.getByRole('list', { name: words.quotes, exact: true });
      await expect(quotes.getByRole('listitem')).toHaveCount(12);
      await expect(quotes.getByRole('listitem').first()).toContainText('The delivery was slow');
      await axe('quotes');
      await page.getByRole('button', { name: words.plan }).press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(words.evidence);
      await expect(dialog.getByLabel(words.what)).toBeFocused();
      await page.keyboard.type('Say on the product page how long it takes');
      await dialog.getByRole('button', { name: words.save }).press('Enter');
      await expect(dialog).toHaveCount(0);

      // On the board it stands beside the carrier, which is taken in from the overview.
      await openApp(page);
      await attention.getByRole('link', { name: words.fix }).first().press('Enter');
      await expect(title(words.improvements)).toBeVisible();
      const ideas = page.getByRole('region', { name: words.idea, exact: true });
      await expect(ideas.getByRole('listitem')).toContainText(words.evidence);
      await page
        .getByRole('table', { name: words.found })
        .getByRole('button', { name: words.take })
        .press('Enter');
      await dialog.getByRole('combobox', { name: words.state }).press('Enter');
      await page.getByRole('option', { name: words.running, exact: true }).press('Enter');
      await dialog.getByLabel(words.due).fill('2026-11-28');
      await dialog.getByRole('button', { name: words.save }).press('Enter');
      const running = page.getByRole('region', { name: words.running, exact: true });
      await expect(running.getByRole('listitem')).toContainText(words.late);
      await axe('improvements');
      await openApp(page);
      await expect(attention).toContainText(words.measured);
      await expect(attention).not.toContainText(words.lateText);

      // Its parcels.
      await openApp(page, '/experience');
      await expect(title(words.delivery)).toBeVisible();
      const carriers = page.getByRole('table', { name: words.carriers });
      await carriers.getByRole('button', { name: words.parcels }).press('Enter');
      const parcels = page.getByRole('table', { name: words.worst });
      await expect(parcels.getByRole('row')).toHaveCount(31);
      await axe('delivery');

      // Who wants to pay by card and cannot.
      await part(words.funnel).press('Enter');
      await expect(title(words.funnel)).toBeVisible();
      await page.getByRole('combobox', { name: words.by }).press('Enter');
      await page.getByRole('option', { name: words.method }).press('Enter');
      const steps = page.getByRole('table', { name: words.steps, exact: true });
      await expect(steps.getByRole('row', { name: /card/ }).first()).toBeVisible();
      await page.getByRole('button', { name: words.failures }).press('Enter');
      const failed = page.getByRole('table', { name: words.failed });
      await expect(failed.getByRole('row')).toHaveCount(21);
      await axe('funnel');

      // One more customer answers, on the shop's tablet, and counts.
      await part(words.feedback).press('Enter');
      await page.getByRole('link', { name: words.surveys }).press('Enter');
      await page.getByRole('link', { name: words.open }).press('Enter');
      // The page of surveys has the same questions in its preview.
      await expect(title(words.survey)).toBeVisible();
      await answerTen(page, words);
      await axe('after the form');
      await page.getByRole('button', { name: words.staff }).press('Enter');
      await page.getByRole('button', { name: words.leave }).press('Enter');
      await expect(title(words.surveysTitle)).toBeVisible();
      await openApp(page);
      // (21 − 10) ÷ 41.
      await expect(card(words.feedbackCard)).toContainText('26.8');
    });
  });
}

/** Answers the form that is open with the keyboard alone, as somebody who would surely recommend the shop. */
async function answerTen(
  page: Page,
  words: { readonly recommend: RegExp; readonly send: string; readonly thanks: string },
): Promise<void> {
  const scale = page.getByRole('group', { name: words.recommend });
  await scale.getByRole('radio').last().focus();
  await page.keyboard.press('Space');
  await expect(scale.getByRole('radio').last()).toBeChecked();
  await page.getByRole('button', { name: words.send, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: words.thanks })).toBeFocused();
}
