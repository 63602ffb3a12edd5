import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOrderLines } from '../../../testing/anyShop.ts';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { orderLine, type OrderLineRow } from '../../../testing/orderRows.ts';
import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { orderLines } from '../../../shared/domain/facts/factTables.ts';
import { INDEX_COLUMNS, orderIndex, ROW_BITS, ROW_MASK } from './orderIndex.ts';

async function indexOf(rows: readonly OrderLineRow[], segmentRows = 5) {
  const facts = factSourceOf({ orderLines: rows }, segmentRows);
  const { lines } = await facts.read({ lines: columnsOf(orderLines, ...INDEX_COLUMNS) });
  const customers = await facts.dictionary('customers.customer');
  const orders = await facts.dictionary('orderLines.order');
  return { index: orderIndex(lines.revision, lines.chunks), customers, orders };
}

describe('orderIndex', () => {
  test('holds every visible line once, by customer, order instant, order and line', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOrderLines,
        fc.integer({ min: 1, max: 20 }),
        async (rows, segmentRows) => {
          const { index, customers, orders } = await indexOf(rows, segmentRows);
          const visible = rows.map((row, i) => ({ row, i })).filter(({ row }) => !row.hidden);
          const instantOf = new Map<string, number>();
          for (const { row } of visible) {
            instantOf.set(
              row.order!,
              Math.min(row.placedAt!, instantOf.get(row.order!) ?? Infinity),
            );
          }
          const rank = ({ row, i }: { row: OrderLineRow; i: number }) => [
            row.customer === undefined ? 1e9 : customers.find(row.customer),
            instantOf.get(row.order!)!,
            orders.find(row.order!),
            i,
          ];
          const sorted = visible.toSorted((a, b) => {
            const [ra, rb] = [rank(a), rank(b)];
            const at = ra.findIndex((value, n) => value !== rb[n]);
            return at < 0 ? 0 : ra[at]! - rb[at]!;
          });

          const listed: { i: number; customer: string; order: string; instant: number }[] = [];
          for (let o = 0; o < index.orders; o++) {
            const c = index.orderStart.findLastIndex((start) => start <= o);
            for (let line = index.lineStart[o]!; line < index.lineStart[o + 1]!; line++) {
              const packed = index.rowOf[line]!;
              listed.push({
                i: (packed >>> ROW_BITS) * segmentRows + (packed & ROW_MASK),
                customer: o < index.knownOrders ? customers.valueAt(index.customerCode[c]!) : '',
                order: orders.valueAt(index.orderCode[o]!),
                instant: index.instant[o]!,
              });
            }
          }
          expect(listed).toEqual(
            sorted.map(({ row, i }) => ({
              i,
              customer: row.customer ?? '',
              order: row.order,
              instant: instantOf.get(row.order!),
            })),
          );
          expect(index.lines).toBe(visible.length);
          const instants = visible.map(({ row }) => row.placedAt!);
          expect(index.latest).toBe(instants.length === 0 ? NaN : Math.max(...instants));
          expect(index.earliest).toBe(instants.length === 0 ? NaN : Math.min(...instants));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an order whose lines name two customers is an order of each, at one instant', async () => {
    const { index } = await indexOf([
      orderLine('a', '2024-03-01T10:00Z', { order: 'x' }),
      orderLine('b', '2024-03-01T09:00Z', { order: 'x' }),
      orderLine('a', '2024-03-01T11:00Z', { order: 'x' }),
    ]);
    expect(index.orders).toBe(2);
    expect([...index.lineStart]).toEqual([0, 2, 3]);
    expect(new Set(index.instant)).toEqual(new Set([Date.parse('2024-03-01T09:00Z')]));
  });

  test('sorts instants that are more than 32 bits apart', async () => {
    const { index } = await indexOf([
      orderLine('a', '2024-03-01T10:00Z'),
      orderLine('a', '1971-01-01T00:00Z'),
      orderLine('a', '2096-01-01T00:00:00.001Z'),
      orderLine('a', '2096-01-01T00:00Z'),
    ]);
    expect([...index.instant]).toEqual([...index.instant].toSorted((a, b) => a - b));
  });

  test('sorts instants that are a power of the radix apart', async () => {
    const { index } = await indexOf([orderLine('a', 2048), orderLine('a', 0)]);
    expect([...index.instant]).toEqual([0, 2048]);
  });

  test('is empty over no lines', async () => {
    const { index } = await indexOf([]);
    expect(index).toMatchObject({ lines: 0, orders: 0, customers: 0, earliest: NaN, latest: NaN });
  });

  test('refuses a line without an instant', async () => {
    const { placedAt, ...undated } = orderLine('a', 0);
    expect(placedAt).toBe(0);
    await expect(indexOf([undated])).rejects.toThrow('no instant');
  });
});
