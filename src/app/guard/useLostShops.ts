import { useEffect, useMemo } from 'react';
import { useMachine, type Workspace } from '../../shared/data/registry.ts';
import {
  forgetShop,
  sentinelShops,
  type SentinelShop,
} from '../../shared/data/sentinel/sentinel.ts';
import { lostShops, removedShops } from '../../shared/data/sentinel/shopLoss.ts';

/**
 * Shops that were here and that the list of shops has lost; undefined until it is known. Those that
 * were removed for good are forgotten on the way.
 *
 * @param workspaces the list of shops, deleted ones included; undefined while it loads
 */
export function useLostShops(
  workspaces: readonly Workspace[] | undefined,
): readonly SentinelShop[] | undefined {
  const machine = useMachine();
  const found = useMemo(() => {
    if (!workspaces) return undefined;
    const shops = sentinelShops();
    const listed = new Set(workspaces.map(({ id }) => id));
    if (shops.every(({ id }) => listed.has(id))) return { lost: [], removed: [] };
    if (machine === undefined) return undefined;
    return {
      lost: lostShops(shops, listed, machine),
      removed: removedShops(shops, listed, machine),
    };
  }, [workspaces, machine]);
  useEffect(() => {
    for (const { id } of found?.removed ?? []) forgetShop(id);
  }, [found]);
  return found?.lost;
}
