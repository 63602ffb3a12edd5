import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { catalogueMetrics, catalogueOutlook } from '../../domain/gifts/catalogueOutlook.ts';
import type { GiftRehearsal, RehearseGiftsParams } from '../../domain/gifts/giftParams.ts';
import { hasCodes } from '../../../../shared/domain/gifts/giftSchema.ts';
import { availableOf } from '../../../../shared/domain/gifts/stock.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { giftShelf, stockOn } from './giftShelf.ts';
import { memberBalances } from './memberBalances.ts';

/** Both catalogues over what members have, what is in stock and how gifts were asked for. */
export async function rehearseGifts({
  database,
  live,
  draft,
  zone,
  at,
}: RehearseGiftsParams): Promise<GiftRehearsal> {
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const shelf = await giftShelf(db);
    const balances = await memberBalances(db, at);
    const days = ledgerZone(zone, at);
    const today = instantToDay(days, at);
    const coded = new Set([...live.gifts, ...draft.gifts].filter(hasCodes).map((gift) => gift.id));
    const pastOf = (gift: string) => ({
      available: coded.has(gift)
        ? (shelf.codes.get(gift)?.free ?? 0)
        : availableOf(stockOn(shelf, gift)),
      days: (shelf.asked.get(gift) ?? []).map((instant) => instantToDay(days, instant)),
    });
    const gifts = catalogueOutlook(live, draft, { balances, pastOf, today });
    const metrics = catalogueMetrics(gifts, { balances, today });
    return { at, dataThrough: at, metrics, gifts };
  });
}
