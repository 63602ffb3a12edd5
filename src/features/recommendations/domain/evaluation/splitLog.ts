import { stream } from '../../../../shared/domain/random/stream.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../interactions/interactionLog.ts';
import { firstAt } from '../interactions/interactionMatrix.ts';
import { eventsBetween, pickedEvents } from '../interactions/logBuilder.ts';
import type { SplitChoice } from '../rehearsal/rehearsalTypes.ts';

/** A history in two: what is learned from, and what is to be foretold from it. */
export type SplitLog = {
  readonly training: InteractionLog;
  readonly test: InteractionLog;
  /** The moment that stands between them, epoch ms: decay and windows count back from here. */
  readonly at: number;
  /** The span of the test events, epoch ms: `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
};

/** The part on which rehearsals are measured, and the one before it, on which choices are made. */
export const SPLIT_PARTS = ['test', 'validation'] as const;
export type SplitPart = (typeof SPLIT_PARTS)[number];

const USUAL_TEST_DAYS = 30;
/** Of a short history, so much is foretold. */
const SHORT_SHARE = 5;
/** Share of a customer's purchases that a random split holds out. */
const RANDOM_SHARE = 0.25;
const PURCHASE = INTERACTION_KINDS.indexOf('purchase');

/**
 * Divides a history. 'time' holds out the last civil days: nothing that is learned from lies after
 * what is foretold. 'random' holds out a quarter of each customer's purchases, and 'leaveLastOut'
 * each customer's last order: both let the future into the past, and so flatter.
 *
 * The validation part is the same division of what the test part learns from, so that whatever is
 * chosen on it has not seen the test part.
 *
 * @param log all events; not empty
 * @param zone in which days begin
 */
export function splitLog(
  log: InteractionLog,
  { method, testDays }: SplitChoice,
  part: SplitPart,
  zone: ZoneTable,
  seed: number,
): SplitLog {
  switch (method) {
    case 'time': {
      const days = testDays ?? usualTestDays(log, zone);
      const test = splitByTime(log, days, zone);
      if (part === 'test') return test;
      return splitByTime(test.training, days, zone, test.at);
    }
    case 'random': {
      const test = splitByPlaces(log, randomlyHeld(log, stream(seed, 'random split')));
      if (part === 'test') return test;
      return splitByPlaces(
        test.training,
        randomlyHeld(test.training, stream(seed, 'random validation split')),
      );
    }
    case 'leaveLastOut': {
      const test = splitByPlaces(log, lastBaskets(log));
      if (part === 'test') return test;
      return splitByPlaces(test.training, lastBaskets(test.training));
    }
  }
}

/** 30 days, or a fifth of a history that is shorter than five times that. */
export function usualTestDays(log: InteractionLog, zone: ZoneTable): number {
  const first = instantToDay(zone, log.at[0] ?? 0);
  const last = instantToDay(zone, log.at[log.length - 1] ?? 0);
  return Math.max(1, Math.min(USUAL_TEST_DAYS, Math.floor((last - first) / SHORT_SHARE)));
}

/** @param end instant after the last event to be foretold; the end of the log where left out */
function splitByTime(
  log: InteractionLog,
  days: number,
  zone: ZoneTable,
  end = (log.at[log.length - 1] ?? 0) + 1,
): SplitLog {
  // The day in which the log ends is not whole: so many whole days lie before it.
  const cut = startOfDay(zone, instantToDay(zone, end) - days);
  const place = firstAt(log.at, cut, log.length);
  return {
    training: eventsBetween(log, 0, place),
    test: eventsBetween(log, place, log.length),
    at: cut,
    from: cut,
    to: end,
  };
}

/** @param held 1 for events that are foretold */
function splitByPlaces(log: InteractionLog, held: Uint8Array): SplitLog {
  const places = Array.from(held.keys());
  const end = (log.at[log.length - 1] ?? 0) + 1;
  return {
    training: pickedEvents(log, Int32Array.from(places.filter((place) => held[place] === 0))),
    test: pickedEvents(log, Int32Array.from(places.filter((place) => held[place] === 1))),
    at: end,
    from: log.at[0] ?? end,
    to: end,
  };
}

function randomlyHeld(log: InteractionLog, chance: ReturnType<typeof stream>): Uint8Array {
  const held = new Uint8Array(log.length);
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] === PURCHASE && chance.at(e).chance(RANDOM_SHARE)) held[e] = 1;
  }
  return held;
}

/** The last order of each customer who has more than one. */
function lastBaskets(log: InteractionLog): Uint8Array {
  const last = new Int32Array(log.users).fill(-2);
  const first = new Int32Array(log.users).fill(-2);
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const user = log.user[e] ?? 0;
    last[user] = log.basket[e] ?? -1;
    if (first[user] === -2) first[user] = log.basket[e] ?? -1;
  }
  const held = new Uint8Array(log.length);
  for (let e = 0; e < log.length; e++) {
    const user = log.user[e] ?? 0;
    if (log.kind[e] !== PURCHASE || last[user] === first[user]) continue;
    if (log.basket[e] === last[user]) held[e] = 1;
  }
  return held;
}
