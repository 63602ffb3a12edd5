import type { BuiltTable } from '../../domain/facts/columnBuilders.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { compareDocuments } from './compareDocuments.ts';
import type { DictionarySet } from './dictionarySet.ts';
import { rebaseOnStored } from './rebaseOnStored.ts';

/** What committing these tables now would do, in documents of all of them. */
export async function previewDocuments(
  db: WorkspaceDb,
  tables: readonly BuiltTable[],
  dictionaries: DictionarySet,
): Promise<{ fresh: number; updated: number; same: number }> {
  const counts = { fresh: 0, updated: 0, same: 0 };
  const based = await rebaseOnStored(db, tables, dictionaries);
  for (const table of based.tables) {
    const { fresh, updated, same } = (await compareDocuments(db, table)).counts;
    counts.fresh += fresh;
    counts.updated += updated;
    counts.same += same;
  }
  return counts;
}
