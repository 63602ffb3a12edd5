import { useCallback } from 'react';
import { useWorkers } from '../../../shared/jobs/workers.tsx';
import { ImportClient } from './importClient.ts';

const clients = new WeakMap<Worker, ImportClient>();

/** Gives the client of the import worker, and starts the worker with the first call. */
export function useImportClient(): () => ImportClient {
  const { imports } = useWorkers();
  return useCallback(() => {
    const worker = imports();
    const client = clients.get(worker) ?? new ImportClient(worker);
    clients.set(worker, client);
    return client;
  }, [imports]);
}
