import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import {
  EVENT_TYPES,
  PAYMENT_RESULT,
  type EventType,
} from '../../../../shared/domain/facts/factTables.ts';
import { FunnelTally } from './funnelTally.ts';
import {
  CUSTOMER_KINDS,
  FUNNEL_STEPS,
  MOST_GROUPS,
  type FunnelParams,
  type FunnelReport,
  type FunnelStep,
} from './funnelTypes.ts';
import { gatherEvents, type EventRead, type GatheredEvents } from './gatherEvents.ts';
import { orderedFunnel, type StepEvents } from './orderedFunnel.ts';
import { personColumn } from './personColumn.ts';

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
  read: EventRead,
  { steps: asked, by, window: windowDays, days, now }: FunnelParams,
  words: FunnelWords,
): FunnelReport {
  const steps = stepsFor(asked, by);
  const window = windowDays * DAY;
  const visits = steps.includes('visit');
  const gathered = gatherEvents(read, steps.flatMap(kindsOf), { now, visits });
  const { at, through } = gathered;
  const to = through === null ? null : through - window;
  const from = to === null || days === null ? null : to - days * DAY;
  const { person, persons, customer } = personColumn({
    customer: gathered.codes('customer'),
    visitor: gathered.codes('visitor'),
    visit: gathered.codes('visit'),
  });
  const serves = servedSteps(gathered, steps, from ?? -Infinity, to ?? Infinity);
  const count = steps.length;
  const attempts = orderedFunnel({ person, persons, at, steps: serves }, count, window);
  const groupAt = grouping(gathered, by, customer, words);
  const timed = through !== null;
  const all = new FunnelTally(steps, timed);
  const groups = new Map<string, FunnelTally>();
  const ended = whoEnded({ person, persons, at, steps: serves }, count - 1, from, to, window);
  let outOfOrder = 0;
  for (let p = 0; p < persons; p++) {
    const furthest = attempts.furthest[p] ?? -1;
    if (furthest < count - 1 && ended[p] === 1) outOfOrder++;
    if (furthest < 0) continue;
    const chain = attempts.chain.subarray(p * count, p * count + furthest + 1);
    all.add(chain, at);
    if (by === 'none') continue;
    const name = groupAt(chain);
    let group = groups.get(name);
    if (!group) groups.set(name, (group = new FunnelTally(steps, timed)));
    group.add(chain, at);
  }
  return {
    from,
    to,
    through,
    all: all.figures(),
    groups: [...groups]
      .map(([name, tally]) => ({ name, ...tally.figures() }))
      .sort((a, b) => people(b) - people(a) || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_GROUPS),
    groupCount: groups.size,
    nothing: read.rows === 0,
    withoutTime: gathered.withoutTime,
    later: gathered.later,
    outOfOrder,
  };
}

/**
 * Who did the last step at a time at which all attempts that it could end are looked at: 1 by person.
 * Earlier and later ones may belong to first steps outside of the days.
 */
function whoEnded(
  { person, persons, at, steps }: StepEvents,
  last: number,
  from: number | null,
  to: number | null,
  window: number,
): Uint8Array {
  const ended = new Uint8Array(persons);
  const earliest = from === null ? -Infinity : from + window;
  for (let event = 0; event < person.length; event++) {
    const when = at[event] ?? 0;
    if ((((steps[event] ?? 0) >> last) & 1) === 0 || when < earliest || when > (to ?? Infinity)) {
      continue;
    }
    ended[person[event] ?? 0] = 1;
  }
  return ended;
}

function people({ steps }: FunnelReport['all']): number {
  return steps[0]?.ofFirst.count ?? 0;
}

/** The steps that are measured: in order, each once, and by method from the checkout on. */
function stepsFor(asked: readonly FunnelStep[], by: FunnelParams['by']): readonly FunnelStep[] {
  if (by === 'method') return ['checkout', 'paid'];
  return FUNNEL_STEPS.filter((step) => asked.includes(step));
}

function kindsOf(step: FunnelStep): EventType[] {
  if (step === 'visit') return [];
  return [step === 'paid' ? 'payment' : step];
}

/** The bit of the step that each event serves; first steps only within their days. */
function servedSteps(
  gathered: GatheredEvents,
  steps: readonly FunnelStep[],
  from: number,
  to: number,
): Uint8Array {
  const { at, type, opens } = gathered;
  const result = gathered.result();
  const bits = new Uint8Array(256);
  steps.forEach((step, place) => {
    for (const kind of kindsOf(step)) bits[EVENT_TYPES.indexOf(kind)] = 1 << place;
  });
  const payment = EVENT_TYPES.indexOf('payment');
  const serves = new Uint8Array(at.length);
  for (let event = 0; event < at.length; event++) {
    const when = at[event] ?? 0;
    if (when < from) continue;
    const kind = type[event] ?? 0;
    // The visit is always the first of the steps.
    let bit = opens[event] === 1 ? 1 : (bits[kind] ?? 0);
    if (opens[event] === 0 && kind === payment && result[event] === PAYMENT_RESULT.failed) bit = 0;
    serves[event] = bit === 1 && when > to ? 0 : bit;
  }
  return serves;
}

/** The group of an attempt, by its events. */
function grouping(
  gathered: GatheredEvents,
  by: FunnelParams['by'],
  customer: Int32Array,
  { group, firstOrder }: FunnelWords,
): (chain: Int32Array) => string {
  if (by === 'none') return () => '';
  if (by === 'customer') {
    return (chain) => {
      const first = chain[0] ?? 0;
      const who = customer[first] ?? MISSING_CODE;
      const [fresh, returning, unknown] = CUSTOMER_KINDS;
      if (who < 0 || gathered.through === null) return unknown;
      return (firstOrder[who] ?? NaN) < (gathered.at[first] ?? 0) ? returning : fresh;
    };
  }
  const codes = gathered.codes(by);
  if (by !== 'method') return (chain) => group(codes[chain[0] ?? 0] ?? MISSING_CODE);
  return (chain) => {
    const named = chain.findLast((event) => (codes[event] ?? MISSING_CODE) >= 0);
    return group(named === undefined ? MISSING_CODE : (codes[named] ?? MISSING_CODE));
  };
}
