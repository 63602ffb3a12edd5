/**
 * Names in the audit trail of writes to facts, which have a lock, stages and an undo of their own
 * (facts/publishImport.ts, facts/undoImport.ts).
 */
export const FACT_WRITES = { commit: 'facts.import', undo: 'facts.undo' } as const;
