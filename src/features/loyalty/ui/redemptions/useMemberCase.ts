import { useMemo } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { stockOn } from '../../data/gifts/giftShelf.ts';
import { memberBalance } from '../../data/gifts/memberBalance.ts';
import { redemptionsOf } from '../../data/gifts/redemptionQueue.ts';
import { checkRedemption } from '../../domain/gifts/checkRedemption.ts';
import { giftPrice } from '../../domain/gifts/giftPrice.ts';
import { hasCodes, type Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { counts, hasLapsed } from '../../domain/gifts/redemption.ts';
import type { RedemptionRefusal } from '../../domain/gifts/redemptionRefusal.ts';
import { availableOf } from '../../../../shared/domain/gifts/stock.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { useGiftShelf } from '../gifts/useGiftShelf.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { useLiveRules } from './useLiveRules.ts';

export type MemberCase = {
  readonly balance: number;
  readonly hasLevels: boolean;
  /** Id of the member's tier; null for none, undefined while it is reckoned. */
  readonly level: string | null | undefined;
  readonly priceOf: (gift: Gift) => number;
  /** What the write would say now; undefined while the tier is reckoned. */
  readonly checked: { readonly price: number } | RedemptionRefusal | undefined;
};

/** Whether a member gets a gift, as far as can be told before it is tried. */
export function useMemberCase(
  member: number,
  { database, shop, posts }: LoyaltyShop,
  gift: Gift | undefined,
): MemberCase | undefined {
  const { db } = useWorkspace();
  const minute = useNow();
  const { levels } = useLiveRules().tiers;
  const shelf = useGiftShelf();
  const balance = useLive(() => memberBalance(db, member, Date.now()), [db, member, minute]);
  const own = useLive(() => redemptionsOf(db, member), [db, member]);
  const { zone, currency, weekStart } = shop;
  const hasLevels = levels.length > 0;
  const { data, error } = useJob(
    hasLevels
      ? loyaltyCalls.memberLevel({
          ...{ database, member, zone, currency, weekStart, posts, now: minute },
        })
      : null,
  );
  const day = useMemo(() => instantToDay(ledgerZone(zone, minute), minute), [zone, minute]);
  if (balance === undefined || !own || !shelf) return undefined;
  const level = !hasLevels || error ? null : data?.level;
  const waits = own.filter((row) => row.gift === gift?.id && counts(row));
  const codes = shelf.codes.get(gift?.id ?? '')?.free ?? 0;
  const checked =
    level === undefined && gift?.tier
      ? undefined
      : checkRedemption({
          gift,
          day,
          levels: levels.map(({ id }) => id),
          level: level ?? null,
          had: waits.filter((row) => !hasLapsed(row, minute)).length,
          available: gift && hasCodes(gift) ? codes : availableOf(stockOn(shelf, gift?.id ?? '')),
          balance,
        });
  return { balance, hasLevels, level, priceOf: (each) => giftPrice(each, day), checked };
}
