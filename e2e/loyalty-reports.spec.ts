import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';
import { figure } from './loyaltyShop.ts';
import { publish } from './policySteps.ts';
import { explanation } from './retentionShop.ts';

/** C-2 was brought by C-1, and has the same phone number, written differently. */
const CUSTOMERS = {
  name: 'customers.csv',
  contents: [
    'customer,name,phone,createdAt,referrer',
    'C-1,Wang Fang,+86 138 0013 8000,2026-09-01 10:00,',
    'C-2,Wang F.,13800138000,2026-10-02 10:00,C-1',
    'C-3,Li Na,13911112222,2026-10-03 10:00,C-1',
  ].join('\n'),
};
/** The points of 1001 pay a part of 1002. */
const ORDERS = {
  name: 'orders.csv',
  contents: [
    'order,placedAt,customer,product,quantity,unitPrice,amount,currency,pointsUsed',
    '1001,2026-10-01 10:00,C-1,Tea,2,100.00,200.00,EUR,',
    '1002,2026-11-01 10:00,C-1,Tea,1,30.00,30.00,EUR,200',
    '1003,2026-11-03 10:00,C-3,Pot,1,80.00,80.00,EUR,',
  ].join('\n'),
};
/** 1001 goes back after that. */
const RETURNS = {
  name: 'returns.csv',
  contents: [
    'returnCase,order,product,customer,quantity,amount,currency,reason,requestedAt,resolvedAt,kind',
    'R-1,1001,Tea,C-1,2,200.00,EUR,broken,2026-11-10 10:00,2026-11-12 10:00,return',
  ].join('\n'),
};

test('who spent points and gave the order back, or brought themselves, is found and listed', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
  await openImports(page);
  await importFile(page, CUSTOMERS);
  for (const file of [ORDERS, RETURNS]) {
    await openApp(page, '/imports');
    await importFile(page, file);
  }
  await openApp(page, '/');
  const card = page.getByRole('region', { name: 'Loyalty points' });
  await expect(card).toContainText('No points are booked yet.');
  await openApp(page, '/loyalty');
  const rule = page.getByRole('article', { name: 'Points on every order' });
  await rule.getByRole('button', { name: 'Edit Points on every order' }).click();
  await rule.getByRole('textbox', { name: 'Points', exact: true }).fill('2');
  await publish(page, 'v1', 'Opening');
  await openApp(page, '/loyalty/ledger');
  await page.getByLabel('Orders earn from').fill('2026-09-01');
  await page.getByRole('button', { name: 'Post to the ledger' }).click();
  await expect(page.getByText(/in 3 lots for 2 members/)).toBeVisible();
  await figure(page, 'Given in all').click();
  await expect(explanation(page)).toContainText('Points that members were given');
  await page.keyboard.press('Escape');

  await openApp(page, '/');
  await expect(figure(page, 'Points outstanding')).toBeVisible();
  await expect(card.getByRole('row', { name: /^Given/ })).toContainText('220');
  await expectNoAxeViolations(page, 'the overview with loyalty');
  const item = page
    .getByRole('listitem')
    .filter({ hasText: 'A member spent points of an order that was refunded later' });
  // 400 were to go back; 200 had paid for 1002, whose own 60 are pending still and not touched.
  await expect(item).toContainText(
    '200 points in 90 days: 0 came from other points, 200 are owed, 0 were let go.',
  );
  await item.getByRole('link', { name: 'See the list' }).click();
  const refunded = page.getByRole('table', { name: 'Refunded after spending' });
  await expect(refunded.getByRole('row', { name: /1001/ })).toContainText('12 Nov 2026');
  await expectNoAxeViolations(page, 'refunds after spending');

  await page.getByRole('button', { name: 'Suspicious referrals' }).click();
  await expect(page).toHaveURL(/list=referrals/);
  const referrals = page.getByRole('table', { name: 'Suspicious referrals' });
  await expect(referrals.getByRole('row')).toHaveCount(2);
  await expect(referrals.getByRole('row').last()).toContainText('same phone');
  await expectNoAxeViolations(page, 'suspicious referrals');
  await referrals.getByRole('link', { name: /C-1/ }).click();
  await expect(page.getByRole('table', { name: 'What happened' })).toBeVisible();
});

for (const [language, words] of Object.entries({
  en: {
    owed: 'Roll-forward of what is owed',
    estimate: 'Change of estimate',
    matrix: 'From level to level',
    from: 'From',
    gold: 'Gold',
    outstanding: 'Points outstanding',
  },
  'zh-CN': {
    owed: '积分负债变动表',
    estimate: '估计变更',
    matrix: '等级流向',
    from: '起始月',
    gold: '金卡',
    outstanding: '未使用积分',
  },
} as const)) {
  test.describe(`the report, ${language}`, () => {
    test.use({ locale: language });

    test('has what is owed, and how customers moved between levels', async ({ page }) => {
      test.slow();
      await openDemoShop(page, '/loyalty/report', language === 'en' ? 'en' : 'zh-CN');
      await expect(figure(page, words.outstanding)).toBeVisible();
      const owed = page.getByRole('table', { name: words.owed });
      await expect(owed.getByRole('columnheader', { name: words.estimate })).toBeVisible();
      const matrix = page.getByRole('table', { name: words.matrix });
      await expect(matrix.getByRole('columnheader', { name: words.gold })).toBeVisible();
      await expect(matrix.getByRole('row')).toHaveCount(5);
      const first = page.getByRole('combobox', { name: words.from });
      await first.selectOption({ index: 0 });
      await expect(page).toHaveURL(/from=\d{4}-\d{2}/);
      // Nobody had a level before the programme began.
      await expect(matrix.getByRole('row', { name: new RegExp(`^${words.gold}`) })).toContainText(
        /^\D+0000$/,
      );
      await matrix.getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expectNoAxeViolations(page, `the report, ${language}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoAxeViolations(page, `the report, ${language}, dark`);

      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await expect(page.getByRole('navigation').first()).toBeHidden();
      await expect(owed).toBeVisible();
    });
  });
}
