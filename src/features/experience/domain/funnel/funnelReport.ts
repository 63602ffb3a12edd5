import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { eventCoverage } from './eventCoverage.ts';
import { valueOfEvent, type FunnelEvents } from './funnelEvents.ts';
import { FunnelTally } from './funnelTally.ts';
import {
  CUSTOMER_KINDS,
  FUNNEL_STEPS,
  MOST_GROUPS,
  type FunnelParams,
  type FunnelReport,
  type FunnelStep,
} from './funnelTypes.ts';
import type { EventRead } from './gatherEvents.ts';
import { orderedFunnel } from './orderedFunnel.ts';
import { stepBits } from './stepBits.ts';

const DAY = 86_400_000;

/** What the report needs beside the events. */
export type FunnelWords = {
  /** The name of a code of the device, channel or method; '' for none. */
  readonly group: (code: number) => string;
  /** Epoch ms of each customer's first order, by code; NaN where there is none. */
  readonly firstOrder: Float64Array;
};

/**
 * How many people get how far. Steps stand in the order of `FUNNEL_STEPS`; by payment method only those
 * from the checkout on. Where events have times, first steps count up to one window before the newest
 * event, so that everybody had as long. People stand in the group of their first step; by method in that
 * of the last step that names one.
 */
export function funnelReport(
  { chunks, rows }: EventRead,
  events: FunnelEvents,
  { steps: asked, by, window: windowDays, days, now }: FunnelParams,
  words: FunnelWords,
): FunnelReport {
  const steps = stepsFor(asked, by);
  const window = windowDays * DAY;
  const through = events.newest <= now ? events.newest : eventCoverage(chunks, now).through;
  const to = through === null || !events.timed ? null : through - window;
  const from = to === null || days === null ? null : to - days * DAY;
  const count = steps.length;
  const { furthest, chain, outOfOrder, later } = orderedFunnel(events, {
    stepCount: count,
    window,
    bits: stepBits(steps),
    from: from ?? -Infinity,
    to: to ?? Infinity,
    now,
  });
  const lists =
    by === 'none' || by === 'customer' ? [] : chunks.map(({ columns }) => columns[by].values);
  const groupOf = grouping(lists, events, by, words);
  const all = new FunnelTally(steps, events.timed);
  const groups = new Map<string, FunnelTally>();
  for (let p = 0; p < furthest.length; p++) {
    const reached = (furthest[p] ?? -1) + 1;
    if (reached === 0) continue;
    const first = p * count;
    all.add(chain, first, reached, events.at);
    if (by === 'none') continue;
    const name = groupOf(chain.subarray(first, first + reached), p);
    let group = groups.get(name);
    if (!group) groups.set(name, (group = new FunnelTally(steps, events.timed)));
    group.add(chain, first, reached, events.at);
  }
  return {
    from,
    to,
    through: events.timed ? through : null,
    all: all.figures(),
    groups: [...groups]
      .map(([name, tally]) => ({ name, ...tally.figures() }))
      .sort((a, b) => people(b) - people(a) || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_GROUPS),
    groupCount: groups.size,
    nothing: rows === 0,
    withoutTime: steps.reduce(
      (sum, step) => sum + (events.withoutTime[FUNNEL_STEPS.indexOf(step)] ?? 0),
      0,
    ),
    later,
    outOfOrder,
  };
}

function people({ steps }: FunnelReport['all']): number {
  return steps[0]?.ofFirst.count ?? 0;
}

/** The steps that are measured: in order, each once, and by method from the checkout on. */
function stepsFor(asked: readonly FunnelStep[], by: FunnelParams['by']): readonly FunnelStep[] {
  if (by === 'method') return ['checkout', 'paid'];
  return FUNNEL_STEPS.filter((step) => asked.includes(step));
}

/** The group of an attempt, by its events and its person. @param lists codes of what is told apart */
function grouping(
  lists: readonly Int32Array[],
  events: FunnelEvents,
  by: FunnelParams['by'],
  { group, firstOrder }: FunnelWords,
): (chain: Int32Array, person: number) => string {
  if (by === 'none') return () => '';
  if (by === 'customer') {
    return (chain, person) => {
      const who = events.customer[person] ?? MISSING_CODE;
      const [fresh, returning, unknown] = CUSTOMER_KINDS;
      if (who < 0 || !events.timed) return unknown;
      return (firstOrder[who] ?? NaN) < (events.at[chain[0] ?? 0] ?? 0) ? returning : fresh;
    };
  }
  const codeOf = (entry: number | undefined) =>
    entry === undefined ? MISSING_CODE : valueOfEvent(lists, events, entry);
  if (by !== 'method') return (chain) => group(codeOf(chain[0]));
  return (chain) => group(codeOf(chain.findLast((entry) => codeOf(entry) >= 0)));
}
