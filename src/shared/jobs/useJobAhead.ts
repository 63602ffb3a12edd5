import { useCallback } from 'react';
import { useWorkspace } from '../data/workspaceContext.tsx';
import type { JobCall } from './remoteJobs.ts';
import { useWorkers } from './workers.tsx';

/** Sends a call to the worker that `useJob` will make in a moment; see `JobClient.ahead`. */
export function useJobAhead(): (call: JobCall<unknown>) => void {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  return useCallback(
    (call) => {
      jobs().ahead(database, call);
    },
    [database, jobs],
  );
}
