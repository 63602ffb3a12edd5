import { expect, test } from 'vitest';
import { measurementViewOf, type ShownRow } from '../../../../testing/measurementViewOf.ts';

/** How many rows each person has. */
async function rowsOfPeople(rows: readonly ShownRow[]): Promise<number[]> {
  const { log } = await measurementViewOf(rows);
  return Array.from({ length: log.people }, (_, p) => log.start[p + 1]! - log.start[p]!);
}

test('rows of one person follow each other, by customer, else visitor, else list', async () => {
  expect(
    await rowsOfPeople([
      { customer: 'a' },
      { visitor: 'v' },
      { exposure: 'l1' },
      { customer: 'a', visitor: 'w' },
      { visitor: 'v' },
      { exposure: 'l2' },
      { exposure: 'l1' },
    ]),
  ).toEqual([2, 2, 2, 1]);
});

test('a visitor who was seen as one customer is that customer, one seen as several is nobody’s', async () => {
  expect(
    await rowsOfPeople([
      { visitor: 'v' },
      { customer: 'a', visitor: 'v' },
      { customer: 'a' },
      { visitor: 'shared' },
      { customer: 'a', visitor: 'shared' },
      { customer: 'b', visitor: 'shared' },
    ]),
  ).toEqual([4, 1, 1]);
});

test('hidden rows are not there, and tell nothing of anybody', async () => {
  const { log } = await measurementViewOf([
    { visitor: 'v', version: 'old', hidden: true },
    { customer: 'a', visitor: 'v', hidden: true },
    { visitor: 'v', position: 2, amount: 250, currency: 'CNY', clicked: true },
    { customer: 'a', position: 1 },
  ]);
  expect(log.length).toBe(2);
  expect(log.people).toBe(2);
  expect(Array.from(log.position.subarray(0, 2))).toEqual([2, 1]);
  expect(log.amount[0]).toBe(250);
  expect(log.versions).toEqual([-1]);
});
