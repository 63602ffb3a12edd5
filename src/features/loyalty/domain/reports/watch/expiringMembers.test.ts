import { expect, it } from 'vitest';
import { bookEntry, openBook, type Book } from '../../ledger/book.ts';
import { grantPoints } from '../../ledger/grantPoints.ts';
import { NO_POINTS } from '../../ledger/memberPoints.ts';
import { expiringMembers } from './expiringMembers.ts';
import { watched } from './watched.ts';

function book(...lots: readonly (readonly [points: number, expiresAt: number | null])[]): Book {
  const own = openBook(NO_POINTS);
  lots.forEach(([points, expiresAt], i) => {
    const grant = { id: `g${i}`, member: 1, at: 0, points, availableAt: 0, expiresAt };
    const entry = grantPoints(own, grant);
    bookEntry(own, entry);
  });
  return own;
}

it('lists who loses points by then, the most points first', () => {
  const rows = expiringMembers(
    new Map([
      [1, book([10, 50], [20, 40], [5, 101], [7, null])],
      [2, book([99, 100])],
      [3, book([8, 101])],
    ]),
    30,
    100,
  );
  expect(rows).toEqual([
    { member: 2, points: 99, next: 100 },
    { member: 1, points: 30, next: 40 },
  ]);
  expect(watched(rows, (row) => row)).toMatchObject({ count: 2, members: 2, points: 129 });
});
