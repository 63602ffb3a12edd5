import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { figure, openLoyaltyShop } from './loyaltyShop.ts';
import { publish } from './policySteps.ts';

const DEFAULTS = '/retention/settings';

/** Types a value into a field of the draft, and waits until the draft is saved. */
async function change(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(value);
  await expect(page.getByText(/^Saved/)).toBeVisible();
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('draft, rehearse, publish, mark on the chart, compare, restore', async ({ page }) => {
  // One story over six pages, each looked at by axe.
  test.slow();
  // The day on which the data end: what is published then lies on the chart.
  await page.clock.setFixedTime(new Date('2013-04-02T12:00:00Z'));
  await openLoyaltyShop(page);
  await page.getByRole('link', { name: 'Retention', exact: true }).click();
  await expect(figure(page, 'Repeat-purchase rate')).toHaveText('21.0%');
  await page.getByRole('link', { name: 'Defaults' }).click();
  await expect(
    page.getByText('The defaults are live. Nothing has been published yet.'),
  ).toBeVisible();
  await expectNoAxeViolations(page, 'retention defaults');

  await change(page, 'Repeat window', '20');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Repeat window' })).toHaveValue('20');

  await page.getByRole('button', { name: 'Rehearse' }).click();
  const rehearsed = page.getByRole('table', { name: 'Draft against live' });
  const rate = rehearsed.getByRole('row').filter({ hasText: 'Repeat-purchase rate' });
  await expect(rate).toContainText('21.0%');
  await expect(rate).toContainText('12.0%');
  await expect(rehearsed).toContainText('Loyalty: chance that the goal is reached');
  await expectNoAxeViolations(page, 'rehearsal');

  await publish(page, 'v1', 'Tea is drunk fast');

  await page.getByRole('link', { name: 'Retention', exact: true }).click();
  await expect(page.getByText('within 20 days of the first').first()).toBeVisible();
  await expect(figure(page, 'Repeat-purchase rate')).toHaveText('12.0%');
  // An address that says otherwise still wins.
  await page.goto('/retention?repeatDays=90');
  await expect(figure(page, 'Repeat-purchase rate')).toHaveText('21.0%');

  const marks = page.getByRole('list', { name: 'Published on this chart' });
  await expect(marks).toContainText('Retention defaults v1');

  await page.goto('/retention/loyalty');
  await expect(marks).toContainText('Retention defaults v1');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Apr 2013' })).toContainText('v1');
  await expectNoAxeViolations(page, 'loyalty tracker with a mark');

  await page.goto(`${DEFAULTS}?tab=versions`);
  await expect(page.getByRole('listitem', { name: 'v1' })).toContainText('Tea is drunk fast');
  await tab(page, 'Draft').click();
  await change(page, 'Too few under', '40');
  await publish(page, 'v2', 'Small months are worth a look');

  await page.goto(`${DEFAULTS}?tab=compare&from=defaults&to=live`);
  const differences = page.getByRole('table', { name: /^Differences from Defaults to/ });
  await expect(differences.getByRole('row', { name: /^Repeat window/ })).toContainText(
    '90 days20 days',
  );
  await expect(differences.getByRole('row', { name: /^Too few under/ })).toContainText(
    '60 customers40 customers',
  );

  await tab(page, 'Versions').click();
  await page.getByRole('button', { name: 'Restore v1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Restore/ }).click();
  await expect(page.getByRole('listitem', { name: 'v3' })).toContainText('Live');
  await expect(page.getByRole('listitem', { name: 'v3' })).toContainText('v1');
  await expectNoAxeViolations(page, 'versions of the retention defaults');
});

test('publishing can be taken back', async ({ page }) => {
  await openApp(page, DEFAULTS);
  await change(page, 'Too few under', '25');
  await publish(page, 'v1', 'By mistake');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(
    page.getByText('The defaults are live. Nothing has been published yet.'),
  ).toBeVisible();
  // The draft is there again, as it was.
  await expect(page.getByRole('textbox', { name: 'Too few under' })).toHaveValue('25');
});

test('the week begins as the shop’s own settings say until a version says otherwise', async ({
  page,
}) => {
  await openApp(page, '/settings');
  await page.getByRole('combobox', { name: 'Week starts on' }).selectOption('Sunday');
  await expect(page.getByText('Shop settings saved')).toBeVisible();
  await page.goto(DEFAULTS);
  const week = page.getByRole('combobox', { name: 'Week begins on' });
  await expect(week).toHaveValue('7');
  // Publishing something else does not move it.
  await change(page, 'Too few under', '25');
  await expect(page.getByText('Draft · 1 change', { exact: true })).toBeVisible();
  await publish(page, 'v1', '');
  await expect(week).toHaveValue('7');
});
