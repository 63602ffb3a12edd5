import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { hasCodes, type Gift } from '../../../../shared/domain/gifts/giftSchema.ts';

/** What a shop's checkout loads to know codes: documented in docs/release-formats.md. */
export type CodesRelease = {
  readonly schema: 'huitou.coupon-codes/1';
  /** Number of the live version of the gift catalogue. */
  readonly catalogue: number;
  /** ISO instant, UTC. */
  readonly writtenAt: string;
  readonly gifts: readonly Pick<Gift, 'id' | 'kind' | 'name'>[];
  readonly codes: readonly {
    readonly code: string;
    readonly gift: string;
    /** 'pool' until a member has it. */
    readonly state: 'pool' | 'reserved' | 'fulfilled';
    /** When it was handed out, ISO, UTC; null where it was not yet. */
    readonly handedOutAt: string | null;
  }[];
};

/**
 * Every code with what it is for.
 *
 * @param catalogue the live one
 * @param now epoch ms
 */
export async function codesRelease(
  db: WorkspaceDb,
  catalogue: { readonly gifts: readonly Gift[]; readonly version: number },
  now: number,
): Promise<CodesRelease> {
  return db.transaction('r', [db.couponCodes, db.redemptions, db.prizeIssues], async () => {
    const redemptions = new Map((await db.redemptions.toArray()).map((row) => [row.id, row]));
    const prizes = new Map((await db.prizeIssues.toArray()).map((row) => [row.id, row]));
    const codes = (await db.couponCodes.toArray()).map(({ code, gift, redemption }) => {
      const holder = redemptions.get(redemption);
      const prize = prizes.get(redemption);
      // A prize's code may be used from the moment that it was shown, taken back since or not.
      const outAt = holder?.state === 'fulfilled' ? holder.settledAt : (prize?.shownAt ?? null);
      const fulfilled = holder?.state === 'fulfilled' || outAt !== null;
      return {
        code,
        gift,
        state: fulfilled ? 'fulfilled' : holder || prize ? 'reserved' : 'pool',
        handedOutAt: outAt === null ? null : new Date(outAt).toISOString(),
      } as const;
    });
    return {
      schema: 'huitou.coupon-codes/1',
      catalogue: catalogue.version,
      writtenAt: new Date(now).toISOString(),
      gifts: catalogue.gifts.filter(hasCodes).map(termsOf),
      codes,
    };
  });
}

/** A gift as its codes need it: with what it takes off, without its picture and prices. */
function termsOf(gift: Gift) {
  const { id, kind, name } = gift;
  if (gift.kind === 'coupon') return { id, kind, name, coupon: gift.coupon };
  if (gift.kind === 'productDiscount') return { id, kind, name, discount: gift.discount };
  return { id, kind, name };
}
