import type { Actor, AuditEntry } from '../../../domain/audit/auditEntry.ts';
import { databaseOf, WorkspaceDb } from '../../workspaceDb.ts';
import type { RegistryDb } from '../../registryDb.ts';
import type { BackupHeader } from '../backupFormat.ts';
import type { BackupHooks } from '../backupHooks.ts';
import { dropRestored } from '../clearRestores.ts';
import { holdFactsLock } from '../holdFactsLock.ts';
import { fillDatabase } from '../restoreBackup.ts';
import { applyMerge } from './applyMerge.ts';
import type { MergeDecisions, MergePlan, MergePreview } from './mergeTypes.ts';
import { planMerge } from './planMerge.ts';

/**
 * A colleague's backup while it is looked at and merged: read whole into a database of its own,
 * which is no shop, so that nothing is decided on an unchecked file.
 */
export class MergeSession {
  readonly header: BackupHeader;
  readonly #registry: RegistryDb;
  readonly #workspace: string;
  readonly #incoming: WorkspaceDb;
  readonly #release: () => void;
  #plan: MergePlan | undefined;

  private constructor(
    registry: RegistryDb,
    workspace: string,
    header: BackupHeader,
    release: () => void,
  ) {
    this.header = header;
    this.#registry = registry;
    this.#workspace = workspace;
    this.#incoming = new WorkspaceDb(databaseOf(workspace));
    this.#release = release;
  }

  /**
   * @param workspace an id that no shop has
   * @throws BackupStop, or the storage error; then nothing is left of it
   */
  static async open(
    registry: RegistryDb,
    file: Blob,
    workspace: string,
    now: number,
    hooks: BackupHooks,
  ): Promise<MergeSession> {
    const release = await holdFactsLock(databaseOf(workspace));
    try {
      const { header } = await fillDatabase(registry, file, workspace, now, hooks);
      return new MergeSession(registry, workspace, header, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  async preview(db: WorkspaceDb, now: number): Promise<MergePreview> {
    this.#plan = await planMerge(db, this.#incoming, now);
    return this.#plan.preview;
  }

  async apply(
    db: WorkspaceDb,
    decisions: MergeDecisions,
    actor: Actor,
    now: number,
    hooks: BackupHooks,
  ): Promise<AuditEntry> {
    const plan = this.#plan;
    if (!plan) throw new Error('a merge is previewed before it is made');
    const { by, machine, createdAt } = this.header;
    const act = { plan, decisions, from: { by, machine, createdAt }, actor, now };
    return applyMerge(db, this.#incoming, act, hooks);
  }

  async close(): Promise<void> {
    this.#incoming.close();
    try {
      await dropRestored(this.#registry, this.#workspace);
    } finally {
      this.#release();
    }
  }
}
