import { personOrder } from './personOrder.ts';

/** What people did, one entry each; in any order. */
export type StepEvents = {
  /** 0 to persons − 1. */
  readonly person: Int32Array;
  readonly persons: number;
  /** Epoch ms, never NaN; all the same where times are not known. */
  readonly at: Float64Array;
  /** Bit k is set where the event can serve step k. */
  readonly steps: Uint8Array;
};

/** How far each person came. */
export type Attempts = {
  /** The furthest step reached, by person; −1 where not even the first one was. */
  readonly furthest: Int8Array;
  /** The event that served step k of person p at [p × steps + k]; −1 from the furthest step on. */
  readonly chain: Int32Array;
};

/**
 * The furthest step that each person reached: steps in order, others allowed between them, each within
 * `window` of the first step, that one included. One event serves one step. Within one instant events
 * come in the order of the (first) step that they can serve, so that data without times have an order.
 * Of several attempts the furthest counts; of those the one that got there first, and then the one that
 * began last: with its earliest events.
 *
 * One pass: for each step the attempt that began last and reached it is all that can still matter, since
 * whatever continues an older attempt continues that one too. As ClickHouse's `windowFunnel`, which has
 * no attempts to show.
 *
 * @param stepCount 1 to 8: steps are bits of a byte
 * @param window ms
 */
export function orderedFunnel(events: StepEvents, stepCount: number, window: number): Attempts {
  const { person, persons, at, steps } = events;
  const { start, order } = personOrder(person, persons, at, firstSteps(steps));
  const furthest = new Int8Array(persons).fill(-1);
  const chain = new Int32Array(persons * stepCount).fill(-1);
  // Of the attempt that stands at step k: the place in `order` where it began (−1: none), and its events.
  const began = new Int32Array(stepCount);
  const held = new Int32Array(stepCount * stepCount);
  for (let p = 0; p < persons; p++) {
    began.fill(-1);
    let deepest = -1;
    const to = start[p + 1] ?? 0;
    for (let place = start[p] ?? 0; place < to; place++) {
      const event = order[place] ?? 0;
      const serves = steps[event] ?? 0;
      const now = at[event] ?? 0;
      // Downwards, so that what this event has just reached does not lead it further.
      for (let k = stepCount - 1; k >= 0; k--) {
        if (((serves >> k) & 1) === 0) continue;
        const row = k * stepCount;
        if (k === 0) began[0] = place;
        else {
          const since = began[k - 1] ?? -1;
          if (since <= (began[k] ?? -1)) continue;
          if (now - (at[order[since] ?? 0] ?? 0) > window) continue;
          began[k] = since;
          for (let j = 0; j < k; j++) held[row + j] = held[row - stepCount + j] ?? -1;
        }
        held[row + k] = event;
        if (k <= deepest) continue;
        deepest = k;
        for (let j = 0; j <= k; j++) chain[p * stepCount + j] = held[row + j] ?? -1;
      }
    }
    furthest[p] = deepest;
  }
  return { furthest, chain };
}

/** The first step that each event can serve. */
function firstSteps(steps: Uint8Array): Uint8Array {
  return steps.map((serves) => 31 - Math.clz32(serves & -serves || 1));
}
