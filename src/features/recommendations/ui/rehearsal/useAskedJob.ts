import { useState } from 'react';
import { canonicalJson } from '../../../../shared/domain/audit/canonicalJson.ts';
import type { JobProgress } from '../../../../shared/jobs/jobClient.ts';
import type { JobCall } from '../../../../shared/jobs/remoteJobs.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';

export type AskedJob<R> = {
  /** The newest answer, kept until the next one; null where none has come yet. */
  readonly result: R | null;
  /** What the answer is about is another now. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly progress: JobProgress | undefined;
  readonly start: () => void;
  readonly cancel: () => void;
};

/**
 * A job that runs when it is asked to, not when its parameters change.
 *
 * @param call what the next run would be
 * @param about what the answer depends on, beside the facts: the answer ages when it changes
 */
export function useAskedJob<R>(call: JobCall<R>, about: unknown): AskedJob<R> {
  const now = canonicalJson(about);
  const [asked, setAsked] = useState<{
    readonly call: JobCall<R>;
    readonly about: string;
  } | null>(null);
  const [answered, setAnswered] = useState<{
    readonly result: R;
    readonly about: string;
  } | null>(null);
  const job = useJob(asked?.call ?? null);
  if (asked && job.data && !job.busy && !job.error && job.data !== answered?.result) {
    setAnswered({ result: job.data, about: asked.about });
  }
  return {
    result: answered?.result ?? null,
    stale: answered !== null && answered.about !== now,
    busy: job.busy,
    failed: job.error !== undefined,
    progress: job.progress,
    start: () => {
      if (asked && canonicalJson(asked.call) === canonicalJson(call)) job.retry();
      setAsked({ call, about: now });
    },
    cancel: job.cancel,
  };
}
