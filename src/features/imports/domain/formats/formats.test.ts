import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../../shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { checkFile } from '../../data/checkFile.ts';
import { inspectionOf } from '../../data/inspectionOf.ts';
import { openTable } from '../../data/openTable.ts';
import { csvCell } from '../csvCell.ts';
import { FORMATS } from './formats.ts';
import type { FormatId } from './importFormat.ts';

const SAMPLES = new URL('samples/', import.meta.url);
const SHOP = { zone: 'Europe/London', currency: null };

const fileOf = (id: string) => readdirSync(SAMPLES).find((name) => name.startsWith(`${id}.`));

/** A table as the columns and rows of a CSV of Huitou's own. */
type Written = { readonly columns: string[]; readonly rows: string[][] };

async function read(blob: Blob) {
  const table = await openTable(blob);
  const named = { fileName: 'a file', fileBytes: blob.size, shop: SHOP, remembered: undefined };
  const { plan } = inspectionOf(table, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const dictionaries = new DictionarySet(new Map());
  const checked = await checkFile(table.source, plan, dictionaries, none, hooks);
  return { plan, report: checked.report, written: written(checked.built!.table, dictionaries) };
}

function written(built: BuiltTable, dictionaries: DictionarySet): Written {
  const names = Object.keys(built.table.columns).filter((name) => built.columns.has(name));
  const rows = Array.from({ length: built.rows }, (_, row) =>
    names.map((name) => cellText(built, name, row, dictionaries)),
  );
  return { columns: names.map((name) => (name === 'state' ? 'status' : name)), rows };
}

function cellText(
  built: BuiltTable,
  name: string,
  row: number,
  dictionaries: DictionarySet,
): string {
  const data = built.columns.get(name)!;
  const definition = built.table.columns[name]!;
  const value = data.values[row]!;
  if (Number.isNaN(value)) return '';
  if (definition.type === 'code') return dictionaries.get(definition.dictionary).valueAt(value);
  if (data.type === 'instant') return new Date(value).toISOString().replace('.000Z', 'Z');
  if (data.type === 'flag')
    return Object.entries(LINE_STATE).find(([, state]) => state === value)![0];
  const currency = built.columns.has('currency')
    ? cellText(built, 'currency', row, dictionaries)
    : '';
  const scale = data.type === 'decimal' ? data.scale : minorDigits(currency);
  return String(value / 10 ** scale);
}

/** What each sample holds, checked by hand against it. */
const EXPECTED: Readonly<Record<FormatId, { rows: string; problems: readonly string[] }>> = {
  huitouOrders: {
    rows: `
      order|placedAt|customer|customerName|customerEmail|product|productName|category|brand|quantity|unitPrice|amount|currency|country|channel|status
      1001|2024-03-01T02:15:30Z|C1|王小明|ming@mail.example|P1|Jasmine tea|Tea > Green|Songfeng|2|12.5|25|CNY|China|web|sale
      1001|2024-03-01T02:15:30Z|C1|王小明|ming@mail.example|P2|Gaiwan, white|Ware > Cups||1|88|88|CNY|China|web|sale
      1002|2024-03-02T09:00:00Z|C2||lea@mail.example|P1|Jasmine tea|Tea > Green|Songfeng|1|12.5|12.5|CNY|France|app|cancelled
      1003|2024-03-05T18:30:00Z|C1|王小明|ming@mail.example|P3|Oolong "Iron Buddha"|Tea > Oolong|Songfeng|-1|0.125|-0.13|CNY|China|web|return`,
    problems: ['impossibleDate in placedAt at 6', 'negativeQuantity in quantity at 5'],
  },
  huitouOrdersJsonl: {
    rows: `
      order|placedAt|customer|product|productName|category|quantity|unitPrice|amount|currency|channel|status
      1001|2024-03-01T02:15:30Z|C1|P1|Jasmine tea|Tea > Green|2|12.5|25|EUR|web|sale
      1001|2024-03-01T02:15:30Z|C1|P2|||1|88|80|EUR|web|sale
      1002|2024-03-02T09:00:00Z||P1|||1|12.5|12.5|EUR||sale
      1003|2024-03-03T09:00:00Z|C2|P3|||3|0.333|1|EUR||cancelled`,
    problems: ['invalidJson in null at 4', 'noCustomer in customer at 2'],
  },
  huitouCustomers: {
    rows: `
      customer|name|email|phone|country|city|createdAt
      C2|Léa Martin|lea@mail.example||France|Lyon|2024-01-31T22:30:00Z
      C1|王小明|ming@mail.example|13800138000|China|上海|2023-05-03T23:00:00Z`,
    problems: ['missingDocument in customer at 4', 'repeatedDocument in customer at 5'],
  },
  huitouProducts: {
    rows: `
      product|name|category|brand|price|currency
      P1|Jasmine tea|Tea > Green|Songfeng|12.5|CNY
      P2|Gaiwan, white|Ware > Cups||88|CNY`,
    problems: ['notAnAmount in price at 4'],
  },
  uciOnlineRetail: {
    rows: `
      order|placedAt|customer|product|productName|quantity|unitPrice|amount|currency|country|status
      540001|2010-12-01T08:26:00Z|17001|A100|PAPER LANTERN SET OF 6|6|2.55|15.3|GBP|United Kingdom|sale
      540001|2010-12-01T08:26:00Z|17001|A101|TIN TEA CADDY|8|3.39|27.12|GBP|United Kingdom|sale
      540002|2010-12-13T14:05:00Z||A100|PAPER LANTERN SET OF 6|2|2.55|5.1|GBP|United Kingdom|sale
      C540003|2010-12-14T09:00:00Z|17001|A101|TIN TEA CADDY|-1|3.39|-3.39|GBP|United Kingdom|return
      540004|2011-03-27T01:30:00Z|17002|A102|CANDLE, ROSE|12|0.85|10.2|GBP|France|sale`,
    problems: [
      'impossibleDate in InvoiceDate at 7',
      'negativeQuantity in Quantity at 5',
      'nonexistentLocalTime in InvoiceDate at 6',
      'noCustomer in CustomerID at 4',
    ],
  },
  shopifyOrders: {
    rows: `
      order|placedAt|customer|customerName|customerEmail|product|productName|brand|quantity|unitPrice|amount|currency|country|channel|status
      #1001|2024-03-01T02:15:30Z|lea@mail.example|Léa Martin|lea@mail.example|TEA-1|Jasmine tea - 100 g|Songfeng|2|12.5|25|EUR|FR|web|sale
      #1001|2024-03-01T02:15:30Z|lea@mail.example|Léa Martin|lea@mail.example|WARE-1|Gaiwan|Songfeng|1|88|88|EUR|FR|web|sale
      #1002|2024-03-02T23:59:00Z|ben@mail.example|Ben Okoro|ben@mail.example|TEA-1|Jasmine tea - 100 g|Songfeng|1|12.5|12.5|EUR|DE|web|return
      #1003|2024-03-05T04:00:00Z|lea@mail.example|Léa Martin|lea@mail.example|WARE-1|Gaiwan|Songfeng|2|88|176|EUR|FR|web|cancelled`,
    problems: ['notANumber in Lineitem quantity at 7'],
  },
  table: {
    rows: `
      order|placedAt|customer|product|productName|quantity|unitPrice|amount|currency|status
      0021001|2024-03-01T10:05:00Z|小茶客|0012|茉莉花茶|2|1234.5|2469|CNY|sale
      0021001|2024-03-01T10:05:00Z|小茶客|0013|盖碗|1|88|80|CNY|sale
      0021002|2024-03-02T15:20:00Z||0012|茉莉花茶|1|1234.5|1234.5|CNY|cancelled`,
    problems: ['impossibleDate in 下单时间 at 5', 'noCustomer in 买家会员名 at 4'],
  },
};

describe.each(FORMATS.map(({ id }) => id))('format %s', (id) => {
  const name = fileOf(id);
  const sample = () => new Blob([readFileSync(new URL(name ?? '', SAMPLES))]);

  it('has a sample', () => {
    expect(name !== undefined && existsSync(new URL(name, SAMPLES))).toBe(true);
  });

  it('is known by its content', async () => {
    expect((await read(sample())).plan.format).toBe(id);
  });

  it('is known with its headers in another case', async () => {
    const [header = '', ...rows] = readFileSync(new URL(name!, SAMPLES), 'utf8').split('\n');
    const loud = new Blob([
      id.endsWith('Jsonl') ? header : header.toUpperCase(),
      '\n',
      rows.join('\n'),
    ]);
    expect((await read(loud)).plan.format).toBe(id);
  });

  it('reads as it should', async () => {
    const { written: table, report } = await read(sample());
    const lines = EXPECTED[id].rows.trim().split(/\n\s*/);
    expect([table.columns, ...table.rows].map((cells) => cells.join('|'))).toEqual(lines);
    const problems = report.problems.map(
      ({ kind, column, examples }) => `${kind} in ${column} at ${examples[0]?.line}`,
    );
    expect(problems).toEqual(EXPECTED[id].problems);
    expect(report.questions).toEqual([]);
  });

  it('is the same after it was written as Huitou’s own CSV', async () => {
    const { written: table } = await read(sample());
    const lines = [table.columns, ...table.rows].map((cells) =>
      cells.map((cell) => csvCell(cell, ',')).join(','),
    );
    const again = await read(new Blob([lines.join('\n')]));
    expect(again.plan.format).toMatch(/^huitou/);
    expect(again.written).toEqual(table);
    expect(again.report.rowsBad).toBe(0);
  });
});
