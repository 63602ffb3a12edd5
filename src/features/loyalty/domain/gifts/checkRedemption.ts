import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { giftPrice } from './giftPrice.ts';
import { firstOf, lastOf } from '../../../../shared/domain/gifts/giftProblems.ts';
import { hasCodes, type Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import type { RedemptionRefusal } from './redemptionRefusal.ts';

/** What decides whether a member gets a gift. */
export type RedemptionCase = {
  /** Undefined where the catalogue has none of that id. */
  readonly gift: Gift | undefined;
  /** Civil day of the shop. */
  readonly day: number;
  /** Ids of the tiers' levels, from the lowest up, and the member's; null for none. */
  readonly levels: readonly string[];
  readonly level: string | null;
  /** How many of this gift the member has, or waits for. */
  readonly had: number;
  /** Pieces that are not kept aside, or codes in the pool. */
  readonly available: number;
  readonly balance: number;
};

/** What a redemption costs, or the first reason against it. */
export function checkRedemption({
  gift,
  day,
  levels,
  level,
  had,
  available,
  balance,
}: RedemptionCase): { readonly price: number } | RedemptionRefusal {
  if (!gift) return { reason: 'noGift' };
  if (!gift.active) return { reason: 'inactive' };
  if (day < firstOf(gift)) return { reason: 'notYet', from: isoDateOfCivilDay(firstOf(gift)) };
  if (day > lastOf(gift)) return { reason: 'over', until: isoDateOfCivilDay(lastOf(gift)) };
  const { tier, perMember } = gift;
  if (tier !== null && !reaches(levels, level, tier)) return { reason: 'tierMissing', tier };
  if (perMember !== null && had >= perMember) return { reason: 'limitReached', limit: perMember };
  if (available < 1) return { reason: hasCodes(gift) ? 'noCodes' : 'giftGone' };
  const price = giftPrice(gift, day);
  return balance < price ? { reason: 'balanceTooLow', balance, price } : { price };
}

/** A level that the rules no longer have is reached by nobody. */
function reaches(levels: readonly string[], level: string | null, tier: string): boolean {
  const wanted = levels.indexOf(tier);
  return wanted >= 0 && level !== null && levels.indexOf(level) >= wanted;
}
