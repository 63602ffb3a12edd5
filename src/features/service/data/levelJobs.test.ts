import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { MESSAGE_ROLES, type MessageRole } from '../../../shared/domain/facts/serviceTables.ts';
import { aCalendar } from '../../../testing/aCalendar.ts';
import { factSourceOf, type PlainTables } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../domain/levels/serviceLevelSettings.ts';
import { NO_FILTER, type ListFilter, type ListParams } from '../domain/desk/listTypes.ts';
import { serviceJobs } from '../jobs.ts';

const MINUTE = 60;
/** Monday, 2 March 2026. */
const at = (clock: string, day = 2) => Date.parse(`2026-03-0${day}T${clock}Z`);
const said = (conversation: string, role: MessageRole, time: number, more = {}) => ({
  conversation,
  role: MESSAGE_ROLES.indexOf(role),
  at: time,
  ...more,
});

/** Of a shop in which staff have made nothing yet. */
const STAMP = { database: 'level-jobs', agents: 0, tags: 0 };

const TABLES: PlainTables = {
  messages: [
    said('A', 'customer', at('16:00'), { channel: 'chat' }),
    said('A', 'note', at('16:30')),
    said('A', 'agent', at('10:00', 3), { author: 'lin' }),
    said('B', 'customer', at('10:00'), { channel: 'mail' }),
    said('B', 'agent', at('10:05'), { author: 'lin' }),
    said('B', 'customer', at('10:10')),
  ],
  conversations: [{ conversation: 'A' }, { conversation: 'B', state: 1 }],
};

const office = aCalendar({ week: 'mon-fri 09:00-17:00' });
const target = { id: 'any', channel: null, priority: null, calendar: office.id };
const { defaults } = serviceLevelsPolicy;
const levels = (first: number, next: number | null): ServiceLevelSettings => ({
  ...defaults,
  calendars: [office],
  targets: [{ ...target, first, next, resolution: null }],
});
const now = at('12:00', 3);
const context = () => jobContextOf(factSourceOf(TABLES, 2));

describe('service levels over the desk', () => {
  test('a draft is rehearsed beside what is live, with the codes of who would change', async () => {
    const seen = await serviceJobs.rehearseLevels.run(context(), {
      live: levels(240 * MINUTE, null),
      draft: levels(60 * MINUTE, 60 * MINUTE),
      zone: 'UTC',
      at: now,
      stamp: STAMP,
    });
    expect(seen).toMatchObject({ at: now, conversations: 2, changedCount: 2 });
    expect(seen.dataThrough).toBe(at('10:00', 3));
    const list = await serviceJobs.list.run(context(), {
      filter: NO_FILTER,
      judged: null,
      stamp: STAMP,
      ...{ sort: 'begun', descending: false, offset: 0, limit: 10 },
    });
    const code = (id: string) => list.rows.find((row) => row.id === id)?.code;
    expect(seen.changed).toEqual([
      { code: code('A'), id: 'A', channel: 'chat', live: 'met', draft: 'breached' },
      { code: code('B'), id: 'B', channel: 'mail', live: 'met', draft: 'breachedRunning' },
    ]);
    expect(seen.agents).toEqual([
      { key: null, live: 0, draft: 1 },
      { key: 'lin', live: 0, draft: 1 },
    ]);
  });

  test('a desk without conversations has nothing to compare', async () => {
    const empty = jobContextOf(factSourceOf({}, 2));
    const both = levels(MINUTE, null);
    const params = { live: both, draft: both, zone: 'UTC', at: now, stamp: STAMP };
    const seen = await serviceJobs.rehearseLevels.run(empty, params);
    expect(seen).toMatchObject({ metrics: [], conversations: 0, dataThrough: null });
  });
});

describe('the list filtered by service levels', () => {
  const base = { sort: 'begun', descending: false, offset: 0, limit: 10 } as const;
  const list = async (
    states: ListFilter['levels'],
    judged: ListParams['judged'],
    shared = context(),
  ) => {
    const filter = { ...NO_FILTER, levels: states };
    const { rows } = await serviceJobs.list.run(shared, { filter, judged, ...base, stamp: STAMP });
    return rows.map(({ id }) => id);
  };

  test('has conversations by their worst promise', async () => {
    const judged = { levels: levels(60 * MINUTE, 60 * MINUTE), at: now };
    expect(await list(['breached'], judged)).toEqual(['A']);
    expect(await list(['breachedRunning'], judged)).toEqual(['B']);
    expect(await list(['met', 'running', 'notApplicable'], judged)).toEqual([]);
  });

  test('where nothing is promised, none applies to any', async () => {
    expect(await list(['notApplicable'], null)).toEqual(['B', 'A']);
    expect(await list(['met', 'breached'], null)).toEqual([]);
  });

  test('judges what is open again as time goes on, and back again where the clock is turned back', async () => {
    const shared = context();
    const promised = levels(480 * MINUTE, 60 * MINUTE);
    const as = (clock: string) => ({ levels: promised, at: at(clock) });
    expect(await list(['running'], as('11:10'), shared)).toEqual(['B']);
    expect(await list(['breachedRunning'], as('11:11'), shared)).toEqual(['B']);
    expect(await list(['running'], as('11:00'), shared)).toEqual(['B']);
    // By then A was asked and answered, which lay ahead at first.
    expect(await list(['met'], { levels: promised, at: now }, shared)).toEqual(['A']);
  });
});

describe('a transcript against what is promised', () => {
  const judged = (code: number, given = levels(60 * MINUTE, 60 * MINUTE)) =>
    serviceJobs.judge.run(context(), { code, levels: given, at: now, stamp: STAMP });

  test('marks the answer that came late by open hours, and how much of the gap was open', async () => {
    const late = { kind: 'first', row: 2, running: false, actual: 120 * MINUTE, target: 3600 };
    expect(await judged(0)).toEqual({
      code: 0,
      late: [late],
      gaps: [
        {
          ...{ after: 0, row: 2, openMs: 120 * 60_000 },
          // Open from 16:00 to 17:00, and from 9:00 to 10:00, of 18 hours.
          open: [
            { from: 0, until: 1 / 18 },
            { from: 17 / 18, until: 1 },
          ],
        },
      ],
    });
  });

  test('marks a wait that goes on after the last message, and no gap that was open throughout', async () => {
    expect(await judged(1)).toMatchObject({
      late: [{ kind: 'next', row: null, running: true, target: 3600 }],
      gaps: [],
    });
  });

  test('shows closed hours of the first calendar where no target fits, and none by the wall clock', async () => {
    const noTarget = { ...defaults, calendars: [office] };
    expect(await judged(0, noTarget)).toMatchObject({ late: [], gaps: [{ openMs: 7_200_000 }] });
    const wall = { ...target, calendar: null, first: 60, next: null, resolution: null };
    expect(await judged(0, { ...noTarget, targets: [wall] })).toMatchObject({ gaps: [] });
  });

  test('has nothing where nothing is promised, and is null where there is no conversation', async () => {
    expect(await judged(0, defaults)).toEqual({ code: 0, late: [], gaps: [] });
    expect(await judged(99)).toBeNull();
  });
});
