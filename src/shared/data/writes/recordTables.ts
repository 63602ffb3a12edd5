import type { Table } from 'dexie';
import type { WorkspaceDb } from '../workspaceDb.ts';

/**
 * The tables of records: what staff make, row by row, through registered writes. A table that only
 * grows keeps its rows when the write that added one is undone: they are history.
 */
export const RECORD_TABLES = {
  settings: { onlyGrows: false },
  policyVersions: { onlyGrows: true },
  policyDrafts: { onlyGrows: false },
  policyLines: { onlyGrows: false },
} as const satisfies Partial<Record<keyof WorkspaceDb, { onlyGrows: boolean }>>;

export type RecordTableName = keyof typeof RECORD_TABLES;
export type RecordOf<T extends RecordTableName> =
  WorkspaceDb[T] extends Table<infer Row, string> ? Row : never;

export function isRecordTable(name: string): name is RecordTableName {
  return Object.hasOwn(RECORD_TABLES, name);
}
