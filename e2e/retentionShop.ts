import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { importFile, openImports, type GivenFile } from './importing.ts';

/** Customers who first bought in each month of 2011 from January on, and how many of them came back. */
const COHORTS = [
  { month: 1, size: 80, back: [20, 10, 8, 4] },
  { month: 2, size: 72, back: [18, 9, 6] },
  { month: 3, size: 64, back: [16, 8] },
  { month: 4, size: 60, back: [40] },
  { month: 5, size: 12, back: [] },
  { month: 6, size: 5, back: [] },
] as const;

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/**
 * An export in the shape of UCI Online Retail that ends on 20 June 2011. In each month after the
 * first, the first so many customers of a cohort come back: 20 of January's 80 in February.
 * Every fourth customer is from Germany; half begin with tea, half with a cup. One line is a
 * return, two have no customer.
 */
export function shopFile(): GivenFile {
  const lines: string[] = [];
  let invoice = 1000;
  COHORTS.forEach(({ month, size, back }, cohort) => {
    for (let i = 0; i < size; i++) {
      const customer = `${cohort + 1}${String(i).padStart(3, '0')}`;
      const country = i % 4 === 0 ? 'Germany' : 'United Kingdom';
      const goods = i % 2 === 0 ? '22001,GREEN TEA,2' : '22002,BLUE CUP,1';
      const order = (inMonth: number, what: string, price: string) => {
        const day = String((i % 20) + 1).padStart(2, '0');
        const at = `2011-${String(inMonth).padStart(2, '0')}-${day} 10:00:00`;
        lines.push(`${invoice},${what},${at},${price},${customer},${country}`);
      };
      order(month, goods, '5.00');
      order(month, '22003,GIFT WRAP,1', '0.50');
      invoice++;
      back.forEach((count, k) => {
        if (i >= count) return;
        order(month + k + 1, '22004,CAKE,1', '10.00');
        invoice++;
      });
    }
  });
  lines.push('C900,22001,GREEN TEA,-1,2011-03-05 09:00:00,5.00,1000,Germany');
  lines.push('901,22001,GREEN TEA,1,2011-03-06 09:00:00,5.00,,Germany');
  lines.push('902,22001,GREEN TEA,1,2011-06-20 10:00:00,5.00,,Germany');
  return { name: 'shop.csv', contents: `${[HEADER, ...lines].join('\n')}\n` };
}

/** Three more orders of January's customers in May 2011, in the same shape. */
export function laterFile(): GivenFile {
  const lines = ['1070', '1071', '1072'].map(
    (customer, i) => `99${i},22004,CAKE,1,2011-05-1${i} 10:00:00,10.00,${customer},United Kingdom`,
  );
  return { name: 'later.csv', contents: `${[HEADER, ...lines].join('\n')}\n` };
}

/** Imports the shop's orders through the wizard, and opens retention. */
export async function openRetentionShop(page: Page): Promise<void> {
  await openImports(page);
  await importFile(page, shopFile());
  await page.getByRole('link', { name: 'Retention' }).click();
  await expect(cell(page, 'Jan 2011', 'Month 1')).toHaveText('25.0');
}

/** A cell of the cohort table. */
export function cell(page: Page, row: string, column: string) {
  // An open filter hides the page behind it from assistive technology.
  return page.getByRole('button', {
    name: new RegExp(`^${row}, ${column}: `),
    includeHidden: true,
  });
}

/** The open explanation. */
export function explanation(page: Page) {
  return page.getByRole('dialog', { name: /^How .* is made$/ });
}
