import { useCallback, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import type { JobCall } from '../../../shared/jobs/remoteJobs.ts';
import { useWorkers } from '../../../shared/jobs/workers.tsx';

export type LedgerTask<R> = {
  readonly state: 'idle' | 'busy' | 'failed';
  /** The newest answer. */
  readonly answer: R | null;
  /** Why the newest try failed: the name of the error. */
  readonly failure: string;
  readonly run: (call: JobCall<R>) => void;
};

/**
 * Work on the ledger that is done when somebody asks for it. It is not stopped when the page is left:
 * what was begun is booked or not booked, and the ledger's page says which.
 */
export function useLedgerTask<R>(): LedgerTask<R> {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const [state, setState] = useState<LedgerTask<R>['state']>('idle');
  const [answer, setAnswer] = useState<R | null>(null);
  const [failure, setFailure] = useState('');
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const run = useCallback(
    (call: JobCall<R>) => {
      setState('busy');
      setAnswer(null);
      jobs()
        .run(database, call, () => undefined)
        .answer.then(
          (found) => {
            if (!here.current) return;
            setAnswer(found ?? null);
            setState('idle');
          },
          (error: unknown) => {
            if (!here.current) return;
            setFailure(error instanceof Error ? error.name : '');
            setState('failed');
          },
        );
    },
    [database, jobs],
  );
  return { state, answer, failure, run };
}
