import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../shared/data/facts/dictionarySet.ts';
import { checkFile } from '../data/checkFile.ts';
import { inspectionOf } from '../data/inspectionOf.ts';
import { openTable } from '../data/openTable.ts';
import type { ImportPlan } from './importTypes.ts';

const folder = join(process.env['HUITOU_DATA'] ?? '', 'support');

/** A file of the folder, imported by what Huitou makes of it, or by a mapping of its columns. */
async function read(path: string, change: Partial<ImportPlan> = {}) {
  const blob = new Blob([readFileSync(join(folder, path))]);
  const table = await openTable(blob);
  const shop = { zone: 'Asia/Shanghai', currency: 'USD' };
  const named = { fileName: path, fileBytes: blob.size, shop, remembered: undefined };
  const { plan } = inspectionOf(table, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const dictionaries = new DictionarySet(new Map());
  const { report } = await checkFile(
    table.source,
    { ...plan, ...change },
    dictionaries,
    none,
    hooks,
    Infinity,
  );
  const sizeOf = (name: string) => dictionaries.get(name).size;
  return { columns: table.source.columns, plan, report, sizeOf };
}

describe.skipIf(!existsSync(folder))('transcripts of desks (support)', () => {
  it.each([
    ['jddc/chat_0.1per.txt', 'jdChat'],
    ['normalised/jddc.jsonl', 'table'],
  ])('%s is 994 conversations of 12,136 messages', async (path, format) => {
    const { plan, report, sizeOf } = await read(path);
    expect(plan).toMatchObject({ format, kind: 'messages' });
    expect(report).toMatchObject({ rowsRead: 12_136, rowsBad: 0, questions: [] });
    expect(sizeOf('messages.conversation')).toBe(994);
  });

  it('abcd is three conversations, with what agents did in their software', async () => {
    const { plan, report, sizeOf } = await read('abcd/abcd_sample.json');
    expect(plan).toMatchObject({ format: 'spokenPairs', kind: 'messages' });
    expect(report).toMatchObject({ rowsBad: 0, questions: [], problems: [] });
    expect(report.rowsRead).toBe(72);
    expect(sizeOf('messages.conversation')).toBe(3);
  });

  it.each([
    ['ticket_comment_data', 'messages', 20, 0],
    ['ticket_data', 'conversations', 10, 0],
    ['user_data', 'authors', 10, 0],
  ])('Zendesk’s %s are %s', async (name, kind, rows, bad) => {
    const { plan, report } = await read(`dbt_zendesk_seeds/${name}.csv`);
    expect(plan.kind).toBe(kind);
    expect(report).toMatchObject({ rowsRead: rows, rowsBad: bad, questions: [] });
  });
});

const mails = existsSync(join(folder, 'eml')) ? readdirSync(join(folder, 'eml')) : [];

describe.skipIf(mails.length === 0)('e-mails (support/eml)', () => {
  it('are ten', () => {
    expect(mails).toHaveLength(10);
  });

  it.each(mails)('%s is one message', async (name) => {
    const { plan, report, sizeOf } = await read(`eml/${name}`);
    expect(plan).toMatchObject({ format: 'email', kind: 'messages' });
    expect(report).toMatchObject({ rowsRead: 1, rowsBad: 0, questions: [] });
    expect(sizeOf('messages.conversation')).toBe(1);
  });
});

describe.skipIf(!existsSync(folder))('tau retail (support)', () => {
  it('has fifty products in 591 variants', async () => {
    const { columns, plan, report, sizeOf } = await read('tau_retail/products.json');
    expect(plan.kind).toBe('products');
    expect(report.rowsRead).toBe(591);
    expect(sizeOf('products.product')).toBe(50);
    const mapping = columns.map((name, i) =>
      name === 'item_id' ? 'product' : name === 'product_id' ? null : (plan.mapping[i] ?? null),
    );
    const variants = await read('tau_retail/products.json', { mapping });
    expect(variants.report.rowsBad).toBe(0);
    expect(variants.sizeOf('products.product')).toBe(591);
  });

  it('has 1,000 orders of 2,978 lines, without dates: of the day that somebody says', async () => {
    const { columns, plan, report, sizeOf } = await read('tau_retail/orders.json');
    expect(report.rowsRead).toBe(2978);
    expect(columns).toEqual(
      expect.arrayContaining(['order_id', 'user_id', 'address.city', 'product_id', 'price']),
    );
    expect(sizeOf('products.product')).toBe(50);
    const targets = {
      order_id: 'order',
      user_id: 'customer',
      item_id: 'product',
      price: 'unitPrice',
      status: 'status',
    } as const;
    const mapping = columns.map(
      (name) => Object.entries(targets).find(([n]) => n === name)?.[1] ?? null,
    );
    const undated: ImportPlan = { ...plan, kind: 'orders', mapping };
    await expect(read('tau_retail/orders.json', undated)).rejects.toMatchObject({
      failure: { kind: 'missingColumns', details: { fields: 'placedAt' } },
    });
    const orders = await read('tau_retail/orders.json', { ...undated, placedDay: '2026-03-08' });
    expect(orders.report).toMatchObject({ rowsRead: 2978, rowsBad: 0, questions: [] });
    expect(orders.sizeOf('orderLines.order')).toBe(1000);
    // The day begins in Shanghai.
    const begin = Date.UTC(2026, 2, 7, 16);
    expect(orders.report).toMatchObject({ from: begin, to: begin });
  });
});
