import { verifyChain, type ChainFault } from '../../domain/audit/verifyChain.ts';
import type { RegistryDb } from '../registryDb.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';

export type ChainReport = {
  readonly entries: number;
  /** Machines whose chains were checked. */
  readonly machines: number;
  /** Where a chain breaks: in the shop's own trail, or in that of all shops of this computer. */
  readonly faults: readonly (ChainFault & { readonly trail: 'shop' | 'registry' })[];
};

/** Checks the hash chains of a shop's audit trail, and of the one kept for shops as a whole. */
export async function checkChains(db: WorkspaceDb, registry: RegistryDb): Promise<ChainReport> {
  const own = await db.audit.toArray();
  const whole = await registry.audit.toArray();
  return {
    entries: own.length + whole.length,
    machines: new Set([...own, ...whole].map(({ machine }) => machine)).size,
    faults: [
      ...verifyChain(own).map((fault) => ({ ...fault, trail: 'shop' as const })),
      ...verifyChain(whole).map((fault) => ({ ...fault, trail: 'registry' as const })),
    ],
  };
}
