import { useEffect } from 'react';
import { useBackupState } from '../../shared/data/backup/lastBackup.ts';
import { useMachine, type Workspace } from '../../shared/data/registry.ts';
import { noteShop, sentinelShop, type SentinelShop } from '../../shared/data/sentinel/sentinel.ts';
import { shopLoss, type ShopLoss } from '../../shared/data/sentinel/shopLoss.ts';
import { workspaceState } from '../../shared/data/sentinel/workspaceState.ts';
import { useLive } from '../../shared/data/useLive.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { askToPersist } from './askToPersist.ts';

/** Undefined until it is known. */
type FoundLoss = { readonly loss: ShopLoss; readonly known: SentinelShop } | null | undefined;

/**
 * Compares the open shop with what the sentinel knows of it, at the start and after every change;
 * while nothing is missing, tells the sentinel what there is.
 */
export function useShopLoss({ id, name }: Workspace): FoundLoss {
  const { db } = useWorkspace();
  const machine = useMachine();
  const backup = useBackupState(id, db);
  const seen = useLive(async () => {
    // Before the database is read: another tab notes a change only after it is stored.
    const known = sentinelShop(id);
    return { known, state: await workspaceState(db) };
  }, [db, id]);

  const { known, state } = seen ?? {};
  // Of another installation is only what was here before the list of shops was lost.
  const mine = known?.machine === machine ? known : undefined;
  const loss = state && machine !== undefined ? shopLoss(mine, state) : undefined;

  useEffect(() => {
    if (loss !== null || !state || !machine || !backup) return;
    const newest = sentinelShop(id);
    // Another tab knows more already; this one hears of it in a moment.
    if (newest?.machine === machine && newest.generation > state.generation) return;
    noteShop({ id, name, machine, ...state, seenAt: Date.now(), backupAt: backup.lastAt });
    if (state.imports > 0) void askToPersist();
  }, [id, name, loss, state, machine, backup]);

  if (loss === undefined) return known ? undefined : null;
  return loss !== null && mine ? { loss, known: mine } : null;
}
