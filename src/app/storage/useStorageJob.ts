import { useCallback, useEffect, useRef, useState } from 'react';
import type { integrityJobs } from '../../shared/data/integrity/jobs.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import type { JobProgress, RunningJob } from '../../shared/jobs/jobClient.ts';
import { remoteJobs, type JobCall, type RemoteJobs } from '../../shared/jobs/remoteJobs.ts';
import { useWorkers } from '../../shared/jobs/workers.tsx';

const jobs = remoteJobs<typeof integrityJobs>('storage');

type State<R> =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly progress: JobProgress | undefined }
  | { readonly is: 'done'; readonly answer: R }
  | { readonly is: 'failed' };

type StorageJob<R> = {
  readonly state: State<R>;
  readonly run: () => void;
  readonly cancel: () => void;
};

type Asked = Parameters<RemoteJobs<typeof integrityJobs>['check']>[0];
type AnswerOf<C> = C extends JobCall<infer R> ? R : never;
type StorageJobs = typeof jobs;

/** Work over what is stored, done in the compute worker when it is asked for, anew each time. */
export function useStorageJob<K extends keyof StorageJobs>(
  name: K,
): StorageJob<AnswerOf<ReturnType<StorageJobs[K]>>> {
  type Answer = AnswerOf<ReturnType<StorageJobs[K]>>;
  const { database } = useWorkspace();
  const { jobs: client } = useWorkers();
  const [state, setState] = useState<State<Answer>>({ is: 'idle' });
  const running = useRef<RunningJob<Answer>>(undefined);

  const cancel = useCallback(() => {
    running.current?.cancel();
    running.current = undefined;
    setState({ is: 'idle' });
  }, []);
  const run = useCallback(() => {
    running.current?.cancel();
    setState({ is: 'busy', progress: undefined });
    const asked: Asked = { database, at: Date.now() };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the call of this name has this answer
    const call = jobs[name](asked) as JobCall<Answer>;
    const mine = client().run(database, call, (progress) => {
      if (running.current === mine) setState({ is: 'busy', progress });
    });
    running.current = mine;
    mine.answer.then(
      (answer) => {
        if (running.current !== mine || answer === undefined) return;
        setState({ is: 'done', answer });
      },
      () => {
        if (running.current === mine) setState({ is: 'failed' });
      },
    );
  }, [client, database, name]);
  useEffect(() => () => running.current?.cancel(), []);
  return { state, run, cancel };
}
