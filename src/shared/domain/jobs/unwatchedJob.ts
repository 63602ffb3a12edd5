import type { FactSource } from '../facts/factSource.ts';
import type { JobContext } from './job.ts';

/** A job that nobody waits for and nothing follows. */
export function unwatchedJob(facts: FactSource): JobContext {
  return {
    facts,
    signal: { aborted: false },
    progress: () => undefined,
    pause: () => Promise.resolve(),
    giveWay: () => Promise.resolve(),
    resident: (_key, build) => build(),
  };
}
