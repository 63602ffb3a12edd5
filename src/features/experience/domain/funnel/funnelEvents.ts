import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import {
  EVENT_TYPES,
  PAYMENT_RESULT,
  type EventType,
} from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { byPerson, type EventsByPerson } from './byPerson.ts';
import { eventCoverage } from './eventCoverage.ts';
import { eventPeople } from './eventPeople.ts';
import { FUNNEL_STEPS, type FunnelStep } from './funnelTypes.ts';
import type { EventRead } from './gatherEvents.ts';
import { visitOpenings } from './visitOpenings.ts';

/** All events that can be steps of a funnel; their kind is the place in `FUNNEL_STEPS`. */
export type FunnelEvents = EventsByPerson & {
  /** Of the events. */
  readonly revision: number;
  /** Code of the customer that each person is, `MISSING_CODE` where nobody knows. */
  readonly customer: Int32Array;
  /** Whether any event has a time; else all are at one instant, 0. */
  readonly timed: boolean;
  /** The newest event of any type, epoch ms; −∞ where none has a time. */
  readonly newest: number;
  /** Events that take no part, by kind: without a time where others have one. */
  readonly withoutTime: Uint32Array;
};

/** What steps other than the visit are, as events. */
const TYPES = FUNNEL_STEPS.map((step): EventType | null =>
  step === 'visit' ? null : step === 'paid' ? 'payment' : step,
);
const VISIT = FUNNEL_STEPS.indexOf('visit' satisfies FunnelStep);
const NO_STEP = 255;

/**
 * Gathers all events that can be a step, with one more a visit for its beginning, in the order in which
 * each person did them. `event` is their place: chunk and row, 16 bits. Where some events have times those
 * without take no part, for nobody knows whether they came before or after. Payments that failed are no
 * step.
 *
 * It does not depend on the question, and takes a second for some million events: to be kept while they
 * are the same.
 */
export function funnelEvents(read: EventRead): FunnelEvents {
  const { chunks, rows } = read;
  const people = eventPeople(read);
  const { timed, through } = eventCoverage(chunks, Infinity);
  const openings = visitOpenings(chunks, timed);
  const most = rows + openings.rows.length;
  const person = new Int32Array(most);
  const at = new Float64Array(most);
  const kind = new Uint8Array(most);
  const places = new Uint32Array(most);
  const withoutTime = new Uint32Array(FUNNEL_STEPS.length);
  const kinds = kindsOfTypes();
  const payment = EVENT_TYPES.indexOf('payment');
  let length = 0;
  let base = 0;
  chunks.forEach(({ columns, hidden, rows: here }, chunk) => {
    const [type, result, instant] = [columns.type.values, columns.result.values, columns.at.values];
    for (let row = 0; row < here; row++) {
      const step = kinds[type[row] ?? 0] ?? NO_STEP;
      if (step === NO_STEP || isHidden(hidden, row)) continue;
      if (type[row] === payment && result[row] === PAYMENT_RESULT.failed) continue;
      const when = timed ? (instant[row] ?? NaN) : 0;
      if (Number.isNaN(when)) {
        withoutTime[step] = (withoutTime[step] ?? 0) + 1;
        continue;
      }
      person[length] = people.person[base + row] ?? 0;
      at[length] = when;
      kind[length] = step;
      places[length] = (chunk << 16) | row;
      length++;
    }
    base += here;
  });
  openings.rows.forEach((row, opening) => {
    person[length] = people.person[row] ?? 0;
    at[length] = openings.at[opening] ?? 0;
    kind[length] = VISIT;
    places[length] = openings.places[opening] ?? 0;
    length++;
  });
  const sorted = byPerson({
    person: person.subarray(0, length),
    persons: people.persons,
    at: at.subarray(0, length),
    kind: kind.subarray(0, length),
  });
  for (let i = 0; i < length; i++) sorted.event[i] = places[sorted.event[i] ?? 0] ?? 0;
  return {
    ...sorted,
    revision: read.revision,
    customer: people.customer,
    timed,
    newest: through ?? -Infinity,
    withoutTime,
  };
}

/** The value that a column has for an event; `lists` are its values chunk by chunk. */
export function valueOfEvent(
  lists: readonly ArrayLike<number>[],
  { event }: FunnelEvents,
  entry: number,
): number {
  const place = event[entry] ?? 0;
  return lists[place >>> 16]?.[place & 0xffff] ?? MISSING_CODE;
}

function kindsOfTypes(): Uint8Array {
  const kinds = new Uint8Array(256).fill(NO_STEP);
  TYPES.forEach((type, place) => {
    if (type !== null) kinds[EVENT_TYPES.indexOf(type)] = place;
  });
  return kinds;
}
