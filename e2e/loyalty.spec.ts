import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { figure, openLoyaltyShop } from './loyaltyShop.ts';
import { explanation } from './retentionShop.ts';

test('without orders the tracker says what is missing', async ({ page }) => {
  await openApp(page, '/retention/loyalty');
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
});

test('the tracker compares recent customers with the baseline, and leads to the rows', async ({
  page,
}) => {
  await openLoyaltyShop(page);
  await page.getByRole('link', { name: 'Retention', exact: true }).click();
  await page.getByRole('link', { name: 'Loyalty tracker' }).click();
  // January 2011 begins near the start of the data: of the 23 months after it, 11 are the first half.
  await expect(
    page.getByText('First orders of Jan – Dec 2012 against Feb – Dec 2011.'),
  ).toBeVisible();
  await expect(figure(page, 'Loyalty ratio')).toHaveText('×2.50');
  await expect(figure(page, 'Repeat-purchase rate of recent customers')).toHaveText('30.0%');
  await expect(figure(page, 'Repeat-purchase rate of the baseline')).toHaveText('12.0%');
  await expect(figure(page, 'Chance that loyalty rose')).toHaveText('>99%');
  await expect(page.getByText('almost certain').first()).toBeVisible();
  await expectNoAxeViolations(page, 'loyalty tracker');

  await figure(page, 'Loyalty ratio').click();
  await expect(explanation(page)).toContainText('30.0% ÷ 12.0%');
  await explanation(page).getByRole('link', { name: 'See the 360 customers' }).click();
  await expect(page.getByRole('heading', { name: '360 customers' })).toBeVisible();
});

test('the overview begins with the tracker', async ({ page }) => {
  await openLoyaltyShop(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(figure(page, 'Loyalty ratio')).toHaveText('×2.50');
  await page.getByRole('link', { name: 'See the loyalty tracker' }).click();
  await expect(page.getByRole('heading', { name: 'Loyalty tracker', level: 1 })).toBeVisible();
});

test('another recent period is in the address', async ({ page }) => {
  await openLoyaltyShop(page);
  await openApp(page, '/retention/loyalty');
  await page.getByRole('button', { name: /^Recent customers/ }).click();
  await page.getByRole('button', { name: 'Last 3 months' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/from=2012-10-01&to=2012-12-31$/);
  await page.reload();
  await expect(figure(page, 'Loyalty ratio')).toBeVisible();
  await page.goto('/retention/loyalty?from=2011-06-01&to=2012-06-30');
  await expect(page.getByText('The two periods share days')).toBeVisible();
});
