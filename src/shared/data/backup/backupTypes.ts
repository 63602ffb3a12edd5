import type { Actor, AuditEntry } from '../../domain/audit/auditEntry.ts';
import type { Workspace } from '../registryDb.ts';
import type { BackupFailure } from './backupFailure.ts';
import type { BackupHeader } from './backupFormat.ts';
import type { BackupProgress } from './backupHooks.ts';
import type { WorkspaceDigest } from './canonicalHash.ts';
import type { MergeDecisions, MergePreview } from './merge/mergeTypes.ts';
import type { RestoreParams } from './restoreBackup.ts';
import type { BackupAuthor, WrittenBackup } from './writeBackup.ts';

export type BackupResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: BackupFailure };

type OnProgress = (progress: BackupProgress) => void;
type Answer<T> = Promise<BackupResult<T>>;

/** A colleague's file, and what merging it would do. */
export type OpenedMerge = { readonly header: BackupHeader; readonly preview: MergePreview };

/**
 * What the import worker does with backups, one thing at a time. Every call ends in a value. Served
 * beside the worker's other services, so names are its own.
 */
export interface BackupService {
  /** Writes a backup and reads it back. */
  writeBackup(
    database: string,
    author: BackupAuthor,
    onProgress: OnProgress,
  ): Answer<WrittenBackup>;
  /** Restores a backup as a new shop. */
  restoreBackup(
    file: Blob,
    params: Omit<RestoreParams, 'workspace'>,
    onProgress: OnProgress,
  ): Answer<Workspace>;
  /** Counts rows and hashes everything. */
  digest(database: string, onProgress: OnProgress): Answer<WorkspaceDigest>;
  /** Reads a colleague's file whole and says what merging it would do; changes nothing. */
  openMerge(database: string, file: Blob, now: number, onProgress: OnProgress): Answer<OpenedMerge>;
  /** Works the preview out anew, after something has changed here. */
  previewMerge(now: number): Answer<OpenedMerge>;
  applyMerge(
    decisions: MergeDecisions,
    actor: Actor,
    now: number,
    onProgress: OnProgress,
  ): Answer<AuditEntry>;
  /** Lets go of the colleague's file. */
  closeMerge(): Answer<null>;
  /** Asks what is running to stop; its own answer says when it has. */
  stopBackup(): Promise<void>;
}
