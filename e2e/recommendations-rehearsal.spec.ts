import type { Locator, Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const PATH = '/recommendations';

const saved = (page: Page) => page.getByText('Saved', { exact: true });
const changes = (page: Page) => page.getByRole('list', { name: 'Changes of the draft' });
const weight = (page: Page, name = 'Popularity') =>
  page.getByRole('textbox', { name, exact: true });
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

/** The demo shop ends today: with a day of its own, its figures are the same in every run. */
const TODAY = new Date('2026-11-28T12:00:00Z');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

/** Figures that explain themselves, as numbers: "15.7%" is 15.7. */
async function figures(within: Locator): Promise<number[]> {
  const texts = await within.locator('[data-explained]').allTextContents();
  return texts.map((text) => Number.parseFloat(text.replaceAll(',', '').replace('−', '-')));
}

/** Gives the draft another weight of item neighbours, and rehearses it. */
async function rehearseWeight(page: Page, value: string): Promise<void> {
  await weight(page, 'Item neighbours').fill(value);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Rehearse again' })).toBeVisible({
    timeout: 60_000,
  });
}

test('a weight is tuned, rehearsed, and seen by who loses; a sweep gives a better point', async ({
  page,
}) => {
  // Rehearsal, sweep and a search for parameters over the whole demo shop, looked at by axe.
  test.setTimeout(240_000);
  await openDemoShop(page, PATH);
  await expect(section(page, 'What was measured')).toContainText('After a rehearsal this shows');
  await rehearseWeight(page, '5');

  const baseline = table(page, 'Live and draft beside plain popularity');
  const accuracy = baseline.getByRole('row', { name: /^Ranking quality/ });
  const [popular = NaN, live = NaN, draft = NaN] = await figures(accuracy);
  // Little but what everybody buys is nearer to the plain list, and so worse.
  expect(popular).toBeLessThan(draft);
  expect(draft).toBeLessThan(live);
  await accuracy.locator('[data-explained]').last().click();
  const explanation = page.getByRole('dialog');
  await expect(explanation).toContainText('Järvelin');
  await expect(explanation).toContainText(/Counted\d+ lists of \d+ customers/);
  await expect(explanation).toContainText(/Data [0-9a-f]{12}, seed \d+, settings [0-9a-f]{12}/);
  await page.keyboard.press('Escape');

  const loyal = table(page, 'By orders before').getByRole('row', { name: /^Loyal customers/ });
  await expect(loyal).toContainText('worse');
  await expect(table(page, 'By country').getByRole('row', { name: /^SG/ })).toContainText(
    'too few',
  );

  const products = section(page, 'Products that gain and lose');
  await products.getByRole('button', { name: 'Show as table' }).click();
  const shown = table(page, 'Products that gain and lose').getByRole('row');
  const [, , gain = NaN] = await figures(shown.nth(1));
  const [, , loss = NaN] = await figures(shown.last());
  expect(gain).toBeGreaterThan(0);
  expect(loss).toBeLessThan(0);
  const rule = table(page, 'The price of each rule').getByRole('row', { name: /^Hides what/ });
  await rule.locator('[data-explained]').first().click();
  await expect(page.getByRole('dialog')).toContainText('because of this rule');
  await page.keyboard.press('Escape');
  await expectNoAxeViolations(page, 'details of a rehearsal');

  const sweep = section(page, 'What if: turn one knob');
  await sweep.getByLabel('Knob').selectOption('Weight of popularity');
  await expect(sweep.getByLabel('Knob')).toHaveValue('popularityWeight');
  await sweep.getByRole('button', { name: 'Try it out' }).click();
  const points = page.getByRole('radiogroup', { name: /^Ranking quality \(nDCG\) against/ });
  await expect(points.getByRole('radio')).not.toHaveCount(0, { timeout: 60_000 });
  // The draft is one of the settings that were tried; what is live is not.
  await expect(points.getByRole('radio', { name: /^Live\./ })).toHaveCount(1);
  await expect(points.getByRole('radio', { name: /^Draft\./ })).toHaveCount(0);

  const [first, second] = [
    points.getByRole('radio', { name: /^Weight of popularity: 0\./ }),
    points.getByRole('radio', { name: /^Weight of popularity: 10\./ }),
  ];
  await points.locator('[tabindex="0"]').focus();
  await expect(first).toBeFocused();
  // The chart gets narrower as the values of the chosen point come beside it.
  await page.keyboard.press('Enter');
  await expect(first).toBeChecked();
  await expect(table(page, 'Values of the chosen point')).toBeVisible();
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(points.getByRole('radio').last()).toBeFocused();
  await expect(points.getByRole('radio').last()).toBeChecked();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  const chosen = table(page, 'Values of the chosen point');
  await expect(chosen.getByRole('row', { name: /^Ranking quality/ })).toContainText('%');
  await expectNoAxeViolations(page, 'a sweep with a chosen point');

  await page.getByRole('button', { name: 'Take over into the draft' }).click();
  await expect(page.getByText('Weight of popularity: 10 taken over into the draft')).toBeVisible();
  await expect(weight(page)).toHaveValue('10');
  await expect(changes(page)).toContainText('30 becomes 10');
  await expect(page.getByText('The draft has these settings.')).toBeVisible();
  await expect(section(page, 'What was measured')).toContainText('has changed since');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(weight(page)).toHaveValue('30');
  await page.getByRole('button', { name: 'Take over into the draft' }).click();
  await expect(weight(page)).toHaveValue('10');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(weight(page)).toHaveValue('10');
  await expect(sweep.getByLabel('Knob')).toHaveValue('popularityWeight');
});

