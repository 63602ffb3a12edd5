import { useCallback } from 'react';
import { noteReveal } from '../../data/privacy/noteReveal.ts';
import { currentActor } from '../../data/registry.ts';
import { useWorkspace } from '../../data/workspaceContext.tsx';
import type { AuditDetails } from '../../domain/audit/auditEntry.ts';

/**
 * Notes in the audit trail that personal data are shown; only when it has been noted may they be.
 * @throws the storage error
 */
export function useReveal(): (subject: string, details: AuditDetails) => Promise<void> {
  const { db } = useWorkspace();
  return useCallback(
    async (subject, details) => {
      await noteReveal(db, subject, details, await currentActor(), Date.now());
    },
    [db],
  );
}
