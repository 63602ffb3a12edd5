import { useEffect, useState } from 'react';
import { useWorkspace } from '../../data/workspaceContext.tsx';
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

/**
 * What was rehearsed last, by shop and policy, while the app is open: who looks at a preview and
 * comes back finds the figures (the worker has kept them), and publishes the draft as rehearsed.
 */
const lastRehearsed = new Map<string, { readonly params: unknown; readonly about: string }>();

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
  const { database } = useWorkspace();
  const place = `${database} ${area.definition.id}`;
  const [asked, setAsked] = useState<Asked<R> | null>(() => {
    const last = lastRehearsed.get(place);
    if (!call || !last) return null;
    return { call: { ...call, params: last.params }, about: last.about, shown: true };
  });
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
  const shown = asked?.shown === true && answered?.about === asked.about ? asked : null;
  useEffect(() => {
    if (shown) lastRehearsed.set(place, { params: shown.call.params, about: shown.about });
  }, [place, shown]);
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
      lastRehearsed.delete(place);
      setAsked(asked && { ...asked, shown: false });
    },
  };
}

/** What is kept of a rehearsal with the version that is published after it. */
export function summaryOf({ at, dataThrough, metrics }: RehearsalSummary): RehearsalSummary {
  return { at, dataThrough, metrics };
}
