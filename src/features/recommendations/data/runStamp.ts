import { canonicalJson } from '../../../shared/domain/audit/canonicalJson.ts';
import type { RunStamp, SplitChoice } from '../domain/rehearsal/rehearsalTypes.ts';
import { REHEARSAL_SEED, shortHash, type SplitMoment } from './splitMoment.ts';

/**
 * What identifies a run.
 *
 * @param split undefined where the history is empty
 * @param settings all that was measured
 * @param start of the run, as `performance.now()` has it
 */
export function runStamp(
  split: SplitMoment | undefined,
  choice: SplitChoice,
  settings: unknown,
  start: number,
): RunStamp {
  return {
    dataHash: split?.dataHash ?? '',
    seed: REHEARSAL_SEED,
    settingsHash: shortHash(canonicalJson(settings)),
    split: { ...choice, from: split?.from ?? null },
    tookMs: Math.round(performance.now() - start),
  };
}
