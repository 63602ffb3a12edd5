import type { Book } from '../ledger/book.ts';
import { lotOfPost } from './sourceIds.ts';

/**
 * The lot that a featured post is due, and its points: what rules give less what the member kept of it
 * when it was featured before (what was spent may stay theirs, as the policy says), so that featuring a
 * post once more never gives more than featuring it once.
 *
 * @param given points by the rules
 * @returns where one stands that was not taken back, that lot
 */
export function dueForPost(
  { lots }: Pick<Book, 'lots'>,
  post: string,
  given: number,
): { readonly id: string; readonly points: number } {
  let points = given;
  for (let round = 1; ; round++) {
    const id = lotOfPost(post, round);
    const lot = lots.get(id);
    if (!lot || lot.claimed < lot.granted) return { id, points };
    points -= lot.granted - lot.clawedBack;
  }
}
