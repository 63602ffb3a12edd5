import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../shared/data/facts/dictionarySet.ts';
import type { EventType } from '../../../shared/domain/facts/factTables.ts';
import { checkFile } from '../data/checkFile.ts';
import { inspectionOf } from '../data/inspectionOf.ts';
import { openTable } from '../data/openTable.ts';

const folder = join(process.env['HUITOU_DATA'] ?? '', 'retention/funnel');

/** Users of each page: strictly nested, one row each. */
const PAGES: readonly [string, EventType, number][] = [
  ['home_page_table.csv', 'home', 90_400],
  ['search_page_table.csv', 'search', 45_200],
  ['payment_page_table.csv', 'checkout', 6030],
  ['payment_confirmation_table.csv', 'payment', 452],
];

async function check(name: string) {
  const blob = new Blob([readFileSync(join(folder, name))]);
  const table = await openTable(blob);
  const shop = { zone: 'America/New_York', currency: null };
  const named = { fileName: name, fileBytes: blob.size, shop, remembered: undefined };
  const { plan } = inspectionOf(table, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const dictionaries = new DictionarySet(new Map());
  const { report } = await checkFile(table.source, plan, dictionaries, none, hooks, Infinity);
  return { plan, report, dictionaries };
}

describe.skipIf(!existsSync(folder))('Funnel tables (retention/funnel)', () => {
  it.each(PAGES)(
    '%s says that its users saw the page (%s), and not when',
    async (name, type, rows) => {
      const { plan, report, dictionaries } = await check(name);
      expect(plan).toMatchObject({ format: 'funnelTables', kind: 'events', eventType: type });
      expect(report).toMatchObject({
        rowsRead: rows,
        rowsBad: 0,
        questions: [],
        problems: [],
        words: [{ word: type, rows }],
        from: null,
        to: null,
      });
      expect(dictionaries.get('events.visit').size).toBe(rows);
      expect(dictionaries.get('customers.customer').size).toBe(rows);
    },
  );

  it('user_table.csv has the users and their days', async () => {
    const { plan, report } = await check('user_table.csv');
    expect(plan).toMatchObject({ format: 'funnelTables', kind: 'customers' });
    expect(report).toMatchObject({ rowsRead: 90_400, rowsBad: 0, problems: [] });
    expect(new Date(report.from ?? 0).toISOString()).toBe('2015-01-01T05:00:00.000Z');
    expect(new Date(report.to ?? 0).toISOString()).toBe('2015-04-30T04:00:00.000Z');
  });
});
