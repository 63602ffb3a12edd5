import type { MemberPoints } from './memberPoints.ts';
import type { Posting } from './pointsEntry.ts';

/** What of points that just became available pays what the member owes, lot by lot. */
export function payDeficit(
  { deficit }: MemberPoints,
  credited: readonly { readonly lot: string; readonly points: number }[],
): Posting[] {
  let owed = -deficit;
  const postings: Posting[] = [];
  for (const { lot, points } of credited) {
    const paid = Math.min(owed, points);
    owed -= paid;
    postings.push(
      { account: 'available', lot, points: -paid },
      { account: 'deficit', lot: null, points: paid },
    );
  }
  return postings;
}
