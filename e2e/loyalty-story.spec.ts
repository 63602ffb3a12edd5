import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports, type GivenFile } from './importing.ts';

const CUSTOMERS = {
  name: 'customers.csv',
  contents: ['customer,name,phone', 'C-1,Wei Li,13812345678', 'C-2,Mei Wang,'].join('\n'),
};
const BALANCES = {
  name: 'balances.csv',
  contents: ['member,points,expiresAt,balance', 'C-1,300,2027-03-31,300', 'C-2,,,50'].join('\n'),
};
const ORDERS = {
  name: 'orders.csv',
  contents: [
    'order,placedAt,customer,product,quantity,unitPrice,amount,currency',
    '1001,2026-10-01 10:00,C-1,Tea,1,100.00,100.00,EUR',
    '1001,2026-10-01 10:00,C-1,Cup,2,50.00,100.00,EUR',
    '1002,2026-11-01 10:00,C-2,Tea,1,30.50,30.50,EUR',
  ].join('\n'),
};
const RETURNS = {
  name: 'returns.csv',
  contents: [
    'returnCase,order,product,customer,quantity,amount,currency,reason,requestedAt,resolvedAt,kind',
    'R-1,1001,Cup,C-1,1,50.00,EUR,broken,2026-11-10 10:00,2026-11-12 10:00,return',
  ].join('\n'),
};

test.use({ colorScheme: 'dark' });

/** Whoever imports reads English, whoever runs the programme reads Chinese. */
async function speak(page: Page, language: 'en' | 'zh-CN'): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('huitou.language', JSON.stringify(chosen));
  }, language);
}

async function importInEnglish(page: Page, files: readonly GivenFile[]): Promise<void> {
  await speak(page, 'en');
  await openImports(page);
  for (const file of files) await importFile(page, file);
  await speak(page, 'zh-CN');
}

/** Publishes the draft that is open, by the keyboard. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发布 v1' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '发布 v1' });
  await dialog.getByRole('textbox', { name: '备注' }).fill('上线');
  await dialog.getByRole('button', { name: '发布 v1' }).press('Enter');
  await expect(page.getByText('已发布第 1 版')).toBeVisible();
}

async function takeOver(page: Page): Promise<void> {
  await openApp(page, '/loyalty/opening');
  await page.getByLabel('原系统的积分总数').fill('350');
  await expect(page.getByText('相符：原系统、文件与账本总数一致。')).toBeVisible();
  // Orders from that day on are posted here: those of the story.
  await page.getByLabel('接管日期').fill('2026-09-01');
  await page.getByRole('button', { name: '期初余额入账' }).press('Enter');
  await expect(page.getByText(/^已为 2 位会员入账 \d+ 笔。/)).toBeVisible();
}

/** The rule, a limit over all rules, what is said of them, what it would have given, and one order by it. */
async function makeTheRule(page: Page): Promise<void> {
  await openApp(page, '/loyalty');
  const rule = page.getByRole('article', { name: '消费积分' });
  await rule.getByRole('button', { name: '编辑 消费积分' }).press('Enter');
  await rule.getByRole('textbox', { name: '积分', exact: true }).fill('2');
  await expect(rule).toContainText('每消费 €1 赠 2 积分。');
  await page.getByRole('tab', { name: '积分计划' }).press('Enter');
  const limits = page.getByRole('region', { name: '全部规则合计上限' });
  await limits.getByRole('button', { name: '上限', exact: true }).press('Enter');
  await limits.getByRole('textbox', { name: '最多', exact: true }).fill('380');
  await expect(limits.locator('xpath=..')).toContainText('全部规则合计每单最多 380 积分。');
  await page.getByRole('button', { name: '回测', exact: true }).press('Enter');
  const largest = page.getByRole('table', { name: '得积分最多的订单' });
  await largest.getByRole('link', { name: '1001' }).press('Enter');
  const rules = page.getByRole('region', { name: '逐条规则' });
  await expect(rules).toContainText('每消费 €1 赠 1 积分。');
  await page.getByRole('tab', { name: '草稿' }).press('Enter');
  await expect(rules).toContainText('每消费 €1 赠 2 积分。');
  await expect(page.getByText('380 积分', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: '积分规则', exact: true }).press('Enter');
  await publish(page);
}

