import { comeBack } from './comeBack.ts';
import type { MemberPoints } from './memberPoints.ts';
import { postingsOf, type PointsEntry } from './pointsEntry.ts';
import type { LotPoints } from './takeAvailable.ts';

export type SpentReturn = {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** How many come back; all that are left of the spending where it is more. */
  readonly points: number;
};

/**
 * Points that were spent on what was cancelled come back to their lots. Of a part the lots that were
 * used last come first: they live longest.
 *
 * @param spent 'spend' or 'fulfil'
 * @param before returns of the same spending
 * @returns undefined where nothing is left to return
 */
export function returnSpent(
  owner: MemberPoints,
  spent: PointsEntry,
  before: readonly PointsEntry[],
  { id, at, points }: SpentReturn,
): PointsEntry | undefined {
  const left = new Map<string, number>();
  for (const { postings } of [spent, ...before]) {
    for (const { account, lot, points: some } of postings) {
      if (account === 'redeemed' && lot !== null) left.set(lot, (left.get(lot) ?? 0) + some);
    }
  }
  const parts: LotPoints[] = [];
  let wanted = Math.max(0, points);
  for (const [lot, some] of [...left].reverse()) {
    const back = Math.min(some, wanted);
    if (back === 0) continue;
    parts.push({ lot, points: back });
    wanted -= back;
  }
  if (parts.length === 0) return undefined;
  const { member } = spent;
  const postings = postingsOf(comeBack(owner, 'redeemed', parts, at));
  return { id, member, at, kind: 'returnSpent', postings };
}