test('parameters are chosen on the validation part, and taken over without the other placements', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openDemoShop(page, `${PATH}?placement=cart&testDays=20`);
  const tune = section(page, 'Choose parameters on my history');
  await tune.getByRole('button', { name: 'Choose parameters' }).click();
  await expect(tune.getByRole('progressbar')).toBeVisible();
  await tune.getByRole('button', { name: 'Cancel' }).click();
  await expect(tune.getByRole('progressbar')).toHaveCount(0);
  await expect(tune).toContainText('Nothing changes until you take the proposal over.');

  await tune.getByRole('button', { name: 'Choose parameters' }).click();
  const proposed = page.getByRole('list', { name: 'Proposed changes' });
  await expect(proposed).toBeVisible({ timeout: 150_000 });
  const [before = NaN, after = NaN] = await figures(tune);
  expect(after).toBeGreaterThan(before);
  await expectNoAxeViolations(page, 'proposed parameters');
  await tune.getByRole('button', { name: 'Take over into the draft' }).click();
  await expect(changes(page)).toContainText('Cart: ');
  await expect(changes(page)).not.toContainText('Home page: ');
  await expect(tune).toContainText('The draft has these settings.');
});

test('a division that lets the future into the past is warned of, and lives in the address', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDemoShop(page, PATH);
  await rehearseWeight(page, '50');
  const split = section(page, 'How history is divided');
  await split.getByLabel('Days foretold').fill('0');
  await expect(split).toContainText('A whole number from 1 to 365');
  await split.getByLabel('Divided by').selectOption('Last order of each customer');
  await expect(split.getByRole('status')).toContainText('flatters every figure');
  await expect(page).toHaveURL(/split=leaveLastOut/);
  const measured = section(page, 'What was measured');
  await expect(measured).toContainText('measured with another division of history');
  // What is shown says by itself how it was divided.
  await expect(measured).toContainText(/Divided byTime/);
  await expect(measured).toContainText(/settings [0-9a-f]{12}, divided at \d+ \w+ 2026/);
  await page.getByRole('button', { name: 'Rehearse again' }).click();
  const notes = page.getByRole('list', { name: 'What to know about these figures' });
  await expect(notes).toContainText('The last order of each customer was foretold', {
    timeout: 60_000,
  });
  await expect(measured).not.toContainText('another division');
  await expect(measured).toContainText(/last orders held out from \d+ \w+ 202\d/);
});

test.describe('in Chinese, dark', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark' });
  test('the same is told in Chinese', async ({ page }) => {
    test.setTimeout(120_000);
    await openDemoShop(page, PATH, 'zh-CN');
    await page.getByRole('textbox', { name: '相似商品', exact: true }).fill('5');
    await page.getByRole('button', { name: '回测', exact: true }).click();
    await expect(page.getByRole('button', { name: '重新回测' })).toBeVisible({ timeout: 60_000 });
    await expect(table(page, '线上和草稿与单纯热销对照')).toContainText('排序质量');
    await expect(table(page, '按此前订单数').getByRole('row', { name: /^忠实顾客/ })).toContainText(
      '变差',
    );
    await page.getByRole('button', { name: '开始试调' }).click();
    const points = page.getByRole('radiogroup');
    await expect(points.getByRole('radio')).not.toHaveCount(0, { timeout: 60_000 });
    await points.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: '采用到草稿' }).click();
    await expect(page.getByText('采用到草稿', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('list', { name: '草稿的改动' })).toContainText('多样性');
    await expectNoAxeViolations(page, 'details of a rehearsal, in Chinese, dark');
  });
});
