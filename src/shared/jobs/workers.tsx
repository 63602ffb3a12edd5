import { proxy, wrap, type Remote } from 'comlink';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { JobClient } from './jobClient.ts';
import type { JobServer } from './jobServer.ts';

/** Makes the app's workers; each is started when it is first needed and lives as long as the page. */
export type WorkerFactories = { readonly compute: () => Worker; readonly imports: () => Worker };

type Workers = { readonly jobs: () => JobClient; readonly imports: () => Worker };

const WorkersContext = createContext<Workers | null>(null);

/** Hands the workers to everything inside. */
export function WorkersProvider({
  factories,
  children,
}: {
  factories: WorkerFactories;
  children: ReactNode;
}) {
  const workers = useMemo<Workers>(
    () => ({
      jobs: once(() => {
        const server: Remote<JobServer> = wrap<JobServer>(factories.compute());
        return new JobClient(server, (listener) => server.onProgress(proxy(listener)));
      }),
      imports: once(factories.imports),
    }),
    [factories],
  );
  return <WorkersContext value={workers}>{children}</WorkersContext>;
}

export function useWorkers(): Workers {
  const workers = useContext(WorkersContext);
  if (!workers) throw new Error('useWorkers needs a WorkersProvider around it');
  return workers;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
