import { isStorageFull } from '../storageErrors.ts';

/** Why a backup was not written, read, restored or merged. Each has words in both languages. */
export type BackupFailureKind =
  /** The file is something else. */
  | 'notBackup'
  /** It ends before its end: a copy or download that was cut off. */
  | 'truncated'
  /** It is not what was written: a checksum is wrong, or a part of it makes no sense. */
  | 'damaged'
  /** Written by a newer version of the app. */
  | 'newer'
  /** The browser could not read the file (moved, or changed meanwhile). */
  | 'unreadable'
  | 'storageFull'
  | 'cancelled'
  /** Facts were changed while they were read (only where the browser has no Web Locks). */
  | 'changedMeanwhile'
  /** Records have changed between the preview of a merge and the merge. */
  | 'mergeChanged'
  /** The file's audit trail does not hold: `details` has machine and sequence number. */
  | 'auditBroken'
  /** Both sides have a trail of the same machine, and they tell different things. */
  | 'auditDiffers'
  | 'unexpected';

export type BackupFailure = {
  readonly kind: BackupFailureKind;
  /** Values for the words, and for the details that support would ask for. */
  readonly details: Readonly<Record<string, string | number>>;
};

/** A failure that has words. */
export class BackupStop extends Error {
  override readonly name = 'BackupStop';
  readonly failure: BackupFailure;

  constructor(kind: BackupFailureKind, details: BackupFailure['details'] = {}) {
    super(kind);
    this.failure = { kind, details };
  }
}

/** What went wrong, of whatever was thrown. */
export function backupFailureOf(error: unknown): BackupFailure {
  if (error instanceof BackupStop) return error.failure;
  if (isStorageFull(error)) return { kind: 'storageFull', details: {} };
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'unexpected', details: { cause } };
}
