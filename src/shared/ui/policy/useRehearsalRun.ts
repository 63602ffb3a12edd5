import { useState } from 'react';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import type { RehearsalSummary } from '../../domain/policy/policyTypes.ts';
import type { JobProgress } from '../../jobs/jobClient.ts';
import type { JobCall } from '../../jobs/remoteJobs.ts';
import { useJob } from '../../jobs/useJob.ts';
import type { PolicyArea, RehearsalResult } from './policyArea.ts';
import type { PolicyView } from './usePolicyView.ts';

export type RehearsalRun<R extends RehearsalResult = RehearsalResult> = {
  /** The newest answer; null where none has come yet. */
  readonly result: R | null;
  /** The draft or what is live is another than the answer is about. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly progress: JobProgress | undefined;
  /** Null where the area cannot rehearse yet. */
  readonly start: (() => void) | null;
  readonly cancel: () => void;
  readonly clear: () => void;
};

/** What a rehearsal was asked of: the job, and the settings that it compares. */
type Asked<R> = {
  readonly call: JobCall<R>;
  readonly about: string;
  /** False once its draft has been published. */
  readonly shown: boolean;
};
type Answered<R> = { readonly result: R; readonly about: string };

/** Rehearses a draft when asked to; an answer stays until the next, marked where it has aged. */
export function useRehearsalRun<S, R extends RehearsalResult>(
  area: Pick<PolicyArea<S, R>, 'definition' | 'useRehearsal'>,
  live: PolicyView<S>['live'],
  draft: S,
): RehearsalRun<R> {
  const { read } = live;
  const inForce = read.ok ? read.settings : area.definition.defaults;
  const call = area.useRehearsal(inForce, draft);
  const about = canonicalJson([inForce, draft]);
  const [asked, setAsked] = useState<Asked<R> | null>(null);
  const [answered, setAnswered] = useState<Answered<R> | null>(null);
  const job = useJob(asked?.shown === true ? asked.call : null);
  if (
    asked?.shown === true &&
    job.data &&
    !job.busy &&
    !job.error &&
    job.data !== answered?.result
  ) {
    setAnswered({ result: job.data, about: asked.about });
  }
  return {
    result: asked?.shown === true && answered ? answered.result : null,
    stale: answered !== null && answered.about !== about,
    busy: job.busy,
    failed: job.error !== undefined,
    progress: job.progress,
    start:
      call &&
      (() => {
        if (asked && canonicalJson(asked.call) === canonicalJson(call)) job.retry();
        setAsked({ call, about, shown: true });
      }),
    cancel: job.cancel,
    clear: () => {
      setAsked(asked && { ...asked, shown: false });
    },
  };
}

/** What is kept of a rehearsal with the version that is published after it. */
export function summaryOf({ at, dataThrough, metrics }: RehearsalSummary): RehearsalSummary {
  return { at, dataThrough, metrics };
}
