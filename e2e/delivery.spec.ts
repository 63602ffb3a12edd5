import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const WORDS = {
  en: {
    title: 'Delivery',
    byCarrier: 'Late share by Carrier',
    by: 'By',
    region: 'Region',
    byRegion: 'Late share by Region',
    medianOf: /Median of [\d,]+ parcels/,
    formula: 'Formula',
    worst: /^Late parcels: /,
    trend: 'Late share by month',
  },
  'zh-CN': {
    title: '物流时效',
    byCarrier: '按承运商的迟到率',
    by: '分组',
    region: '地区',
    byRegion: '按地区的迟到率',
    medianOf: /个包裹的中位数/,
    formula: '公式',
    worst: /^迟到包裹：/,
    trend: '每月迟到率',
  },
};

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`delivery in ${language}, ${colorScheme}`, () => {
    test.use({ locale: language, colorScheme });

    test('late shares by carrier lead to the late parcels', async ({ page }) => {
      const words = WORDS[language];
      await openDemoShop(page, '/experience', language);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      const table = page.getByRole('table', { name: words.byCarrier });
      // All parcels, and four carriers.
      await expect(table.getByRole('row')).toHaveCount(6);
      await expect(page.getByRole('heading', { name: words.trend })).toBeVisible();
      const [late, share] = [0, 1].map((at) =>
        table.getByRole('row').nth(2).getByRole('button').nth(at),
      );
      if (!late || !share) throw new Error('no row');
      const count = Number((await late.textContent())?.replace(/\D/g, ''));
      await late.press('Enter');
      const parcels = page.getByRole('table', { name: words.worst });
      await expect(parcels.getByRole('row')).toHaveCount(Math.min(count, 50) + 1);
      await expectNoAxeViolations(page, `delivery, ${colorScheme}, ${language}`);

      await share.click();
      await expect(page.getByRole('dialog').getByText(words.formula)).toBeVisible();
      await expectNoAxeViolations(page, `why a share is late, ${colorScheme}, ${language}`);
      await page.keyboard.press('Escape');
      // Medians too: days late, and days under way.
      const medians = table
        .getByRole('row')
        .nth(1)
        .getByRole('button', { name: /median|中位数/ });
      await expect(medians).toHaveCount(2);
      await medians.last().click();
      await expect(page.getByRole('dialog').getByText(words.medianOf)).toBeVisible();
      await page.keyboard.press('Escape');

      await page.getByRole('combobox', { name: words.by }).click();
      await page.getByRole('option', { name: words.region }).click();
      await expect(page.getByRole('table', { name: words.byRegion })).toBeVisible();
      await expect(parcels).toBeHidden();
      await page.reload();
      await expect(page.getByRole('table', { name: words.byRegion })).toBeVisible();
    });
  });
}
