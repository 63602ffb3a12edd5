import type { MeasuredSpan } from './equalWindows.ts';
import type { PolicyLine } from './policyTypes.ts';

/**
 * The time of a version on the line, with the starts of its neighbours; null where it has not begun
 * or is off the line. A version planned for later ends nothing yet.
 */
export function measuredSpan(
  line: PolicyLine | undefined,
  version: string,
  now: number,
): MeasuredSpan | null {
  const begun = (line?.steps ?? [])
    .filter(({ liveFrom }) => liveFrom <= now)
    .sort((a, b) => a.liveFrom - b.liveFrom);
  const place = begun.findLastIndex((step) => step.version === version);
  const step = begun[place];
  if (!step) return null;
  return {
    liveFrom: step.liveFrom,
    previous: begun[place - 1]?.liveFrom ?? null,
    next: begun[place + 1]?.liveFrom ?? null,
  };
}
