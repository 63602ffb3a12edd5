import type { Book } from '../../ledger/book.ts';
import type { ExpiringMember } from './watchTypes.ts';

/**
 * Members with points that can be spent now and are gone by an instant, those with most points first.
 *
 * @param books by customer code
 * @param until epoch ms, included
 */
export function expiringMembers(
  books: ReadonlyMap<number, Book>,
  now: number,
  until: number,
): ExpiringMember[] {
  const found: ExpiringMember[] = [];
  for (const [member, { lots }] of books) {
    let points = 0;
    let next = Infinity;
    for (const { available, expiresAt } of lots.values()) {
      if (available <= 0 || expiresAt === null || expiresAt <= now || expiresAt > until) continue;
      points += available;
      next = Math.min(next, expiresAt);
    }
    if (points > 0) found.push({ member, points, next });
  }
  return found.sort((a, b) => b.points - a.points || a.member - b.member);
}
