import type { LineStep, PolicyLine } from './policyTypes.ts';

/**
 * The step that is live at an instant: of those that have begun, the one that begins last; of two
 * that begin together, the one published later. Null before the first.
 */
export function lineAt(line: PolicyLine | undefined, at: number): LineStep | null {
  let live: LineStep | null = null;
  for (const step of line?.steps ?? []) {
    if (step.liveFrom <= at && (!live || step.liveFrom >= live.liveFrom)) live = step;
  }
  return live;
}

/** Steps that are still to come, soonest first. */
export function scheduledAfter(line: PolicyLine | undefined, at: number): LineStep[] {
  return (line?.steps ?? [])
    .filter(({ liveFrom }) => liveFrom > at)
    .sort((a, b) => a.liveFrom - b.liveFrom);
}
