import { isFinished } from './isFinished.ts';
import { messageEvent, stateEvent, type MetricEvent } from './metricEvent.ts';
import type { Timeline } from './timeline.ts';
import type { TimeSpan } from './timeSpan.ts';

/**
 * From the beginning, or a reopening, to solved (or closed without having been solved). A reopening
 * begins a new cycle; that solved becomes closed does not. [] where the file has no changes of state.
 */
export function resolutionCycles(timeline: Timeline): TimeSpan[] {
  const { states } = timeline;
  let start = beginning(timeline);
  const cycles: TimeSpan[] = [];
  for (const state of states) {
    if (isFinished(state.state)) {
      if (start)
        cycles.push({ start, end: stateEvent(state), agent: lastAgent(timeline, state.at) });
      start = null;
    } else start ??= stateEvent(state);
  }
  if (start) cycles.push({ start, end: null, agent: lastAgent(timeline, Infinity) });
  return cycles;
}

/** Null where the file begins with what was already solved. */
function beginning({ states, messages, createdAt }: Timeline): MetricEvent | null {
  const [change] = states;
  const [first] = messages;
  if (!change) return null;
  if (createdAt !== null && createdAt <= change.at)
    return { kind: 'created', id: '', at: createdAt };
  if (first && first.at <= change.at) return messageEvent(first);
  return isFinished(change.state) ? null : stateEvent(change);
}

/** Who wrote last up to an instant. */
function lastAgent({ messages }: Timeline, until: number): string | null {
  return messages.findLast(({ role, at }) => role === 'agent' && at <= until)?.author ?? null;
}
