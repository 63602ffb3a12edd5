import { BackupStop } from './backupFailure.ts';

/** What is being done, and how far it is, in the unit of `total`. */
export type BackupProgress = {
  readonly step: 'writing' | 'checking' | 'reading' | 'comparing' | 'merging';
  readonly done: number;
  readonly total: number;
};

export type BackupHooks = {
  readonly aborted: () => boolean;
  readonly progress: (progress: BackupProgress) => void;
};

/** @throws BackupStop 'cancelled' where the user has asked to stop */
export function stopIfAborted({ aborted }: BackupHooks): void {
  if (aborted()) throw new BackupStop('cancelled');
}
