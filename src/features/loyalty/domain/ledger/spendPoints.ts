import { balanceOf, type MemberPoints } from './memberPoints.ts';
import { postingsOf, type Account, type PointsEntry } from './pointsEntry.ts';
import { takeAvailable } from './takeAvailable.ts';

export type Debit = {
  readonly id: string;
  readonly member: number;
  /** Epoch ms. Time must have passed up to here: @see passTime */
  readonly at: number;
  /** Above 0. */
  readonly points: number;
  readonly note?: string;
};

/** Nothing is written: the member has fewer points than they want to spend. */
export type BalanceTooLow = { readonly refused: 'balanceTooLow'; readonly balance: number };

/**
 * Points leave the lots that expire soonest: spent at once, kept aside for a redemption, or taken
 * away by hand. The postings say which lots; a refund gives them back to those.
 *
 * @throws RangeError where the points are not a whole number above 0
 */
export function spendPoints(
  owner: MemberPoints,
  kind: 'spend' | 'reserve' | 'deduct',
  { id, member, at, points, note }: Debit,
): PointsEntry | BalanceTooLow {
  if (!Number.isSafeInteger(points) || points <= 0) {
    throw new RangeError(`no debit of ${points} points`);
  }
  const balance = balanceOf(owner);
  if (balance < points) return { refused: 'balanceTooLow', balance };
  const account = INTO[kind];
  return {
    id,
    member,
    at,
    kind,
    ...(note === undefined ? {} : { note }),
    postings: postingsOf(
      takeAvailable(owner, points).flatMap(({ lot, points: some }) => [
        { account: 'available', lot, points: -some },
        { account, lot, points: some },
      ]),
    ),
  };
}

const INTO: Readonly<Record<'spend' | 'reserve' | 'deduct', Account>> = {
  spend: 'redeemed',
  reserve: 'reserved',
  deduct: 'clawedBack',
};
