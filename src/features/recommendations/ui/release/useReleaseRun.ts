import { useCallback, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { JobProgress } from '../../../../shared/jobs/jobClient.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import type { ListRelease } from '../../data/release/releaseLists.ts';
import type { ListReleaseParams } from '../../domain/release/listReleaseParams.ts';
import { recommendationCalls } from '../recommendationCalls.ts';

/** A file that was made, and of what; it stays that of its moment when facts come in later. */
export type MadeRelease = {
  readonly release: ListRelease;
  readonly params: ListReleaseParams;
  /** As staff call the version: "v3". */
  readonly versionName: string;
};

export type ReleaseRun = {
  readonly state: 'idle' | 'busy' | 'failed';
  readonly progress: JobProgress | undefined;
  /** The newest file; null where none has been made. */
  readonly made: MadeRelease | null;
  readonly start: (params: ListReleaseParams, versionName: string) => void;
  readonly cancel: () => void;
};

/** Makes a file of lists when asked to. Who leaves the page, or the shop, stops it. */
export function useReleaseRun(): ReleaseRun {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const [state, setState] = useState<ReleaseRun['state']>('idle');
  const [progress, setProgress] = useState<JobProgress>();
  const [made, setMade] = useState<MadeRelease | null>(null);
  const stop = useRef<() => void>(() => undefined);

  const cancel = useCallback(() => {
    stop.current();
    setState('idle');
  }, []);

  const start = useCallback<ReleaseRun['start']>(
    (params, versionName) => {
      stop.current();
      let current = true;
      const call = recommendationCalls.releaseLists(params);
      const running = jobs().run(database, call, (at) => {
        if (current) setProgress(at);
      });
      stop.current = () => {
        if (current) running.cancel();
        current = false;
      };
      setState('busy');
      setProgress(undefined);
      setMade(null);
      running.answer.then(
        (release) => {
          if (!current) return;
          current = false;
          setState('idle');
          if (release) setMade({ release, params, versionName });
        },
        () => {
          if (!current) return;
          current = false;
          setState('failed');
        },
      );
    },
    [database, jobs],
  );

  useEffect(
    () => () => {
      stop.current();
    },
    [database],
  );

  return { state, progress, made, start, cancel };
}
