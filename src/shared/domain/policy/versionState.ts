import { lineAt } from './lineAt.ts';
import type { PolicyLine } from './policyTypes.ts';

/** Where a version stands: off the line means that it was taken back or off the schedule. */
export type VersionState = {
  readonly state: 'live' | 'scheduled' | 'wasLive' | 'takenBack';
  /** Epoch ms from which it is, will be or was live; null where it is off the line. */
  readonly liveFrom: number | null;
};

/** Where a version stands at an instant (epoch ms). */
export function versionState(
  line: PolicyLine | undefined,
  version: string,
  now: number,
): VersionState {
  const live = lineAt(line, now);
  if (live?.version === version) return { state: 'live', liveFrom: live.liveFrom };
  const steps = (line?.steps ?? []).filter((step) => step.version === version);
  const begun = steps.findLast(({ liveFrom }) => liveFrom <= now);
  if (begun) return { state: 'wasLive', liveFrom: begun.liveFrom };
  const [planned] = steps;
  return planned
    ? { state: 'scheduled', liveFrom: planned.liveFrom }
    : { state: 'takenBack', liveFrom: null };
}
