import { proxy, wrap, type Remote } from 'comlink';
import { unlessWorkerDies } from '../../shared/jobs/unlessWorkerDies.ts';
import type { Actor, AuditEntry } from '../../shared/domain/audit/auditEntry.ts';
import type { BackupProgress } from '../../shared/data/backup/backupHooks.ts';
import type {
  BackupResult,
  BackupService,
  OpenedMerge,
} from '../../shared/data/backup/backupTypes.ts';
import type { WorkspaceDigest } from '../../shared/data/backup/canonicalHash.ts';
import type { MergeDecisions } from '../../shared/data/backup/merge/mergeTypes.ts';
import type { RestoreParams } from '../../shared/data/backup/restoreBackup.ts';
import type { BackupAuthor, WrittenBackup } from '../../shared/data/backup/writeBackup.ts';
import type { Workspace } from '../../shared/data/registry.ts';

type OnProgress = (progress: BackupProgress) => void;

/** The import worker's backups as the page calls them: every call ends, and ends in a value. */
export class BackupClient {
  readonly #worker: Worker;
  readonly #service: Remote<BackupService>;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#service = wrap<BackupService>(worker);
  }

  writeBackup(
    database: string,
    author: BackupAuthor,
    onProgress: OnProgress,
  ): Promise<BackupResult<WrittenBackup>> {
    return this.#ended(this.#service.writeBackup(database, author, proxy(onProgress)));
  }

  restoreBackup(
    file: Blob,
    params: Omit<RestoreParams, 'workspace'>,
    onProgress: OnProgress,
  ): Promise<BackupResult<Workspace>> {
    return this.#ended(this.#service.restoreBackup(file, params, proxy(onProgress)));
  }

  digest(database: string, onProgress: OnProgress): Promise<BackupResult<WorkspaceDigest>> {
    return this.#ended(this.#service.digest(database, proxy(onProgress)));
  }

  openMerge(
    database: string,
    file: Blob,
    now: number,
    onProgress: OnProgress,
  ): Promise<BackupResult<OpenedMerge>> {
    return this.#ended(this.#service.openMerge(database, file, now, proxy(onProgress)));
  }

  previewMerge(now: number): Promise<BackupResult<OpenedMerge>> {
    return this.#ended(this.#service.previewMerge(now));
  }

  applyMerge(
    decisions: MergeDecisions,
    actor: Actor,
    now: number,
    onProgress: OnProgress,
  ): Promise<BackupResult<AuditEntry>> {
    return this.#ended(this.#service.applyMerge(decisions, actor, now, proxy(onProgress)));
  }

  /** Lets go of a colleague's file. */
  closeMerge(): void {
    void this.#ended(this.#service.closeMerge());
  }

  /** Asks what is running to stop; its own answer says when it has. */
  stop(): void {
    void this.#ended(this.#service.stopBackup().then(() => ({ ok: true, value: null })));
  }

  /** Failures are values, that of a worker that dies too. */
  async #ended<T>(answer: Promise<BackupResult<T>>): Promise<BackupResult<T>> {
    try {
      return await unlessWorkerDies(this.#worker, answer);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return { ok: false, failure: { kind: 'unexpected', details: { cause } } };
    }
  }
}
