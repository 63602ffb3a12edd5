import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../shared/data/facts/dictionarySet.ts';
import { checkFile } from '../data/checkFile.ts';
import { inspectionOf } from '../data/inspectionOf.ts';
import { openTable } from '../data/openTable.ts';

const file = join(process.env['HUITOU_DATA'] ?? '', 'recs/online-retail/online_retail.csv.gz');

describe.skipIf(!existsSync(file))('UCI Online Retail (recs/online-retail)', () => {
  it('reads as its description and the literature have it', async () => {
    const blob = new Blob([readFileSync(file)]);
    const table = await openTable(blob);
    const shop = { zone: 'Europe/London', currency: null };
    const named = { fileName: 'any', fileBytes: blob.size, shop, remembered: undefined };
    const { plan } = inspectionOf(table, named);
    expect(plan.format).toBe('uciOnlineRetail');

    const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
    const hooks = { aborted: () => false, progress: () => undefined };
    const checked = await checkFile(
      table.source,
      plan,
      new DictionarySet(new Map()),
      none,
      hooks,
      Infinity,
    );
    const { report } = checked;
    expect(report.questions).toEqual([]);
    expect(report).toMatchObject({ rowsRead: 541_909, rowsBad: 0, newCustomers: 4372 });
    expect(report.lines.withoutCustomer).toBe(135_080);

    const { table: built } = checked.built!;
    const valuesOf = (name: string) => {
      const data = built.columns.get(name);
      if (!data || data.type === 'text') throw new Error(`no numbers in ${name}`);
      return data.values;
    };
    const [order, customer, state] = [valuesOf('order'), valuesOf('customer'), valuesOf('state')];
    const quantity = valuesOf('quantity');
    const price = valuesOf('unitPrice');
    const amount = valuesOf('amount');
    const orders = new Set<number>();
    const customers = new Set<number>();
    let lines = 0;
    let revenue = 0;
    for (let row = 0; row < built.rows; row++) {
      if (customer[row]! < 0 || state[row] !== 0 || !(quantity[row]! > 0) || !(price[row]! > 0))
        continue;
      lines++;
      revenue += amount[row]!;
      orders.add(order[row]!);
      customers.add(customer[row]!);
    }
    expect(lines).toBe(397_884);
    expect(customers.size).toBe(4338);
    expect(orders.size).toBe(18_532);
    expect(revenue).toBe(891_140_790);
  });
});
