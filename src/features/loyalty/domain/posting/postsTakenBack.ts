import type { Book } from '../ledger/book.ts';
import { clawBack } from '../ledger/clawBack.ts';
import type { PointsEntry } from '../ledger/pointsEntry.ts';
import type { DuePosts } from './dueByMember.ts';
import { postOfLot } from './sourceIds.ts';

/**
 * Entries that take back, now, what a member got for posts that are featured no longer, or not as theirs.
 * Each is to be booked before the next is asked for.
 *
 * @param now epoch ms
 */
export function* postsTakenBack(
  book: Book,
  member: number,
  { featured, policy }: DuePosts,
  now: number,
): Generator<PointsEntry> {
  for (const { id: lot, granted, claimed } of [...book.lots.values()]) {
    const post = postOfLot(lot);
    if (post === undefined || featured.has(post)) continue;
    const id = `clawBack:${lot}:${granted}`;
    const points = granted - claimed;
    const entry = clawBack(book, { id, member, at: now, lot, points, policy });
    if (entry) yield entry;
  }
}
