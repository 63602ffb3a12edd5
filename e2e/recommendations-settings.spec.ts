import type { Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { chooseProduct, publish } from './policySteps.ts';

const PATH = '/recommendations';

const group = (page: Page, name: string) => page.getByRole('button', { name, exact: false });
const changes = (page: Page) => page.getByRole('list', { name: 'Changes of the draft' });
const saved = (page: Page) => page.getByText('Saved', { exact: true });
const notSaved = (page: Page) => page.getByText('Not saved: a field needs another value');
const number = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const add = (page: Page) => page.getByRole('button', { name: 'Add', exact: true });

test('a merchandiser tunes the cart, sees what changed in words, publishes and restores', async ({
  page,
}) => {
  test.slow();
  await openDemoShop(page, PATH);
  await expect(page.getByText('The defaults are live.', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page, 'settings of recommendations');

  await page.getByRole('tab', { name: 'Cart' }).click();
  await expect(page.getByRole('tab', { name: 'Cart', selected: true })).toBeVisible();
  await expect(page).toHaveURL(/placement=cart/);
  await number(page, 'Popularity').fill('55');
  await page.getByRole('slider', { name: 'EASE' }).press('ArrowRight');
  await expect(number(page, 'EASE')).toHaveValue('1');

  await group(page, 'What may be shown').click();
  await page.getByLabel('Category', { exact: true }).selectOption('Same category first');
  await page
    .getByLabel('Price band', { exact: true })
    .selectOption('Near the products in the cart');
  await number(page, 'Dearer by at most').fill('12,5');

  await group(page, 'Lifted and buried').click();
  await page.getByRole('button', { name: 'Lift or bury…' }).click();
  const boosted = page.getByRole('form', { name: 'Lift or bury…' });
  await boosted.getByRole('combobox', { name: 'Category' }).fill('green');
  await page.getByRole('option', { name: /^Tea > Green\s*\d+ products/ }).click();
  await add(page).click();
  await number(page, 'Category Tea > Green').fill('1.5');

  await group(page, 'Pinned').click();
  await page.getByRole('button', { name: 'Pin…' }).click();
  const product = await chooseProduct(page, 'oolong');
  expect(product).not.toBe('');
  await page.getByLabel('From', { exact: true }).fill('2026-05-01');
  await page.getByLabel('To', { exact: true }).fill('2026-05-31');
  await add(page).click();

  await group(page, 'Never shown').click();
  await page.getByRole('button', { name: 'Leave out…' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption('Category');
  await page.getByRole('form').getByRole('combobox', { name: 'Category' }).fill('Teaware');
  await page.keyboard.press('Escape');
  await page.getByLabel('For whom', { exact: true }).selectOption('One customer');
  const customer = page.getByLabel('Number of the customer', { exact: true });
  await customer.fill('C-17');
  await customer.blur();
  await expect(page.getByText('No file of this shop has this number yet.')).toBeVisible();
  await add(page).click();
  const never = page.getByRole('list', { name: 'Never shown' });
  await expect(never.getByRole('listitem')).toContainText('not in this shop');
  await expect(saved(page)).toBeVisible();
  await expectNoAxeViolations(page, 'every kind of rule');

  const said = [
    'Cart: Popularity · Weight30 becomes 55',
    'Cart: EASE · Weight0 becomes 1',
    'Cart: Dearer by at most30% becomes 12.5%',
    'Cart: Price bandAny price becomes Near the products in the cart',
    'Cart: CategoryAny category becomes Same category first',
    'Cart: Boostnot there becomes Category Tea > Green · +1.5 σ',
    `Cart: Pinnot there becomes Slot 1 · ${product} · May 2026`,
    'Cart: Never shownnot there becomes Category Teaware · customer C-17',
  ];
  for (const each of said) await expect(changes(page)).toContainText(each);
  await expect(page.getByText('Draft · 8 changes')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('tab', { name: 'Cart', selected: true })).toBeVisible();
  await expect(number(page, 'Popularity')).toHaveValue('55');
  await expect(number(page, 'Category Tea > Green')).toHaveValue('1.5');
  for (const each of said) await expect(changes(page)).toContainText(each);

  await publish(page, 'v1', 'Green tea first');
  await expect(page.getByText('Nothing yet: the draft is as what is live.')).toBeVisible();

  await number(page, 'Category Tea > Green').fill('-2');
  const strength = 'Cart: Boost · Category Tea > Green · Strength+1.5 σ becomes −2 σ';
  await expect(changes(page)).toContainText(strength);
  await expect(page.getByText('Buries these products by 2 σ.')).toBeVisible();
  await page.getByRole('button', { name: `Remove ${product}` }).click();
  await expect(page.getByRole('button', { name: 'Pin…' })).toBeFocused();
  await expect(saved(page)).toBeVisible();
  await publish(page, 'v2', 'Too much green tea');

  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.goto(`${page.url().split('?')[0] ?? ''}?tab=compare&from=defaults&to=live`);
  const differences = page.getByRole('table', { name: /^Differences from Defaults to/ });
  await expect(differences.getByRole('row', { name: /^Cart: Boost/ })).toContainText(
    'Category Tea > Green · −2 σ',
  );
  await expect(differences.getByRole('row', { name: /^Cart: Pin/ })).toHaveCount(0);

  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Restore v1' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(page.getByRole('listitem', { name: 'v3' })).toContainText('Live');
  await page.getByRole('tab', { name: 'Draft' }).click();
  await page.getByRole('tab', { name: 'Cart' }).click();
  await expect(page.getByRole('tab', { name: 'Cart', selected: true })).toBeVisible();
  await group(page, 'Pinned').click();
  await expect(page.getByRole('group', { name: product })).toBeVisible();
});

test('a field that is refused holds nothing else up: the tools say so, and a reload keeps the rest', async ({
  page,
}) => {
  test.slow();
  await openDemoShop(page, `${PATH}?open=algorithms`);
  await number(page, 'Popularity').fill('4o');
  await number(page, 'Item neighbours').fill('70');
  await expect(notSaved(page)).toBeVisible();
  for (const [tool, name] of [
    ['What if: turn one knob', 'Try it out'],
    ['Choose parameters on my history', 'Choose parameters'],
  ] as const) {
    const panel = page.getByRole('region', { name: tool });
    await expect(panel.getByRole('button', { name })).toBeDisabled();
    await expect(panel.getByRole('status')).toHaveText(
      'First give this field of the draft another value: Home page: Popularity · Weight.',
    );
  }
  await expectNoAxeViolations(page, 'tools that wait for a field');

  await page.reload();
  await expect(number(page, 'Item neighbours')).toHaveValue('70');
  await expect(number(page, 'Popularity')).toHaveValue('30');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try it out' })).toBeEnabled();

  await number(page, 'Popularity').fill('none');
  await number(page, 'EASE').fill('15');
  await expect(notSaved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Imports', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(number(page, 'EASE')).toHaveValue('15');
  await expect(number(page, 'Popularity')).toHaveValue('30');
  await expect(saved(page)).toBeVisible();
});

test('impossible settings are refused at the field, and nothing typed is lost', async ({
  page,
}) => {
  test.slow();
  await openDemoShop(page, `${PATH}?open=algorithms&open=pins&open=list`);

  // A number that is none yet: the draft waits, and says where.
  await number(page, 'Popularity').fill('4o');
  await expect(number(page, 'Popularity')).toHaveAccessibleDescription(
    /Type a number from 0 to 100\./,
  );
  await expect(notSaved(page)).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Home page/ })).toContainText('1 to fix');
  await expect(page.getByRole('button', { name: 'Publish v1' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Rehearse' })).toBeDisabled();
  for (const name of [/^Product page/, /^Home page/]) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();
  }
  await group(page, 'What counts').click();
  await group(page, 'What counts').click();
  await expect(number(page, 'Popularity')).toHaveValue('4o');

  // All weights 0.
  await number(page, 'Popularity').fill('0');
  await number(page, 'Item neighbours').fill('0');
  await expect(page.getByRole('alert')).toHaveText(
    'All weights are 0: give at least one of them more than 0.',
  );
  await expectNoAxeViolations(page, 'settings that are refused');
  await number(page, 'Popularity').fill('100');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();

  // A pin: of nothing, beyond the list, on a slot that is taken, and one that ends too early.
  await page.getByRole('button', { name: 'Pin…' }).click();
  await add(page).click();
  const product = page.getByRole('combobox', { name: 'Product', exact: true });
  await expect(product).toBeFocused();
  await expect(product).toHaveAccessibleDescription('Choose a product from the list.');
  await page.getByLabel('Kind', { exact: true }).selectOption('Brand');
  await page.getByRole('combobox', { name: 'Brand', exact: true }).fill('Own');
  await page.keyboard.press('Escape');
  const slot = number(page, 'Slot');
  await slot.fill('11');
  await expect(slot).toHaveAccessibleDescription(
    /^The list has 10 slots: type a number from 1 to 10, or make the list longer\./,
  );
  await slot.fill('3');
  await page.getByLabel('From', { exact: true }).fill('2026-05-10');
  await page.getByLabel('To', { exact: true }).fill('2026-05-01');
  await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(
    'This is before it begins: choose 10 May 2026 or later.',
  );
  await add(page).click();
  await expect(page.getByRole('form', { name: 'Pin…' })).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('2026-05-20');
  await add(page).click();
  await expect(page.getByRole('group', { name: 'Best of brand Own' })).toBeVisible();
  await expect(saved(page)).toBeVisible();

  await page.getByRole('button', { name: 'Pin…' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption('Brand');
  await page.getByRole('combobox', { name: 'Brand', exact: true }).fill('Other');
  await page.keyboard.press('Escape');
  const second = page.getByRole('form', { name: 'Pin…' });
  await second.getByRole('textbox', { name: 'Slot' }).fill('3');
  await expect(second.getByRole('textbox', { name: 'Slot' })).toHaveAccessibleDescription(
    /^Another pin keeps this slot on the same days\. Free: 1, 2, 4, 5, 6, 7\./,
  );
  await second.getByLabel('From', { exact: true }).fill('2026-05-21');
  await expect(second.getByRole('textbox', { name: 'Slot' })).toHaveAccessibleDescription(
    'Counted from the first product of the list.',
  );
  await add(page).click();
  await expect(page.getByRole('group', { name: 'Best of brand Other' })).toBeVisible();

  // A list that becomes too short for its pins says so at each of them.
  await number(page, 'Products in the list').fill('2');
  const first = page.getByRole('group', { name: 'Best of brand Own' });
  await expect(first.getByRole('textbox', { name: 'Slot' })).toHaveAccessibleDescription(
    /^The list has 2 slots: type a number from 1 to 2, or make the list longer\./,
  );
  await expect(group(page, 'Pinned')).toContainText('2 to fix');
  await number(page, 'Products in the list').fill('10');
  await expect(saved(page)).toBeVisible();
});

test('a link leads to a placement and its groups, and settings can be copied', async ({ page }) => {
  await openDemoShop(page, `${PATH}?placement=product&open=candidates`);
  await expect(page.getByRole('tab', { name: 'Product page', selected: true })).toBeVisible();
  await page.getByLabel('Category', { exact: true }).selectOption('Same category first');
  await page.getByLabel('Bought products', { exact: true }).selectOption('Never shown again');
  await page.getByRole('button', { name: 'Copy to…' }).click();
  await expectNoAxeViolations(page, 'menu of placements to copy to');
  await page.getByRole('menuitem', { name: 'Copy to: Home page' }).click();
  await expect(
    page.getByText('but for what needs a product to compare with', { exact: false }),
  ).toBeVisible();
  await expect(changes(page)).toContainText('Home page: Products in the list');
  await expect(changes(page)).not.toContainText('Home page: Category');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(changes(page)).not.toContainText('Home page');
  await expect(changes(page)).toContainText('Product page: Category');
});

test.describe('in Chinese and dark', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark' });

  test('fields, changes and errors are said in Chinese', async ({ page }) => {
    await openDemoShop(page, `${PATH}?open=algorithms&open=boosts&open=list`, 'zh-CN');
    await number(page, '热销').fill('55');
    await page.getByRole('button', { name: '添加提权或降权…' }).click();
    await page.getByRole('form').getByLabel('依据').selectOption('毛利：高毛利商品');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    const changed = page.getByRole('list', { name: '草稿的改动' });
    await expect(changed).toContainText('首页：热销 · 权重30 改为 55');
    await expect(changed).toContainText('首页：提权与降权没有 改为 毛利：高毛利商品 · +1 σ');
    await number(page, '列表商品数').fill('51');
    await expect(number(page, '列表商品数')).toHaveAccessibleDescription(
      /^请输入 1 到 50 的整数。/,
    );
    await expect(page.getByText('未保存：有一项需要换个值')).toBeVisible();
    await expectNoAxeViolations(page, 'settings of recommendations, Chinese and dark');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('everything is there, and nothing scrolls sideways', async ({ page }) => {
    const all = 'algorithms learning candidates boosts pins exclusions variety list limits';
    const open = all.split(' ').map((name) => `open=${name}`);
    await openDemoShop(page, `${PATH}?placement=cart&${open.join('&')}`);
    await expect(number(page, 'Most products for EASE')).toBeVisible();
    for (const name of ['Lift or bury…', 'Pin…', 'Leave out…']) {
      await page.getByRole('button', { name }).click();
    }
    await expect(page.getByRole('form')).toHaveCount(3);
    const beyond = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await beyond()).toBe(0);
    await expectNoAxeViolations(page, 'settings of recommendations on a phone');
  });
});

test('a boost is made, tuned and removed with the keyboard alone', async ({ page }) => {
  await openDemoShop(page, `${PATH}?open=boosts`);
  await page.getByRole('button', { name: 'Lift or bury…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('By', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Category', exact: true })).toBeFocused();
  await page.keyboard.type('Tea > Bl');
  await expect(page.getByRole('option', { name: /^Tea > Black\s*\d/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Category', exact: true })).toHaveValue(
    'Tea > Black',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lift or bury…' })).toBeFocused();
  const slider = page.getByRole('slider', { name: 'Category Tea > Black' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '+0.75 σ');
  await expect(changes(page)).toContainText('Category Tea > Black · +0.75 σ');
  await page.getByRole('button', { name: 'Remove Category Tea > Black' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lift or bury…' })).toBeFocused();
  await expect(page.getByText('Nothing is lifted or buried.')).toBeVisible();
});
