import { MS_PER_DAY, zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { eventCoverage } from '../funnel/eventCoverage.ts';
import type { FunnelEvents } from '../funnel/funnelEvents.ts';
import { FUNNEL_STEPS, type FunnelStep } from '../funnel/funnelTypes.ts';
import type { EventRead } from '../funnel/gatherEvents.ts';
import { orderedFunnel } from '../funnel/orderedFunnel.ts';
import { stepBits } from '../funnel/stepBits.ts';
import { changeSides, type ChangeSide } from './changeSides.ts';
import type { ChangeParams, FunnelChange, StepChange } from './changeTypes.ts';
import { methodChanges } from './methodChanges.ts';
import { shareChange } from './shareChange.ts';

/**
 * How far people came before and after a day on which something changed: people, each once on a side, by
 * the days of their first step. Who came on both sides counts on each.
 *
 * @param methodName of a code
 */
export function funnelChange(
  read: EventRead,
  events: FunnelEvents,
  params: ChangeParams,
  methodName: (code: number) => string,
): FunnelChange {
  const { steps: asked, window, zone, now } = params;
  const steps = FUNNEL_STEPS.filter((step) => asked.includes(step));
  const through = events.newest <= now ? events.newest : eventCoverage(read.chunks, now).through;
  if (!events.timed || through === null) return { state: 'untimed' };
  const oldest = events.at.reduce((least, at) => Math.min(least, at), through);
  // A day outside of the data is on neither side of anything: its offset does not matter.
  const table = zoneTable(zone, oldest, now);
  const found = changeSides(table, params, { from: oldest, through });
  if (found.state !== 'found') return found;
  const { before, after, sides } = found;
  const reached = (side: ChangeSide) =>
    orderedFunnel(events, {
      stepCount: steps.length,
      window: window * MS_PER_DAY,
      bits: stepBits(steps),
      ...side,
      now,
    }).furthest;
  const furthest = { before: reached(sides.before), after: reached(sides.after) };
  const people = {
    before: peopleAt(furthest.before, steps.length),
    after: peopleAt(furthest.after, steps.length),
  };
  const change = (step: FunnelStep, place: number, of: number): StepChange => {
    const side = (counts: readonly number[]) => ({
      count: counts[place] ?? 0,
      size: counts[of] ?? 0,
    });
    return { step, ...shareChange(side(people.before), side(people.after)) };
  };
  const last = steps.length - 1;
  return {
    state: 'found',
    before,
    after,
    days: after.to - after.from + 1,
    steps: steps.slice(1).map((step, place) => change(step, place + 1, place)),
    whole: change(steps[last] ?? 'paid', last, 0),
    both: furthest.before.reduce(
      (sum, step, p) => sum + (step >= 0 && (furthest.after[p] ?? -1) >= 0 ? 1 : 0),
      0,
    ),
    ...methodChanges(read, sides, now, methodName),
  };
}

/** How many people came to each step. */
function peopleAt(furthest: Int8Array, steps: number): number[] {
  const counts = Array.from({ length: steps }, () => 0);
  for (const step of furthest) {
    for (let place = 0; place <= step; place++) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
