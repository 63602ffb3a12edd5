import { describe, expect, test } from 'vitest';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { orderLine } from '../../../testing/orderRows.ts';
import { findCustomers } from './findCustomers.ts';

const facts = factSourceOf(
  {
    orderLines: [
      orderLine('C-1', '2024-01-01', { customerName: 'Wei Li', customerPhone: '+8613812345678' }),
      orderLine('C-2', '2024-01-01', { customerEmail: 'b@shop.example' }),
    ],
    customers: [{ customer: 'C-3', name: '王小明' }],
  },
  3,
);

async function found(query: string, limit = 10): Promise<string[]> {
  return (await findCustomers(jobContextOf(facts), { query, limit })).map(({ id }) => id);
}

describe('customers are found, though they are shown masked,', () => {
  test.each([
    ['by number', 'c-3', ['C-3']],
    ['by name', 'wei', ['C-1']],
    ['by Chinese name', '小明', ['C-3']],
    ['by e-mail', 'B@shop', ['C-2']],
    ['by phone, however it is written', '138-1234 5678', ['C-1']],
    ['not by fewer than four digits of a phone', '138', []],
    ['not by nothing', ' ', []],
  ])('%s', async (_, query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  test('as many as are wanted', async () => {
    expect(await found('c-', 2)).toEqual(['C-1', 'C-2']);
  });

  test('and masked', async () => {
    const [first] = await findCustomers(jobContextOf(facts), { query: '13812345678', limit: 1 });
    expect(first).toMatchObject({ name: 'W• L•', phone: expect.stringContaining('•') as string });
  });
});
