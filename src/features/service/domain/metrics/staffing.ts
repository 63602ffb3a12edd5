import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { weekdayOf } from '../hours/weekday.ts';
import type { CustomerRound } from './customerRounds.ts';
import { hourOfWeek } from './minuteOfDay.ts';

const HOURS_PER_WEEK = 168;

/** Of each hour of the week (0 is Monday 00:00–01:00 as clocks show it). */
export type Staffing = {
  /** Questions that wait for a person: rounds that a bot alone answered are none. */
  readonly arrivals: Uint32Array;
  /** Rounds that a person answered, by the hour of the answer. */
  readonly answers: Uint32Array;
  /** How many such hours the days have from the first round to the last: to divide by. */
  readonly occurrences: Uint32Array;
};

/** When a round came in as work for a person, and when one answered it; epoch ms, null for never. */
export function staffingMoments({ start, agent, bot }: CustomerRound): {
  readonly arrival: number | null;
  readonly answer: number | null;
} {
  return { arrival: agent || !bot ? start.at : null, answer: agent?.at ?? null };
}

/**
 * When work comes in and when it is done.
 * @param rounds of all conversations, as `customerRounds` gives them
 * @param zone of the calendar
 */
export function staffing(rounds: Iterable<CustomerRound>, zone: ZoneTable): Staffing {
  const arrivals = new Uint32Array(HOURS_PER_WEEK);
  const answers = new Uint32Array(HOURS_PER_WEEK);
  const occurrences = new Uint32Array(HOURS_PER_WEEK);
  let first = Infinity;
  let last = -Infinity;
  const count = (cells: Uint32Array, at: number): void => {
    const hour = hourOfWeek(zone, at);
    cells[hour] = (cells[hour] ?? 0) + 1;
    const day = instantToDay(zone, at);
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const round of rounds) {
    const { arrival, answer } = staffingMoments(round);
    if (arrival !== null) count(arrivals, arrival);
    if (answer !== null) count(answers, answer);
  }
  for (let weekday = 0; weekday < 7; weekday++) {
    occurrences.fill(daysOf(weekday, first, last), 24 * weekday, 24 * weekday + 24);
  }
  return { arrivals, answers, occurrences };
}

/** How many of the days from first to last are such a weekday. */
function daysOf(weekday: number, first: number, last: number): number {
  if (last < first) return 0;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return Math.max(0, Math.floor((last - first - ahead) / 7) + 1);
}
