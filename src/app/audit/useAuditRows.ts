import { useMemo } from 'react';
import { useAuditTrail } from '../../shared/data/audit/auditQueries.ts';
import { useMachine, useRegistryAudit } from '../../shared/data/registry.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { isUndoable } from '../../shared/data/writes/registeredWrites.ts';
import { auditRows, type AuditRow } from './auditRows.ts';

/** Everything that was done to the open shop, newest first; undefined while it loads. */
export function useAuditRows(): readonly AuditRow[] | undefined {
  const { id, db } = useWorkspace();
  const own = useAuditTrail(db);
  const whole = useRegistryAudit();
  const machine = useMachine();
  return useMemo(() => {
    if (!own || !whole || machine === undefined) return undefined;
    return auditRows({ own, whole, shop: id, machine }, ({ write }) => isUndoable(write));
  }, [own, whole, machine, id]);
}
