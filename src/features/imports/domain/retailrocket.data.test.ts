import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../shared/data/facts/dictionarySet.ts';
import type { EventType } from '../../../shared/domain/facts/factTables.ts';
import { checkFile } from '../data/checkFile.ts';
import { inspectionOf } from '../data/inspectionOf.ts';
import { openTable } from '../data/openTable.ts';

const folder = join(process.env['HUITOU_DATA'] ?? '', 'recs/retailrocket-small');

/** Rows, visitors and items of each file. Its own README has the counts of carts and purchases swapped. */
const FILES: readonly [string, EventType, number, number][] = [
  ['view_ecommerce.dat', 'view', 78_371, 3423],
  ['add_to_cart_ecommerce.dat', 'cart', 9028, 1557],
  ['purchase_ecommerce.dat', 'payment', 5088, 824],
];

describe.skipIf(!existsSync(folder))('Retailrocket, small (recs/retailrocket-small)', () => {
  it.each(FILES)(
    '%s reads whole, once it is known to hold %ss',
    async (name, type, rows, visits) => {
      const blob = new Blob([readFileSync(join(folder, name))]);
      const table = await openTable(blob);
      const shop = { zone: 'Europe/London', currency: null };
      const named = { fileName: name, fileBytes: blob.size, shop, remembered: undefined };
      const { plan } = inspectionOf(table, named);
      expect(plan).toMatchObject({ format: 'retailrocket', kind: 'events', eventType: null });

      const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
      const hooks = { aborted: () => false, progress: () => undefined };
      const check = (eventType: EventType | null, dictionaries: DictionarySet) =>
        checkFile(table.source, { ...plan, eventType }, dictionaries, none, hooks, Infinity);

      const open = await check(null, new DictionarySet(new Map()));
      expect(open.report.questions).toEqual([{ type: 'eventType' }]);

      const dictionaries = new DictionarySet(new Map());
      const { report } = await check(type, dictionaries);
      expect(report).toMatchObject({
        rowsRead: rows,
        rowsBad: 0,
        questions: [],
        problems: [],
        words: [{ word: type, rows }],
        from: null,
        to: null,
      });
      expect(dictionaries.get('events.visit').size).toBe(visits);
      expect(dictionaries.get('events.visitor').size).toBe(visits);
    },
  );
});