/** One piece of a gift that costs 250 points. */
async function offerAGift(page: Page): Promise<void> {
  await openApp(page, '/loyalty/gifts/catalogue');
  await page.getByRole('button', { name: '实物礼品', exact: true }).press('Enter');
  await page.getByLabel('中文名称').fill('宜兴茶杯');
  await page.getByLabel('积分价格', { exact: true }).fill('250');
  await publish(page);
  await openApp(page, '/loyalty/gifts');
  await page.getByRole('table', { name: '礼品库存' }).getByRole('link').first().press('Enter');
  await page.getByRole('button', { name: '入库' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '入库' });
  await dialog.getByLabel('件数').fill('1');
  await dialog.getByRole('button', { name: '入库', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
}

async function redeem(page: Page): Promise<void> {
  await openApp(page, '/loyalty/redemptions');
  await expect(page.getByText('没有待发放的兑换。为顾客兑换礼品后会出现在这里。')).toBeVisible();
  await page.getByLabel('会员号、姓名、手机或邮箱').fill('138 1234 5678');
  await page.getByRole('button', { name: /^C-1 · W• L•/ }).press('Enter');
  await page.getByRole('button', { name: '预留' }).press('Enter');
  const queue = page.getByRole('table', { name: '兑换队列' });
  await queue.getByRole('checkbox').press('Space');
  await page.getByRole('heading', { name: '兑换', level: 1 }).click();
  await page.keyboard.press('f');
  await expect(page.getByText('已发放 1 单')).toBeVisible();
  await expectNoAxeViolations(page, 'redemptions, dark');
}

async function post(page: Page, said: RegExp): Promise<void> {
  await openApp(page, '/loyalty/ledger');
  await page.getByRole('button', { name: '入账', exact: true }).press('Enter');
  await expect(page.getByText(said)).toBeVisible();
}

test('a programme in one shop, in Chinese: taken over, ruled, posted, redeemed, refunded, proved', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
  await openApp(page);
  await importInEnglish(page, [CUSTOMERS, BALANCES, ORDERS]);
  await takeOver(page);
  await makeTheRule(page);
  await post(page, /给 2 位会员发放 440 积分/);
  await offerAGift(page);
  await redeem(page);
  await importInEnglish(page, [RETURNS]);
  await post(page, /扣回 95/);

  await page
    .getByRole('navigation', { name: '积分与会员的各个页面' })
    .getByRole('link', { name: '会员' })
    .press('Enter');
  await page.getByLabel('会员号、姓名、手机或邮箱').fill('C-1');
  await page.getByRole('button', { name: /^C-1 / }).press('Enter');
  const lines = page.getByRole('table', { name: '流水' });
  await expect(lines.getByRole('row', { name: /接管余额/ }).last()).toContainText('300');
  await expect(lines.getByRole('row', { name: /订单 1001/ }).last()).toContainText('380');
  await expect(lines.getByRole('row', { name: /兑换预留/ })).toContainText('−250');
  await expect(lines.getByRole('row', { name: /退款扣回/ })).toContainText('−95');
  // 300 + 380 − 250 − 95
  await expect(
    page.getByRole('main').getByText('可用', { exact: true }).locator('xpath=../dd'),
  ).toHaveText('335');
  await expectNoAxeViolations(page, 'the statement, dark');

  await openApp(page, '/loyalty/ledger');
  await page.getByRole('button', { name: '开始对账' }).press('Enter');
  await expect(page.getByText(/^账目相符：.*没有差异。/)).toBeVisible();
  await expectNoAxeViolations(page, 'the ledger, dark');
});
