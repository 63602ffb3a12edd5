import { describe, expect, test } from 'vitest';
import { personColumn } from './personColumn.ts';

function peopleOf(rows: readonly (readonly [customer: number, visitor: number, visit: number])[]) {
  const column = (place: 0 | 1 | 2) => Int32Array.from(rows, (row) => row[place]);
  const { person, persons, customer } = personColumn({
    customer: column(0),
    visitor: column(1),
    visit: column(2),
  });
  return { person: [...person], persons, customer: [...customer] };
}

describe('personColumn', () => {
  test('a person is the customer, else the visitor, else the visit', () => {
    expect(
      peopleOf([
        [3, -1, 0],
        [3, -1, 1],
        [-1, 5, 2],
        [-1, 5, 3],
        [-1, -1, 4],
        [-1, -1, 4],
      ]),
    ).toEqual({ person: [0, 0, 1, 1, 2, 2], persons: 3, customer: [3, 3, -1, -1, -1, -1] });
  });

  test('what a visitor did before signing in is the customer’s', () => {
    expect(
      peopleOf([
        [-1, 7, 0],
        [2, 7, 1],
        [2, -1, 2],
      ]),
    ).toEqual({ person: [0, 0, 0], persons: 1, customer: [2, 2, 2] });
  });

  test('so it is within a visit that names no visitor', () => {
    expect(
      peopleOf([
        [-1, -1, 4],
        [9, -1, 4],
      ]).persons,
    ).toBe(1);
  });

  test('a visitor that two customers share belongs to neither', () => {
    expect(
      peopleOf([
        [1, 7, 0],
        [2, 7, 1],
        [-1, 7, 2],
      ]),
    ).toEqual({ person: [0, 1, 2], persons: 3, customer: [1, 2, -1] });
  });

  test('events of nobody are each their own', () => {
    expect(
      peopleOf([
        [-1, -1, -1],
        [-1, -1, -1],
      ]).persons,
    ).toBe(2);
  });
});
