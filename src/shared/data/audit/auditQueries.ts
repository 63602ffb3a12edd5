import type { AuditEntry } from '../../domain/audit/auditEntry.ts';
import { useLive } from '../useLive.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';

/** The audit trail of one machine, oldest first. */
export async function auditOf(db: WorkspaceDb, machine: string): Promise<AuditEntry[]> {
  const entries = await db.audit.where('machine').equals(machine).toArray();
  return entries.sort((a, b) => a.sequence - b.sequence);
}

/** The whole audit trail of the shop, newest first. */
export function useAuditTrail(db: WorkspaceDb): AuditEntry[] | undefined {
  return useLive(
    async () => (await db.audit.toArray()).sort((a, b) => b.at - a.at || b.sequence - a.sequence),
    [db],
  );
}
