import type { Actor, AuditDetails } from '../../domain/audit/auditEntry.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { appendAudit } from '../writes/appendAudit.ts';

/** Name in the audit trail of showing personal data, on the page or in a file. */
export const REVEAL = 'personal.reveal';

/**
 * Notes that personal data are about to be shown as they are. To be awaited before they are: what
 * has been seen cannot be taken back.
 *
 * @param details what is shown, and of how many customers; no personal data themselves
 */
export async function noteReveal(
  db: WorkspaceDb,
  subject: string,
  details: AuditDetails,
  actor: Actor,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.audit, () =>
    appendAudit(db, actor, now, { write: REVEAL, subject, details, changes: [], undoes: null }),
  );
}
