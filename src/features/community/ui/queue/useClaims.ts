import { useCallback, useEffect, useState } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { dropClaims, heldClaims, releaseClaims, takeClaim } from '../../data/queue/claims.ts';
import { CLAIM_TIMEOUT, claimState } from '../../domain/queue/claim.ts';

/** Signs of life while an item is looked at. */
const SIGN_OF_LIFE = CLAIM_TIMEOUT / 4;
/** Between who it is and which tab, in the name of a holder. */
const APART = '\t';

export type Claims = {
  /** Who else looks at an item; undefined for nobody, '' for somebody without a name. */
  readonly takenBy: (id: string) => string | undefined;
  readonly isTaken: (id: string) => boolean;
  /** Of this tab. */
  readonly holder: string;
};

/** Who looks at which item, by the tab. @param reviewer as people call themselves */
export function useClaims(reviewer: string): Claims {
  const { db } = useWorkspace();
  const now = useNow();
  const [tab] = useState(() => crypto.randomUUID());
  const holder = `${reviewer}${APART}${tab}`;
  useOpenTab(tab);
  const claims = useLive(() => heldClaims(db), [db]);
  const takenBy = useCallback(
    (id: string) => {
      const claim = claims?.find(({ item }) => item === id);
      const state = claimState(claim ?? null, holder, now);
      return state.kind === 'taken' ? (state.holder.split(APART)[0] ?? '') : undefined;
    },
    [claims, holder, now],
  );
  const isTaken = useCallback((id: string) => takenBy(id) !== undefined, [takenBy]);
  return { takenBy, isTaken, holder };
}

/**
 * Shows other tabs that this one is open, by a lock that goes with it however it ends, and lets go of what
 * tabs held that are not open any more. Without locks, claims end by their time alone.
 */
function useOpenTab(tab: string): void {
  const { db } = useWorkspace();
  useEffect(() => {
    if (!('locks' in navigator)) return undefined;
    const left = new AbortController();
    const nameOf = (of: string) => `huitou:${db.name}:queue:${of}`;
    const whileOpen = new Promise((release) => {
      left.signal.addEventListener('abort', release);
    });
    navigator.locks.request(nameOf(tab), () => whileOpen).catch(() => undefined);
    const tidy = async () => {
      const { held = [] } = await navigator.locks.query();
      const open = new Set([nameOf(tab), ...held.map(({ name }) => name)]);
      await dropClaims(db, (holder) => !open.has(nameOf(holder.split(APART)[1] ?? '')));
    };
    tidy().catch(() => undefined);
    return () => {
      left.abort();
    };
  }, [db, tab]);
}

/** Holds an item while it is looked at, and lets it go with the page. @param item its key; '' for none */
export function useHeldItem(item: string, holder: string): void {
  const { db } = useWorkspace();
  useEffect(() => {
    if (item === '') return undefined;
    // A claim is a courtesy: where it cannot be written, a decision is still made once.
    const take = () => {
      takeClaim(db, item, holder, Date.now()).catch(() => undefined);
    };
    take();
    const timer = window.setInterval(take, SIGN_OF_LIFE);
    return () => {
      window.clearInterval(timer);
      releaseClaims(db, holder, Date.now()).catch(() => undefined);
    };
  }, [db, item, holder]);
}
