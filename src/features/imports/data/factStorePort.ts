import type { Actor } from '../../../shared/domain/audit/auditEntry.ts';
import type { CommitHooks, CommitOutcome } from '../../../shared/data/facts/commitFacts.ts';
import type { DictionarySet } from '../../../shared/data/facts/dictionarySet.ts';
import type { ImportDescription } from '../../../shared/data/facts/importDescription.ts';
import type { BuiltTable } from '../../../shared/domain/facts/columnBuilders.ts';
import type { DocumentCounts, ImportPlan } from '../domain/importTypes.ts';

/** What the import service needs of a shop's store; `workspaceFactStore` is the real one. */
export type FactStore = {
  /** The dictionaries as they are stored now, for one check to fill. */
  dictionaries(database: string): Promise<DictionarySet>;

  /** What committing would do; writes nothing. */
  preview(
    database: string,
    tables: readonly BuiltTable[],
    dictionaries: DictionarySet,
  ): Promise<DocumentCounts>;

  /**
   * Writes all of it or nothing.
   * @throws ImportCancelled, FactsChanged, or the storage error
   */
  commit(
    database: string,
    tables: readonly BuiltTable[],
    dictionaries: DictionarySet,
    description: ImportDescription,
    hooks: CommitHooks,
  ): Promise<CommitOutcome>;

  /** @returns false where the import was undone already */
  undo(database: string, importId: string, actor: Actor, now: number): Promise<boolean>;

  /** The plan of the last import with these headers, in the order of the headers' key. */
  rememberedPlan(database: string, headerKey: string): Promise<ImportPlan | undefined>;

  rememberPlan(database: string, headerKey: string, plan: ImportPlan, now: number): Promise<void>;
};
