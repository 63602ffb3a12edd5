import type { EventsByPerson } from './byPerson.ts';

export type FunnelQuestion = {
  /** 1 to 8: steps are bits of a byte. */
  readonly stepCount: number;
  /** From the first step to the last, ms. */
  readonly window: number;
  /** The bits of the steps that an event of each kind can serve; 0 for kinds that are no step. */
  readonly bits: Uint8Array;
  /** What happened earlier takes no part, epoch ms. */
  readonly from: number;
  /** The last moment of a first step. */
  readonly to: number;
  /** What is said to have happened later takes no part and is counted. */
  readonly now: number;
};

/** How far each person came. */
export type Attempts = {
  /** The furthest step reached, by person; −1 where not even the first one was. */
  readonly furthest: Int8Array;
  /** The place of the event that served step k of person p at [p × steps + k]; −1 after the furthest. */
  readonly chain: Int32Array;
  /**
   * People who did the last step, but not after all the others within the window; as far as all attempts
   * that it could end are looked at: earlier and later ones may belong to first steps outside of the days.
   */
  readonly outOfOrder: number;
  /** Events that are later than now. */
  readonly later: number;
};

/**
 * The furthest step that each person reached: steps in order, others allowed between them, each within
 * `window` of the first step, that one included. One event serves one step. Within one instant events
 * come in the order of their kinds, so that data without times have an order.
 * Of several attempts the furthest counts; of those the one that got there first, and then the one that
 * began last: with its earliest events.
 *
 * One pass: for each step the attempt that began last and reached it is all that can still matter, since
 * whatever continues an older attempt continues that one too. As ClickHouse's `windowFunnel`, which has
 * no attempts to show.
 */
export function orderedFunnel(
  { start, at, kind }: EventsByPerson,
  { stepCount, window, bits, from, to, now }: FunnelQuestion,
): Attempts {
  const persons = start.length - 1;
  const furthest = new Int8Array(persons).fill(-1);
  const chain = new Int32Array(persons * stepCount).fill(-1);
  const last = 1 << (stepCount - 1);
  let outOfOrder = 0;
  let later = 0;
  // Of the attempt that stands at step k: the place where it began (−1: none), and its places.
  const began = new Int32Array(stepCount);
  const held = new Int32Array(stepCount * stepCount);
  for (let p = 0; p < persons; p++) {
    began.fill(-1);
    let deepest = -1;
    let ended = false;
    const end = start[p + 1] ?? 0;
    for (let place = start[p] ?? 0; place < end; place++) {
      const serves = bits[kind[place] ?? 0] ?? 0;
      if (serves === 0) continue;
      const when = at[place] ?? 0;
      if (when > now) later++;
      if (when > now || when < from) continue;
      if ((serves & last) !== 0 && when >= from + window && when <= to) ended = true;
      // Downwards, so that what this event has just reached does not lead it further.
      for (let k = 31 - Math.clz32(serves); k >= 0; k--) {
        if (((serves >> k) & 1) === 0) continue;
        const row = k * stepCount;
        if (k === 0) {
          if (when > to) continue;
          began[0] = place;
        } else {
          const since = began[k - 1] ?? -1;
          if (since <= (began[k] ?? -1)) continue;
          if (when - (at[since] ?? 0) > window) continue;
          began[k] = since;
          for (let j = 0; j < k; j++) held[row + j] = held[row - stepCount + j] ?? -1;
        }
        held[row + k] = place;
        if (k <= deepest) continue;
        deepest = k;
        for (let j = 0; j <= k; j++) chain[p * stepCount + j] = held[row + j] ?? -1;
      }
    }
    furthest[p] = deepest;
    if (ended && deepest < stepCount - 1) outOfOrder++;
  }
  return { furthest, chain, outOfOrder, later };
}
