import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { deskSetBegun } from '../domain/sets/deskSetBegun.ts';
import { isRoundOf, isSampleOf, isSolvedOf } from '../domain/sets/deskSetEvents.ts';
import { levelSetEvents } from '../domain/sets/levelSetEvents.ts';
import type { AskedSet } from '../domain/sets/setParams.ts';
import { EARLIEST_MESSAGE } from '../domain/times/timesTypes.ts';
import type { DeskContext } from './deskJob.ts';
import { eachTimeline } from './deskTimelines.ts';
import { measuredDesk } from './measuredDesk.ts';
import { serviceDesk } from './serviceDesk.ts';

/** By code of a conversation: how many of its events are behind a number, 1 where it has no events. */
export type FoundSet = ReadonlyMap<number, number>;

/** Sets that are kept: a list is turned over and sorted many times. */
const KEPT = 8;
/** 1 January 2100, epoch ms: periods end before. */
const LATEST = 4_102_444_800_000;

/** The conversations behind a number. */
export async function conversationsOfSet(context: DeskContext, asked: AskedSet): Promise<FoundSet> {
  const kept = await context.resident('service sets', () =>
    Promise.resolve(new Map<string, FoundSet>()),
  );
  const key = `${context.stamp.agents} ${JSON.stringify(asked)}`;
  const found = kept.get(key) ?? (await foundBy(context, asked));
  // Set anew, so that the map's first key is the one not asked for longest.
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return found;
}

async function foundBy(
  context: DeskContext,
  { set, live, draft, zone }: AskedSet,
): Promise<FoundSet> {
  const found = new Map<number, number>();
  const add = (code: number, events = 1) => found.set(code, (found.get(code) ?? 0) + events);
  switch (set.of) {
    case 'begun': {
      const { facts } = await serviceDesk(context);
      for (const code of deskSetBegun(facts, set, zoneTable(zone, EARLIEST_MESSAGE, LATEST))) {
        add(code);
      }
      break;
    }
    case 'timeless':
      for (const code of (await measuredDesk(context, live, set.at)).withoutTimes) add(code);
      break;
    case 'waiting':
      for (const code of (await measuredDesk(context, live, set.at)).waiting) add(code);
      break;
    case 'time': {
      const is = isSampleOf(set, zoneTable(zone, EARLIEST_MESSAGE, set.at));
      for (const sample of (await measuredDesk(context, live, set.at)).samples) {
        if (is(sample)) add(sample.conversation);
      }
      break;
    }
    case 'reopened': {
      const is = isSolvedOf(set, zoneTable(zone, EARLIEST_MESSAGE, set.at));
      for (const sample of (await measuredDesk(context, live, set.at)).solved) {
        if (is(sample)) add(sample.conversation);
      }
      break;
    }
    case 'rounds':
    case 'staffing': {
      const is = isRoundOf(set, zoneTable(zone, EARLIEST_MESSAGE, set.at));
      for (const round of (await measuredDesk(context, live, set.at)).rounds) {
        if (is(round)) add(round.conversation);
      }
      break;
    }
    case 'breaches':
    case 'state':
    case 'compared': {
      const events = levelSetEvents(set, { live, draft }, zone);
      await eachTimeline(context, set.at, (timeline, code) => {
        const count = events(timeline);
        if (count > 0) add(code, count);
      });
    }
  }
  return found;
}
