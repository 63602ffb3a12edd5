import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { counts } from '../../domain/gifts/redemption.ts';
import {
  NO_STOCK,
  stockOf,
  type Movement,
  type Stock,
} from '../../../../shared/domain/gifts/stock.ts';

/** What is there of every gift, and how it was asked for. By id of the gift. */
export type GiftShelf = {
  readonly stock: ReadonlyMap<string, Stock>;
  /** Codes that nobody holds, and all there ever were. */
  readonly codes: ReadonlyMap<string, { readonly free: number; readonly all: number }>;
  /** Instants (epoch ms) at which it was asked for; what was cancelled or came back is left out. */
  readonly asked: ReadonlyMap<string, readonly number[]>;
  /** Changes with everything that is counted here. */
  readonly revision: string;
};

export async function giftShelf(db: WorkspaceDb): Promise<GiftShelf> {
  const { stockMovements, couponCodes, redemptions } = db;
  return db.transaction('r', [stockMovements, couponCodes, redemptions], async () => {
    const movements = new Map<string, Movement[]>();
    let moved = 0;
    await stockMovements.each((row) => {
      moved++;
      const own = movements.get(row.gift);
      if (own) own.push(row);
      else movements.set(row.gift, [row]);
    });
    const codes = new Map<string, { free: number; all: number }>();
    for (const gift of await couponCodes.orderBy('gift').uniqueKeys()) {
      if (typeof gift !== 'string') continue;
      codes.set(gift, {
        free: await couponCodes.where('pool').equals(gift).count(),
        all: await couponCodes.where('gift').equals(gift).count(),
      });
    }
    const asked = new Map<string, number[]>();
    const states: string[] = [];
    for (const row of await redemptions.toArray()) {
      states.push(row.state.slice(0, 2));
      if (!counts(row)) continue;
      const own = asked.get(row.gift);
      if (own) own.push(row.at);
      else asked.set(row.gift, [row.at]);
    }
    const free = [...codes.values()].reduce((sum, each) => sum + each.free, 0);
    return {
      stock: new Map([...movements].map(([gift, own]) => [gift, stockOf(own)])),
      codes,
      asked,
      revision: `${moved} ${free} ${states.join('')}`,
    };
  });
}

/** Pieces of a gift, none where nothing ever happened to it. */
export function stockOn({ stock }: GiftShelf, gift: string): Stock {
  return stock.get(gift) ?? NO_STOCK;
}
