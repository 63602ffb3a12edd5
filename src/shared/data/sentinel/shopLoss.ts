import type { SentinelShop } from './sentinel.ts';
import type { WorkspaceState } from './workspaceState.ts';

/** All of a shop's data are gone, or what was done last. */
export type ShopLoss = 'empty' | 'older';

/** What is missing of a shop, compared with what it held when it was last seen; null for nothing. */
export function shopLoss(
  known: Pick<SentinelShop, 'generation'> | undefined,
  { generation }: Pick<WorkspaceState, 'generation'>,
): ShopLoss | null {
  if (!known || generation >= known.generation) return null;
  return generation === 0 ? 'empty' : 'older';
}

/**
 * Shops that the list of shops has lost: it does not name them, and it is not the list that they
 * were in. Shops that were removed for good are missing from the very list that they were in.
 *
 * @param listed ids of the shops in the list, deleted ones included
 * @param machine id of this installation as the list has it; null where it has none yet
 */
export function lostShops(
  shops: readonly SentinelShop[],
  listed: ReadonlySet<string>,
  machine: string | null,
): SentinelShop[] {
  return shops.filter(
    (shop) => !listed.has(shop.id) && shop.machine !== machine && shop.generation > 0,
  );
}

/** Shops that were removed for good, and need not be remembered. */
export function removedShops(
  shops: readonly SentinelShop[],
  listed: ReadonlySet<string>,
  machine: string | null,
): SentinelShop[] {
  return shops.filter((shop) => !listed.has(shop.id) && shop.machine === machine);
}
