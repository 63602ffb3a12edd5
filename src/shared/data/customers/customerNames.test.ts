import { describe, expect, test } from 'vitest';
import { factSourceOf, type PlainTables } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine } from '../../../testing/orderRows.ts';
import type { FactSource } from '../../domain/facts/factSource.ts';
import { customerJobs } from './jobs.ts';

async function codeOf(facts: FactSource, customer: string): Promise<number> {
  return (await facts.dictionary('customers.customer')).find(customer);
}

describe('customerNames', () => {
  const tables: PlainTables = {
    orderLines: [
      orderLine('C-1', '2024-01-01', { customerName: 'Old Name', customerPhone: '13812345678' }),
      orderLine('C-1', '2024-02-01', { customerName: 'Wei Li' }),
      orderLine('C-2', '2024-02-01', {
        customerName: 'From order',
        customerEmail: 'b@shop.example',
      }),
      orderLine('C-3', '2024-02-01', { customerName: 'Hidden', hidden: true }),
    ],
    customers: [{ customer: 'C-2', name: '王小明' }],
  };

  test('masks names and contacts, and leaves ids', async () => {
    const facts = factSourceOf(tables, 3);
    const context = jobContextOf(facts);
    const customers = [await codeOf(facts, 'C-2'), await codeOf(facts, 'C-1')];
    expect(await customerJobs.names.run(context, { customers, reveal: false })).toEqual([
      { customer: customers[0], id: 'C-2', name: '王•', email: 'b•••@shop.example', phone: '' },
      { customer: customers[1], id: 'C-1', name: 'W• L•', email: '', phone: '138••••5678' },
    ]);
  });

  test("reveals them on request: the customer's own row first, then the newest line", async () => {
    const facts = factSourceOf(tables, 3);
    const context = jobContextOf(facts);
    const customers = [
      await codeOf(facts, 'C-1'),
      await codeOf(facts, 'C-2'),
      await codeOf(facts, 'C-3'),
    ];
    const names = await customerJobs.names.run(context, { customers, reveal: true });
    expect(names.map(({ name }) => name)).toEqual(['Wei Li', '王小明', '']);
    expect(names[0]!.phone).toBe('13812345678');
  });
});
