import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../features/service/domain/desk/listTypes.ts';
import { newCalendar, newTarget } from '../features/service/domain/levels/newLevels.ts';
import { LEVEL_STATES } from '../features/service/domain/levels/levelState.ts';
import { BREACHED_BY } from '../features/service/domain/levels/levelsRehearsal.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../features/service/domain/levels/serviceLevelSettings.ts';
import { ATTRIBUTIONS, TIME_GROUPS } from '../features/service/domain/metrics/groupedTimes.ts';
import { TIMED_METRICS } from '../features/service/domain/metrics/metricSamples.ts';
import {
  LEVEL_SIDES,
  type ConversationSet,
} from '../features/service/domain/sets/conversationSet.ts';
import { levelsMark } from '../features/service/domain/sets/levelsMark.ts';
import { readSet, writeSet } from '../features/service/domain/sets/setText.ts';
import { dayPeriodSpan } from '../features/service/domain/times/dayPeriod.ts';
import { serviceJobs } from '../features/service/jobs.ts';
import { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import { civilDay } from '../shared/domain/time/civilDay.ts';
import { zoneTable } from '../shared/domain/time/zoneTable.ts';
import { builtSourceOf } from '../testing/builtSourceOf.ts';
import { jobContextOf } from '../testing/jobContextOf.ts';
import { demoTables } from './tables/demoTables.ts';
import { demoWorld } from './world/demoWorld.ts';

const until = civilDay(2026, 11, 22);
const world = demoWorld({ seed: 20_261_001, lines: 6000, until });
const dictionaries = new DictionarySet(new Map());
const tables = demoTables(world, 'en', dictionaries, ['messages', 'conversations', 'authors']);
const context = jobContextOf(builtSourceOf(tables, dictionaries));
const stamp = { database: 'demo-desk', agents: 0, tags: 0 };

const zone = 'Asia/Shanghai';
const at = Date.UTC(2026, 10, 22, 12);
const calendar = newCalendar('office', 'Office', zone);
const levels = (targets: ServiceLevelSettings['targets']): ServiceLevelSettings => ({
  ...serviceLevelsPolicy.defaults,
  calendars: [calendar],
  targets,
});
const live = levels([newTarget('any', 'office')]);
const draft = levels([
  { ...newTarget('any', null), next: 1200, resolution: 4 * 3600 },
  { ...newTarget('chat', 'office'), channel: 'chat', first: 300, next: 600 },
]);

const mark = levelsMark({ live, draft });

/** The list that an address with the set opens: conversations, and the events that are behind the number. */
async function listOf(set: ConversationSet) {
  const read = readSet(writeSet(set));
  expect(read).toEqual(set);
  const list = await serviceJobs.list.run(context, {
    stamp,
    filter: NO_FILTER,
    judged: null,
    set: { set, live, draft, zone },
    ...{ sort: 'last', descending: true, offset: 0, limit: 10 },
  });
  return { conversations: list.found, events: list.events };
}

const PERIODS = [
  { from: '', until: '' },
  { from: '2026-03-01', until: '2026-08-31' },
] as const;

describe.each(PERIODS)('behind each number of response times from $from to $until', (period) => {
  const { from, until: end } = dayPeriodSpan(period, zoneTable(zone, 0, at));
  const span = {
    from: Number.isFinite(from) ? from : null,
    until: Number.isFinite(end) ? end : null,
  };

  test.each(ATTRIBUTIONS)('are exactly its conversations, counted by %s', async (counted) => {
    for (const metric of TIMED_METRICS) {
      for (const clock of ['wall', 'business'] as const) {
        for (const by of TIME_GROUPS) {
          const times = await serviceJobs.times.run(context, {
            stamp,
            ...{ metric, time: clock, by, attribution: counted },
            ...{ ...span, levels: live, zone, now: at },
          });
          const all = { of: 'time', metric, clock, counted, ...period, at } as const;
          const whole = await listOf({ ...all, by: 'all', key: null });
          expect(whole.events).toBe(times.overall[metric].n);
          expect(times.groups.length).toBeGreaterThan(0);
          // Of the hours of the week every fifth: they are many.
          const groups = times.groups.filter((_, i) => by !== 'hourOfWeek' || i % 5 === 0);
          for (const { key, summary, conversations } of groups) {
            expect(await listOf({ ...all, by, key })).toEqual({
              conversations,
              events: summary.n,
            });
          }
        }
      }
    }
  });

  test('are exactly its rounds: of the three-minute rate, and of each hour’s questions and answers', async () => {
    const times = await serviceJobs.times.run(context, {
      stamp,
      ...{ metric: 'firstResponse', time: 'wall', by: 'all', attribution: 'created' },
      ...{ ...span, levels: live, zone, now: at },
    });
    const { rate, leftOut } = times.threeMinutes;
    const rounds = { of: 'rounds', ...period, at } as const;
    expect(rate?.count).toBeGreaterThan(0);
    for (const [part, n] of [
      ['within', rate?.count],
      ['counted', rate?.size],
      ['late', (rate?.size ?? 0) - (rate?.count ?? 0)],
      ...Object.entries(leftOut),
    ] as const) {
      const { events } = await listOf({ ...rounds, part: part as 'late' });
      expect([part, events]).toEqual([part, n]);
    }
    const hours = { of: 'staffing', ...period, at } as const;
    for (const side of ['arrivals', 'answers'] as const) {
      for (let cell = 0; cell < 168; cell += 5) {
        const { events } = await listOf({
          ...{ ...hours, side, day: Math.floor(cell / 24), hour: cell % 24 },
        });
        expect(events).toBe(times.staffing[side][cell]);
      }
      const nine = times.staffing[side].filter((_, cell) => cell % 24 === 9);
      const { events } = await listOf({ ...hours, side, day: -1, hour: 9 });
      expect(events).toBe(nine.reduce((sum, n) => sum + n, 0));
      expect(events).toBeGreaterThan(0);
    }
    expect((await listOf({ of: 'waiting', at })).conversations).toBe(times.waiting);
    expect((await listOf({ of: 'timeless', at })).conversations).toBe(times.withoutTimes);
  });
});

describe('behind each number of a rehearsal of service levels', async () => {
  const seen = await serviceJobs.rehearseLevels.run(context, { stamp, live, draft, zone, at });

  test.each(LEVEL_SIDES)('are exactly its conversations, %s', async (side) => {
    const breaches = { of: 'breaches', side, at, mark } as const;
    const groups = {
      kind: seen.kinds,
      target: seen.targets,
      agent: seen.agents,
      channel: seen.channels,
    };
    for (const by of ['kind', 'target', 'agent', 'channel'] as const) {
      let sum = 0;
      for (const { key, ...counts } of groups[by]) {
        const { events } = await listOf({ ...breaches, by, key });
        expect([by, key, events]).toEqual([by, key, counts[side]]);
        sum += counts[side];
      }
      expect(sum).toBeGreaterThan(0);
      expect((await listOf({ ...breaches, by: 'all', key: null })).events).toBe(sum);
    }
    const [first] = seen.metrics;
    for (const hour of [0, 9, 34, 58, 82, 105, 130, 160]) {
      const { events } = await listOf({ ...breaches, by: 'hour', key: hour });
      expect([hour, events]).toEqual([hour, seen.hours[side][hour]]);
    }
    let breached = 0;
    for (const state of LEVEL_STATES) {
      const { conversations } = await listOf({ of: 'state', side, state, at, mark });
      expect([state, conversations]).toEqual([state, seen.states[side][state]]);
      if (state === 'breached' || state === 'breachedRunning') breached += conversations;
    }
    expect(breached).toBe(first?.[side]);
  });

  test('are exactly those with a breach by one version alone, by both, or that stand otherwise', async () => {
    for (const part of BREACHED_BY) {
      const { conversations } = await listOf({ of: 'compared', part, at, mark });
      expect([part, conversations]).toEqual([part, seen.breached[part]]);
    }
    expect(seen.breached.both).toBeGreaterThan(0);
    expect((await listOf({ of: 'compared', part: 'changed', at, mark })).conversations).toBe(
      seen.changedCount,
    );
  });
});
