import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

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
