import type { BuiltTable } from '../../domain/facts/columnBuilders.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { compareDocuments, type ComparedTable } from './compareDocuments.ts';
import type { DictionarySet } from './dictionarySet.ts';
import { withFactsLock } from './factsLock.ts';
import type { ImportDescription } from './importDescription.ts';
import { publishImport } from './publishImport.ts';
import { rebaseOnStored } from './rebaseOnStored.ts';
import { discardStaged, stageTable, type StagedTable } from './stageTable.ts';

export type CommitHooks = {
  readonly aborted: () => boolean;
  /** Rows written of all rows to write. */
  readonly progress: (done: number, total: number) => void;
};

export type CommitOutcome = {
  /** False where nothing was new: then nothing was written. */
  readonly written: boolean;
  readonly fresh: number;
  readonly updated: number;
  readonly same: number;
  readonly rows: number;
};

/** The user cancelled; everything is as before. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/**
 * Writes an import: compares its documents with the stored ones, stages the rows of those that are
 * new or newer, then makes them visible in one transaction. Whatever goes wrong before that
 * transaction leaves what readers see as it was.
 *
 * @throws ImportCancelled, or the storage error (see storageErrors.ts); staged rows are removed
 */
export async function commitFacts(
  db: WorkspaceDb,
  tables: readonly BuiltTable[],
  dictionaries: DictionarySet,
  description: ImportDescription,
  hooks: CommitHooks,
): Promise<CommitOutcome> {
  return withFactsLock(db.name, async () => {
    const based = await rebaseOnStored(db, tables, dictionaries);
    const compared: ComparedTable[] = [];
    for (const table of based.tables) compared.push(await compareDocuments(db, table));
    const counts = {
      fresh: sum(compared.map(({ counts: { fresh } }) => fresh)),
      updated: sum(compared.map(({ counts: { updated } }) => updated)),
      same: sum(compared.map(({ counts: { same } }) => same)),
      rows: sum(compared.map(({ built }) => built.rows)),
    };
    if (counts.rows === 0) return { written: false, ...counts };

    await db.staging.put({ importId: description.id, startedAt: description.at });
    try {
      const staged: StagedTable[] = [];
      let done = 0;
      for (const table of compared) {
        const onSegment = (rows: number) => {
          if (hooks.aborted()) throw new ImportCancelled();
          hooks.progress((done += rows), counts.rows);
        };
        staged.push(await stageTable(db, description.id, table, onSegment));
      }
      await publishImport(db, description, counts, staged, based.pages);
    } catch (error) {
      await discardStaged(db, description.id);
      throw error;
    }
    return { written: true, ...counts };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
