import type { PointsStateRow } from '../../../shared/data/ledgerRows.ts';
import { useShopSettings, type ShopSettings } from '../../../shared/data/shopSettings.ts';
import { useLive } from '../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { ledgerState } from '../data/ledger/ledgerState.ts';
import type { PostsStamp } from '../domain/history/postsStamp.ts';
import { usePostsStamp } from './usePostsStamp.ts';

export type LoyaltyShop = {
  readonly database: string;
  readonly shop: ShopSettings;
  readonly ledger: PointsStateRow;
  readonly posts: PostsStamp;
};

/** What every page of the ledger needs; undefined while it is read. */
export function useLoyaltyShop(): LoyaltyShop | undefined {
  const { database, db } = useWorkspace();
  const shop = useShopSettings(db);
  const ledger = useLive(() => ledgerState(db), [db]);
  const posts = usePostsStamp();
  return shop && ledger && posts && { database, shop, ledger, posts };
}
