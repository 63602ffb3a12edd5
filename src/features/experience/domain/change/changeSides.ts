import { equalWindows, type EqualWindows } from '../../../../shared/domain/policy/equalWindows.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { MS_PER_DAY, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { SHORTEST_SPAN, type ChangeParams } from './changeTypes.ts';

/** First steps of a side, epoch ms, both included. */
export type ChangeSide = { readonly from: number; readonly to: number };

export type ChangeSides =
  | Exclude<EqualWindows, { readonly state: 'found' }>
  | (Extract<EqualWindows, { readonly state: 'found' }> & {
      readonly sides: { readonly before: ChangeSide; readonly after: ChangeSide };
    });

/**
 * The days before and after a change, as many on both sides, cut where the data end. THE rule of its edge:
 * the day itself takes no part, since nobody knows at what hour it changed; and whoever begins so late
 * before it that the window reaches over its beginning takes no part either, so that nobody's way is
 * half old and half new.
 *
 * @param data first and last event, epoch ms; the day of the last one counts as incomplete
 */
export function changeSides(
  table: ZoneTable,
  { day, window, span }: Pick<ChangeParams, 'day' | 'window' | 'span'>,
  data: { readonly from: number; readonly through: number },
): ChangeSides {
  const begin = startOfDay(table, day);
  const windows = equalWindows(
    table,
    // Some moment of the day: it belongs to neither side.
    { liveFrom: begin + 1, previous: null, next: null },
    { data, follow: window, shortest: SHORTEST_SPAN, longest: span },
  );
  if (windows.state !== 'found') return windows;
  const length = window * MS_PER_DAY;
  const { before, after } = windows;
  const side = ({ from, to }: typeof before, last: number): ChangeSide => ({
    from: startOfDay(table, from),
    // Days have 24 hours in windows, and 23 or 25 where clocks are changed.
    to: Math.min(startOfDay(table, to + 1) - 1, last),
  });
  return {
    ...windows,
    sides: { before: side(before, begin - length - 1), after: side(after, data.through - length) },
  };
}
