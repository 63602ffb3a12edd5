import { useCallback, useMemo, useState } from 'react';
import type { BackupFailure } from '../../shared/data/backup/backupFailure.ts';
import type { BackupProgress } from '../../shared/data/backup/backupHooks.ts';
import type { BackupResult } from '../../shared/data/backup/backupTypes.ts';
import { useWorkers } from '../../shared/jobs/workers.tsx';
import { BackupClient } from './backupClient.ts';

type Work<T> = (
  client: BackupClient,
  onProgress: (progress: BackupProgress) => void,
) => Promise<BackupResult<T>>;

export type BackupTask = {
  readonly client: () => BackupClient;
  /** What is running; null while nothing is. */
  readonly progress: BackupProgress | null;
  /** Why the last one failed; null after it was stopped by the user. */
  readonly failure: BackupFailure | null;
  /** Undefined where it failed. */
  readonly run: <T>(work: Work<T>) => Promise<T | undefined>;
  readonly stop: () => void;
};

/** One long piece of work with backups at a time: its progress, its failure, a way to stop it. */
export function useBackupTask(): BackupTask {
  const { imports } = useWorkers();
  const client = useMemo(() => {
    let made: BackupClient | undefined;
    return () => (made ??= new BackupClient(imports()));
  }, [imports]);
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  const [failure, setFailure] = useState<BackupFailure | null>(null);

  const run = useCallback(
    async <T>(work: Work<T>): Promise<T | undefined> => {
      setFailure(null);
      setProgress({ step: 'comparing', done: 0, total: 0 });
      // Progress comes by a channel of its own, and the last of it may come after the answer.
      const running = { over: false };
      const result = await work(client(), (each) => {
        if (!running.over) setProgress(each);
      });
      running.over = true;
      setProgress(null);
      if (result.ok) return result.value;
      if (result.failure.kind !== 'cancelled') setFailure(result.failure);
      return undefined;
    },
    [client],
  );
  const stop = useCallback(() => {
    client().stop();
  }, [client]);
  return { client, progress, failure, run, stop };
}
