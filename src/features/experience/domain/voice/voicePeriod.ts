import { instantsToDays, instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { Feedback } from './feedback.ts';

/** Where a text lies: in the days that count, in as many before, in neither, or nowhere in time. */
export const WHEN = { now: 0, before: 1, elsewhere: 2, undated: 3, later: 4 } as const;

/** No shop's files are older: 1 January 1990. */
const EARLIEST = 631_152_000_000;

export type VoicePeriod = {
  /** Civil days of texts; 0 where there is none. */
  readonly days: Int32Array;
  /** One of `WHEN` for each text. */
  readonly when: Uint8Array;
};

/**
 * Parts texts by when they were written.
 * @param span civil days that count, today as the last; null for all, the undated ones too
 * @param now epoch ms
 */
export function voicePeriod(
  { at, length }: Pick<Feedback, 'at' | 'length'>,
  span: number | null,
  zone: string,
  now: number,
): VoicePeriod {
  const table = zoneTable(zone, EARLIEST, now);
  const today = instantToDay(table, now);
  const days = instantsToDays(table, at);
  const when = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const moment = at[i] ?? NaN;
    const age = today - (days[i] ?? 0);
    if (Number.isNaN(moment)) when[i] = span === null ? WHEN.now : WHEN.undated;
    else if (moment > now) when[i] = WHEN.later;
    else if (span === null || age < span) when[i] = WHEN.now;
    else when[i] = age < 2 * span ? WHEN.before : WHEN.elsewhere;
  }
  return { days, when };
}
