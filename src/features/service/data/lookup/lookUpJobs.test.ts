import { describe, expect, test } from 'vitest';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { serviceJobs } from '../../jobs.ts';

const context = jobContextOf(
  factSourceOf(
    {
      products: [
        {
          product: 'WARE-001',
          name: 'Celadon gaiwan',
          otherName: '青瓷盖碗',
          category: 'Teaware > Gaiwan',
          price: 45.5,
          currency: 'EUR',
          stock: 3,
          descriptionText: 'Thrown by hand.',
          otherDescriptionText: '手工拉坯。',
        },
        { product: 'WARE-002', name: 'Old teapot', hidden: true },
        { product: 'WARE-003', name: 'Bamboo tray', price: 900, currency: 'JPY', stock: 0 },
      ],
      orderLines: [
        { order: 'o1', product: 'WARE-009', productName: 'Roasted Oolong', amount: 300 },
        { order: 'o1', product: 'WARE-009', productName: 'damaged', amount: 0 },
        { order: 'o2', product: 'WARE-001', productName: 'Gaiwan, celadon', amount: 4550 },
      ],
    },
    2,
  ),
);

async function found(message: string) {
  const [answer] = await serviceJobs.lookUp.run(context, { messages: [message], most: 3 });
  return answer!;
}

describe('looking products up', () => {
  test('answers with what a card shows', async () => {
    const [card] = await found('青瓷盖碗多少钱');
    expect(card).toMatchObject({
      how: 'name',
      score: 1,
      parts: [{ from: 0, to: 4, field: 'otherName', fieldFrom: 0, fieldTo: 4 }],
      product: {
        id: 'WARE-001',
        name: 'Celadon gaiwan',
        otherName: '青瓷盖碗',
        category: 'Teaware > Gaiwan',
        price: 4550,
        currency: 'EUR',
        stock: 3,
        description: 'Thrown by hand.',
        otherDescription: '手工拉坯。',
      },
    });
    expect((await found('bamboo tray'))[0]?.product).toMatchObject({ price: 900, stock: 0 });
  });

  test('knows products that are on order lines only, and none that an undone import had', async () => {
    expect((await found('roasted oolong'))[0]?.product).toMatchObject({
      id: 'WARE-009',
      name: 'Roasted Oolong',
      price: null,
      stock: null,
    });
    expect(await found('damaged')).toEqual([]);
    expect(await found('old teapot')).toEqual([]);
    expect(await found('WARE-002')).toEqual([]);
  });

  test('is judged by the marks of the regression set', async () => {
    const mark = { right: [], wrong: [], none: false };
    const judged = await serviceJobs.judgeAnswers.run(context, {
      marks: [
        { ...mark, id: 'a', message: 'celadon gaiwan', right: ['WARE-001'] },
        { ...mark, id: 'b', message: 'bamboo tray', right: ['WARE-001'] },
        { ...mark, id: 'c', message: 'old teapot', right: ['WARE-002'] },
        { ...mark, id: 'd', message: 'hello', none: true },
      ],
    });
    expect(judged.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'first'],
      ['b', 'miss'],
      ['c', 'gone'],
      ['d', 'first'],
    ]);
    expect(judged[1]).toMatchObject({
      first: { id: 'WARE-003', name: 'Bamboo tray', score: 1 },
      right: [{ id: 'WARE-001', otherName: '青瓷盖碗' }],
    });
    expect(judged[3]?.first).toBeNull();
  });

  test('of what is senseless is refused', async () => {
    const messages = ['x'.repeat(2001)];
    await expect(serviceJobs.lookUp.run(context, { messages, most: 3 })).rejects.toThrow();
  });

  test('says among how many products, those of order lines with those of the catalogue', async () => {
    expect(await serviceJobs.products.run(context, {})).toBe(3);
    const empty = jobContextOf(factSourceOf({ products: [], orderLines: [] }));
    expect(await serviceJobs.products.run(empty, {})).toBe(0);
  });
});
