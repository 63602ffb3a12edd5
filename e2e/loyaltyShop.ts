import type { Page } from '@playwright/test';
import { importFile, openImports, type GivenFile } from './importing.ts';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const SIZE = 100;
/** Of the 100 customers who begin in each month: 12 come back in the first year, 30 in the second. */
const RETURNING = [12, 30] as const;

/**
 * Two years of new customers, 2011 and 2012, in the shape of UCI Online Retail. Those who come back
 * do so on the 27th of their month. The data end on 2 April 2013, when the last of December's
 * customers have just been observed for 90 days.
 */
function loyaltyFile(): GivenFile {
  const lines: string[] = [];
  let invoice = 1000;
  for (let month = 0; month < 24; month++) {
    const year = 2011 + Math.floor(month / 12);
    const prefix = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    for (let i = 0; i < SIZE; i++) {
      const customer = `${month + 10}${String(i).padStart(3, '0')}`;
      const order = (day: number) => {
        const date = `${prefix}-${String(day).padStart(2, '0')} 10:00:00`;
        lines.push(`${invoice++},22001,GREEN TEA,2,${date},5.00,${customer},Germany`);
      };
      order((i % 20) + 1);
      if (i < (RETURNING[year - 2011] ?? 0)) order(27);
    }
  }
  lines.push(`${invoice},22001,GREEN TEA,1,2013-04-02 10:00:00,5.00,99999,Germany`);
  return { name: 'two-years.csv', contents: `${[HEADER, ...lines].join('\n')}\n` };
}

/** Imports the two years through the wizard. */
export async function openLoyaltyShop(page: Page): Promise<void> {
  await openImports(page);
  await importFile(page, loyaltyFile());
}

/** A number that opens its explanation, by its name. */
export function figure(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name}: `), includeHidden: true });
}
