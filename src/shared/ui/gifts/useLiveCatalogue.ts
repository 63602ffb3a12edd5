import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../data/policies/policyQueries.ts';
import { useWorkspace } from '../../data/workspaceContext.tsx';
import { policyMoment } from '../../domain/policy/policyMoment.ts';
import { useNow } from '../useNow.ts';
import { giftCataloguePolicy } from '../../domain/gifts/giftCatalogue.ts';
import type { Gift } from '../../domain/gifts/giftSchema.ts';

export type LiveCatalogue = {
  readonly gifts: readonly Gift[];
  /** Number of the version; 0 where nothing is published. */
  readonly version: number;
  /** False where it is of a newer release of the app. */
  readonly readable: boolean;
};

/** The gifts that are live now; undefined while they are read. */
export function useLiveCatalogue(): LiveCatalogue | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, giftCataloguePolicy.id);
  const minute = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const now = policyMoment(minute, stored.versions);
    const { read, version } = liveSettings(giftCataloguePolicy, stored, now);
    return {
      gifts: read.ok ? read.settings.gifts : [],
      version: version?.number ?? 0,
      readable: read.ok,
    };
  }, [stored, minute]);
}
