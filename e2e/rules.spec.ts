import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { groupChat } from './groupChat.ts';
import { importFile, openImports } from './importing.ts';
import { publish } from './policySteps.ts';

test('a rule is written, tried on a message, refused where it makes no sense, and rehearsed', async ({
  page,
}) => {
  await openApp(page, '/community/rules');
  await expect(page.getByRole('heading', { name: 'Group rules', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Add a rule' }).click();
  const words = page.getByRole('textbox', { name: 'Words, one a line' });
  await expect(page.getByText('Something has to be filled in here.').first()).toBeVisible();
  await words.fill('加微信\n加微信');
  await expect(page.getByText(/Line 2, “加微信”/)).toBeVisible();
  await page.getByRole('button', { name: 'Drop doubles' }).click();
  await expect(page.getByText(/Line 2/)).toHaveCount(0);
  const message = page.getByRole('textbox', { name: 'Message' });
  for (const odd of ['\u202eשלום', '👨‍👩‍👧', '\ud83d', '长'.repeat(10_000)]) {
    await message.fill(`${odd}请加 薇信`);
    await message.fill(`${odd}请加微信`);
    await expect(page.getByText('“加微信”: as it is written')).toBeVisible();
  }
  await expectNoAxeViolations(page, 'rules, tried');
  await page
    .getByRole('button', { name: /rehears/i })
    .first()
    .click();
  await expect(page.getByText('No messages of groups yet')).toBeVisible();
  await expectNoAxeViolations(page, 'rules, rehearsed on nothing');
});

test('a rule that hits everything is warned about, and the queue that it fills is worked off', async ({
  page,
}) => {
  test.slow();
  await openImports(page);
  await importFile(page, groupChat(600));
  await openApp(page, '/community/rules');
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByRole('combobox', { name: 'Conditions' }).selectOption('pattern');
  await page.getByRole('textbox', { name: 'Pattern (RE2)' }).fill('.');
  await expect(page.getByText(/^Saved/u)).toBeVisible();
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  const warning = page.getByRole('alert').filter({ hasText: 'Rules that hit very much' });
  await expect(warning).toContainText(
    /“New rule” hits 100\.0% of all messages \(99\.\d% to 100\.0%\)/u,
  );
  await expect(warning).toContainText(/More than \d+\.\d% of messages is seldom meant/u);
  await expectNoAxeViolations(page, 'rules, too broad');
  await publish(page, 'v1', 'Everything, for an hour');

  await page.getByRole('main').getByRole('link', { name: 'Review queue', exact: true }).click();
  const status = page.getByRole('status').filter({ hasText: 'to go' });
  await expect(status).toContainText('1,200 to go');
  await expect(status).toContainText(/^.*The first \d+ of 1,200 are listed/u);
  const current = page.getByRole('list', { name: 'Queue' }).locator('[aria-current]');
  const before = (await current.getAttribute('value')) ?? '';
  await page.keyboard.press('a');
  await expect(current).not.toHaveAttribute('value', before);
  await expect(status).toContainText('1,199 to go');
  await expectNoAxeViolations(page, 'queue, full');

  await page.getByRole('button', { name: 'By rule' }).click();
  const bundles = page.getByRole('table', { name: 'Bundles of items' });
  await expect(bundles.getByRole('row', { name: /New rule/u })).toContainText('1,199');
  await expect(page.getByText('One write decides at most 500 items: decide twice.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep all: New rule' }).click();
  await expect(page.getByText('500 messages decided: Keep')).toBeVisible();
  await expect(bundles.getByRole('row', { name: /New rule/u })).toContainText('699');
  await page.keyboard.press('Control+z');
  await expect(bundles.getByRole('row', { name: /New rule/u })).toContainText('1,199');
});
