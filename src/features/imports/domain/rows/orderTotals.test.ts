import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../../shared/data/facts/dictionarySet.ts';
import type { ColumnData } from '../../../../shared/domain/facts/columnTypes.ts';
import { checkFile } from '../../data/checkFile.ts';
import { inspectionOf } from '../../data/inspectionOf.ts';
import { openTable } from '../../data/openTable.ts';
import type { ImportPlan } from '../importTypes.ts';

const SHOP = { zone: 'Asia/Shanghai', currency: 'EUR' };

async function read(content: string, change: Partial<ImportPlan> = {}) {
  const table = await openTable(new Blob([content]));
  const named = { fileName: 'a file', fileBytes: 1, shop: SHOP, remembered: undefined };
  const { plan } = inspectionOf(table, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const dictionaries = new DictionarySet(new Map());
  const { built, report } = await checkFile(
    table.source,
    { ...plan, ...change },
    dictionaries,
    none,
    hooks,
    Infinity,
  );
  const column = (name: string): ColumnData | undefined => built!.table.columns.get(name);
  const values = (name: string) => Array.from(numbers(column(name)));
  const problems = report.problems.map(({ kind, count, column: at }) => `${kind}×${count} ${at}`);
  return { report, values, problems, columns: built!.table.columns };
}

function numbers(data: ColumnData | undefined): Float64Array {
  if (data?.type === 'money' || data?.type === 'decimal') return data.values;
  throw new Error('no numbers');
}

const HEADER = 'order,placedAt,customer,product,quantity,unitPrice,currency';
const line = (order: string, rest: string) => `${order},2026-01-02,C1,P1,1,10.00,${rest}`;

describe('what holds for a whole order', () => {
  it('is kept once, whether the file repeats it or not', async () => {
    const repeated = [line('1', 'EUR,4.90'), line('1', 'EUR,4.90'), line('2', 'EUR,0')];
    const once = [line('1', 'EUR,4.90'), line('1', 'EUR,'), line('2', 'EUR,0')];
    const late = [line('1', 'EUR,'), line('1', 'EUR,4.90'), line('2', 'EUR,0')];
    for (const rows of [repeated, once, late]) {
      const { values, problems } = await read(`${HEADER},shipping\n${rows.join('\n')}\n`);
      expect(values('shipping')).toEqual([490, NaN, 0]);
      expect(problems).toEqual([]);
    }
  });

  it('is found where the lines of an order do not stand together', async () => {
    const rows = [line('1', 'EUR,'), line('2', 'EUR,3'), line('1', 'EUR,7')];
    const { values } = await read(`${HEADER},tax\n${rows.join('\n')}\n`);
    expect(values('tax')).toEqual([700, 300, NaN]);
  });

  it('is the first value, and lines that say otherwise are noted', async () => {
    const rows = [line('1', 'EUR,2'), line('1', 'EUR,3'), line('1', 'EUR,2'), line('2', 'EUR,3')];
    const { values, problems } = await read(`${HEADER},tax\n${rows.join('\n')}\n`);
    expect(values('tax')).toEqual([200, NaN, NaN, 300]);
    expect(problems).toEqual(['differentTotals×1 tax']);
  });

  it('is a size where it was taken off: a minus changes nothing', async () => {
    const rows = [line('1', 'EUR,-5.50,(2.00),-120'), line('2', 'EUR,5.50,2,120')];
    const { values } = await read(
      `${HEADER},discount,paidWithPoints,pointsUsed\n${rows.join('\n')}\n`,
    );
    expect(values('discount')).toEqual([550, 550]);
    expect(values('paidWithPoints')).toEqual([200, 200]);
    expect(values('pointsUsed')).toEqual([120, 120]);
  });

  it('is converted as the amounts of its order are, and points are not', async () => {
    const { values } = await read(
      `${HEADER},tax,discount,pointsUsed\n${line('1', 'USD,2.00,-1.00,50')}\n`,
      { otherCurrencies: { type: 'convert', rates: { USD: 0.855 } } },
    );
    expect([values('tax'), values('discount'), values('pointsUsed')]).toEqual([[171], [86], [50]]);
  });

  it('keeps its row out where it is no amount', async () => {
    const rows = [
      line('1', 'EUR,free'),
      line('2', 'EUR,1'),
      line('3', 'EUR,99999999999999999'),
      line('4', 'EUR,9007199254740'),
    ];
    const { values, problems, report } = await read(`${HEADER},shipping\n${rows.join('\n')}\n`, {
      otherCurrencies: null,
    });
    expect(values('shipping')).toEqual([100]);
    expect(problems).toContain('notAnAmount×3 shipping');
    expect(report.rowsBad).toBe(3);
  });

  it('gives its order a currency where the lines have no prices', async () => {
    const { values, columns } = await read(
      'order,placedAt,customer,shipping\n1,2026-01-02,C1,€4.90\n',
    );
    expect(values('shipping')).toEqual([490]);
    expect(columns.has('currency')).toBe(true);
    expect(columns.has('amount')).toBe(false);
  });

  it('adds up to the sum over orders, however many lines repeat it', async () => {
    const orders = fc.array(
      fc.record({
        cents: fc.integer({ min: 0, max: 100_000 }),
        lines: fc.array(fc.boolean(), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(orders, async (all) => {
        // Each order has its value on the last line, and on those of the others that are drawn.
        const rows = all.flatMap(({ cents, lines }, i) =>
          [...lines, true].map((has) => line(String(i), `EUR,${has ? cents / 100 : ''}`)),
        );
        const { values } = await read(`${HEADER},tax\n${rows.join('\n')}\n`);
        const stored = values('tax').filter((value) => !Number.isNaN(value));
        expect(stored).toEqual(all.map(({ cents }) => cents));
      }),
      { numRuns: 25 },
    );
  });
});
