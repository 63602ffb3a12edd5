import type { InteractionLog } from './interactionLog.ts';

/** Places of events, customer by customer: those of u are events[start[u]] to events[start[u + 1] - 1]. */
export type EventsByUser = { readonly start: Int32Array; readonly events: Int32Array };

/**
 * The events of a log from `first` to before `end` by customer, those of a customer in their order,
 * which is that of time.
 *
 * @param counts 1 for each kind of event that is wanted, by its place in `INTERACTION_KINDS`
 */
export function eventsByUser(
  { user, kind, users }: InteractionLog,
  counts: ArrayLike<number>,
  first: number,
  end: number,
): EventsByUser {
  const start = new Int32Array(users + 1);
  for (let e = first; e < end; e++) {
    if (counts[kind[e] ?? 0] !== 1) continue;
    const u = (user[e] ?? 0) + 1;
    start[u] = (start[u] ?? 0) + 1;
  }
  for (let u = 0; u < users; u++) start[u + 1] = (start[u + 1] ?? 0) + (start[u] ?? 0);
  const events = new Int32Array(start[users] ?? 0);
  const next = start.slice(0, users);
  for (let e = first; e < end; e++) {
    if (counts[kind[e] ?? 0] !== 1) continue;
    const u = user[e] ?? 0;
    const to = next[u] ?? 0;
    next[u] = to + 1;
    events[to] = e;
  }
  return { start, events };
}
