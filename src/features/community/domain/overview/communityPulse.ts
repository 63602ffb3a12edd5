import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import {
  compareProportions,
  type Comparison,
} from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { isWithin, type Span } from '../health/groupFigures.ts';
import type { Outcome } from '../rules/actionsLeft.ts';

/** Civil days of the period, and as many of the one before. */
export const PULSE_DAYS = 7;
/** Days before the period in which a group that fell silent was still heard. */
export const HEARD_DAYS = 28;

const SYSTEM = MESSAGE_ROLES.indexOf('system');

/** How the groups did in the last days that messages reach. */
export type CommunityPulse = {
  /** Civil day of the last message, at the latest today; null where no message has a time. */
  readonly until: number | null;
  /** Messages in which a breach stands, of all but notices: in the period, and in the one before. */
  readonly breaches: Proportion;
  readonly before: Proportion;
  readonly change: Comparison;
  /** Names of groups in which no customer wrote in the period, though some did shortly before. */
  readonly silent: readonly string[];
};

/**
 * The last 7 days of all groups against the 7 before. They end with the last day that messages reach: else
 * everything would fall silent as soon as nobody imports.
 *
 * @param outcomes of messages, see `messageOutcomes`
 * @param now epoch ms
 */
export function communityPulse(
  book: GroupBook,
  outcomes: ReadonlyMap<string, Outcome>,
  days: ZoneTable,
  now: number,
): CommunityPulse {
  const { at, role, group, isStaff } = book.parts;
  // They are in order, those without times first; a clock that runs ahead is no news of tomorrow.
  const last = at.findLast((time) => time <= now);
  const until = last === undefined ? null : instantToDay(days, last);
  const daysUpTo = (from: number, to: number): Span =>
    until === null
      ? { from: 0, to: 0 }
      : { from: startOfDay(days, until - from + 1), to: startOfDay(days, until - to + 1) };
  const period = daysUpTo(PULSE_DAYS, 0);
  const earlier = daysUpTo(2 * PULSE_DAYS, PULSE_DAYS);
  const heard = daysUpTo(PULSE_DAYS + HEARD_DAYS, PULSE_DAYS);
  const counts = { period: { count: 0, size: 0 }, earlier: { count: 0, size: 0 } };
  const speaking = new Set<number>();
  const spoke = new Set<number>();
  for (let message = 0; message < book.size; message++) {
    const time = at[message] ?? NaN;
    if (role[message] === SYSTEM || Number.isNaN(time)) continue;
    const place = group[message] ?? -1;
    const isBreach = outcomes.get(String(message)) === 'breach' ? 1 : 0;
    const isPeriod = isWithin(time, period);
    if (isPeriod || isWithin(time, earlier)) {
      const counted = isPeriod ? counts.period : counts.earlier;
      counted.size++;
      counted.count += isBreach;
    }
    if (isStaff[message] === 1) continue;
    if (isPeriod) speaking.add(place);
    else if (isWithin(time, heard)) spoke.add(place);
  }
  return {
    until,
    breaches: proportion(counts.period.count, counts.period.size),
    before: proportion(counts.earlier.count, counts.earlier.size),
    change: compareProportions(counts.period, counts.earlier),
    silent: [...spoke]
      .filter((place) => !speaking.has(place))
      .map((place) => book.groups[place]?.name ?? '')
      .sort(),
  };
}
