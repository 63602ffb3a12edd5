import type { FactSource } from '../shared/domain/facts/factSource.ts';
import type { JobContext } from '../shared/domain/jobs/job.ts';

/** A job's context over a fact source that never changes, for tests. */
export function jobContextOf(facts: FactSource): JobContext {
  const kept = new Map<string, Promise<unknown>>();
  return {
    facts,
    signal: { aborted: false },
    progress: () => undefined,
    pause: () => Promise.resolve(),
    giveWay: () => Promise.resolve(),
    resident: <T>(key: string, build: () => Promise<T>) => {
      const value = kept.get(key) ?? build();
      kept.set(key, value);
      return value as Promise<T>;
    },
  };
}
