import { useEffect, useRef, useState } from 'react';
import { useRevisions } from '../data/importHistory.ts';
import { useWorkspace } from '../data/workspaceContext.tsx';
import type { JobProgress } from './jobClient.ts';
import type { JobCall } from './remoteJobs.ts';
import { useWorkers } from './workers.tsx';

export type JobState<R> = {
  /** The newest answer; while a newer call runs, still the one before it. */
  readonly data: R | undefined;
  /** Set where the newest call failed. */
  readonly error: Error | undefined;
  /** A call is under way: what `data` shows may be old. */
  readonly busy: boolean;
  readonly progress: JobProgress | undefined;
  /** Stops the running call; `data` stays. */
  readonly cancel: () => void;
  /** Runs the call again after an error or a cancel. */
  readonly retry: () => void;
};

/** What one run has brought; `key` tells which call it belongs to. */
type Outcome<R> = { key: string; data: R | undefined; error: Error | undefined };

/**
 * Runs a job in the compute worker and runs it again when its parameters or the imported facts
 * change. Answers of older calls are dropped.
 *
 * @param call what to run, or null to wait
 */
export function useJob<R>(call: JobCall<R> | null): JobState<R> {
  const { database, db } = useWorkspace();
  const { jobs } = useWorkers();
  const revisions = useRevisions(db);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<R>>();
  const [progress, setProgress] = useState<{ key: string; at: JobProgress }>();
  const stop = useRef<() => void>(() => undefined);

  const request = call && JSON.stringify([call.area, call.job, call.params]);
  const key = request === null ? '' : `${database} ${revisions ?? ''} ${attempt} ${request}`;
  const ready = call !== null && revisions !== undefined;

  useEffect(() => {
    if (!ready) return undefined;
    let current = true;
    const finish = (data: R | undefined, error: Error | undefined) => {
      if (!current) return;
      // Null is an answer; undefined is none.
      setOutcome((before) => ({ key, data: data === undefined ? before?.data : data, error }));
    };
    const running = jobs().run(database, call, (at) => {
      if (current) setProgress({ key, at });
    });
    running.answer.then(
      (data) => {
        finish(data, undefined);
      },
      (error: unknown) => {
        finish(undefined, error instanceof Error ? error : new Error(String(error)));
      },
    );
    stop.current = () => {
      running.cancel();
      finish(undefined, undefined);
      current = false;
    };
    return () => {
      if (current) running.cancel();
      current = false;
    };
    // `key` stands for the call: it holds its name, parameters and the facts' revisions.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, ready]);

  const settled = outcome?.key === key;
  return {
    data: outcome?.data,
    error: settled ? outcome.error : undefined,
    busy: call !== null && !settled,
    progress: !settled && progress?.key === key ? progress.at : undefined,
    cancel: () => {
      stop.current();
    },
    retry: () => {
      setAttempt((n) => n + 1);
    },
  };
}
