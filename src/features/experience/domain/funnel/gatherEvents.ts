import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import {
  EVENT_TYPES,
  type events,
  type EventType,
} from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { eventCoverage } from './eventCoverage.ts';

const CODES = [
  'visit',
  'customer',
  'visitor',

  'currency',
  'method',
  'reason',
  'device',
  'channel',
] as const;
export const EVENT_COLUMNS = ['at', 'type', 'amount', 'result', ...CODES] as const;
export type EventRead = FactRead<typeof events, (typeof EVENT_COLUMNS)[number]>;
type EventCode = (typeof CODES)[number];

/** Rows of a segment have 16 bits. */
const ROW_BITS = 16;
const ROW_MASK = 65_535;

/** Events that are seen, brought together column by column; all lists have the same length. */
export type GatheredEvents = {
  /** Epoch ms; all 0 where no event has a time. */
  readonly at: Float64Array;
  /** Place in `EVENT_TYPES`. */
  readonly type: Uint8Array;
  readonly codes: (name: EventCode) => Int32Array;
  /** One of `PAYMENT_RESULT`. */
  readonly result: () => Uint8Array;
  /** Minor units; NaN where missing. */
  readonly amount: () => Float64Array;
  /** The newest event, not later than now; null where none has a time. */
  readonly through: number | null;
  // Left out.
  readonly withoutTime: number;
  readonly later: number;
};

/**
 * The events of some kinds. Where some events have times those without take no part, for nobody knows whether they
 * came before or after; nor do those said to be later than now. Where none has a time they are all at
 * one instant.
 *
 * @param now epoch ms
 */
export function gatherEvents(
  { chunks, rows }: EventRead,
  kinds: readonly EventType[],
  now: number,
): GatheredEvents {
  const wanted = new Uint8Array(256);
  for (const kind of kinds) wanted[EVENT_TYPES.indexOf(kind)] = 1;
  const { timed, through } = eventCoverage(chunks, now);
  const kept = new Uint32Array(rows);
  let length = 0;
  let withoutTime = 0;
  let later = 0;
  chunks.forEach(({ columns, hidden, rows: here }, chunk) => {
    const { at, type } = columns;
    for (let row = 0; row < here; row++) {
      if (isHidden(hidden, row)) continue;
      const when = at.values[row] ?? NaN;
      const asked = wanted[type.values[row] ?? 0] === 1;
      if (timed && !(when <= now)) {
        if (!asked) continue;
        if (Number.isNaN(when)) withoutTime++;
        else later++;
        continue;
      }
      const place = chunk * (ROW_MASK + 1) + row;
      if (asked) kept[length++] = place;
    }
  });
  const rowOf = kept.subarray(0, length);
  const valueAt = (lists: readonly ArrayLike<number>[], entry: number) => {
    const place = rowOf[entry] ?? 0;
    return lists[place >>> ROW_BITS]?.[place & ROW_MASK] ?? 0;
  };
  const fill = <A extends Float64Array | Uint8Array | Int32Array>(
    into: A,
    lists: readonly ArrayLike<number>[],
  ): A => {
    for (let entry = 0; entry < into.length; entry++) into[entry] = valueAt(lists, entry);
    return into;
  };
  const at = new Float64Array(rowOf.length);
  return {
    at: timed
      ? fill(
          at,
          chunks.map(({ columns }) => columns.at.values),
        )
      : at,
    type: fill(
      new Uint8Array(rowOf.length),
      chunks.map(({ columns }) => columns.type.values),
    ),
    codes: (name) =>
      fill(
        new Int32Array(rowOf.length),
        chunks.map(({ columns }) => columns[name].values),
      ),
    result: () =>
      fill(
        new Uint8Array(rowOf.length),
        chunks.map(({ columns }) => columns.result.values),
      ),
    amount: () =>
      fill(
        new Float64Array(rowOf.length),
        chunks.map(({ columns }) => columns.amount.values),
      ),
    through,
    withoutTime,
    later,
  };
}
