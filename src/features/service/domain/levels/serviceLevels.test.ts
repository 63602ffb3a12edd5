import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCalendar } from '../../../../testing/aCalendar.ts';
import { aConversation, clockTime } from '../../../../testing/aConversation.ts';
import { timeline } from '../metrics/timeline.ts';
import type { TimedConversation } from '../metrics/timedConversation.ts';
import { judgeConversation } from './judgeConversation.ts';
import { LevelClocks } from './levelClocks.ts';
import { worseOf } from './levelState.ts';
import { promisedSpans } from './promisedSpans.ts';
import { LevelsRehearsal, type LevelSides } from './levelsRehearsal.ts';
import { serviceLevelProblems } from './serviceLevelProblems.ts';
import {
  serviceLevelsPolicy,
  type LevelTarget,
  type ServiceLevelSettings,
} from './serviceLevelSettings.ts';
import { targetFor } from './targetFor.ts';

const MINUTE = 60;
const HOUR = 3600;
const { defaults, schema } = serviceLevelsPolicy;

function aTarget(given: Partial<LevelTarget> = {}): LevelTarget {
  const any = { id: 'any', channel: null, priority: null, calendar: null };
  return { ...any, first: HOUR, next: null, resolution: null, ...given };
}

function levels(given: Partial<ServiceLevelSettings> = {}): ServiceLevelSettings {
  return { ...defaults, targets: [aTarget()], ...given };
}

function judged(text: string, settings: ServiceLevelSettings, until = '12:00') {
  const now = clockTime(until);
  const one = timeline(aConversation(text), now);
  return judgeConversation(one, promisedSpans(one), settings, new LevelClocks(settings), now);
}

const office = aCalendar({ week: 'mon-fri 09:00-12:00 13:00-17:00' });
const byOffice = levels({ calendars: [office], targets: [aTarget({ calendar: 'calendar' })] });

describe('a first response', () => {
  const state = (text: string, settings = levels(), until = '12:00') =>
    judged(text, settings, until).states.first;

  test('that took exactly as long as promised is kept, a second more is not', () => {
    expect(state('8:00 c, 9:00 a')).toBe('met');
    expect(state('8:00 c, 9:00:01 a')).toBe('breached');
  });

  test('that is still to come runs until it is due, and then is late and still runs', () => {
    expect(state('8:00 c', levels(), '9:00')).toBe('running');
    expect(state('8:00 c', levels(), '9:00:01')).toBe('breachedRunning');
  });

  test('counts open hours only, over the lunch break and to closing time', () => {
    const [first] = judged('11:30 c, 13:30 a', byOffice, '16:00').judgements;
    expect(first).toMatchObject({ state: 'met', actual: HOUR, dueAt: clockTime('13:30') });
    const [late] = judged('11:30 c, 13:31 a', byOffice, '16:00').judgements;
    expect(late).toMatchObject({ state: 'breached', actual: 61 * MINUTE });
    expect(judged('16:00 c', byOffice, '20:00').judgements[0]).toMatchObject({
      state: 'running',
      dueAt: clockTime('17:00'),
    });
  });

  test('stands still while pending or on hold, as far as that is chosen', () => {
    const text = '8:00 c, 8:10 pending, 10:10 open, 10:50 a';
    expect(state(text)).toBe('met');
    expect(state(text, levels({ pauses: { pending: false, hold: false } }))).toBe('breached');
    const held = '8:00 c, 8:10 hold';
    expect(state(held)).toBe('breachedRunning');
    const holding = levels({ pauses: { pending: true, hold: true } });
    expect(judged(held, holding).judgements[0]).toMatchObject({ state: 'running', dueAt: null });
  });

  test('that never came before it was solved is a breach where it was late by then, else nothing', () => {
    expect(state('8:00 c, 8:30 solved')).toBe('notApplicable');
    expect(state('8:00 c, 9:30 solved')).toBe('breached');
  });

  test('is promised to nobody whom a bot answered, until it hands over', () => {
    expect(state('8:00 c, 8:01 b')).toBe('notApplicable');
    expect(state('8:00 c, 8:01 b, 11:30 handoff')).toBe('running');
    expect(state('8:00 c, 8:01 b, 8:30 handoff')).toBe('breachedRunning');
  });

  test('is not applicable without a customer, a time or a target', () => {
    expect(state('8:00 a')).toBe('notApplicable');
    expect(state('? c, ? a')).toBe('notApplicable');
    expect(state('8:00 c', levels({ targets: [aTarget({ channel: 'mail' })] }))).toBe(
      'notApplicable',
    );
  });
});

describe('a next response', () => {
  const settings = levels({ targets: [aTarget({ first: null, next: HOUR })] });
  const state = (text: string) => judged(text, settings).states.next;

  test('runs from the first of several questions, and is left to a bot that answers', () => {
    expect(state('8:00 c, 8:10 a, 8:20 c, 9:00 c, 9:21 a')).toBe('breached');
    expect(state('8:00 c, 8:10 a, 8:20 c, 8:21 b')).toBe('notApplicable');
    expect(state('8:00 c, 8:10 a, 8:20 c, 8:21 b, 8:22 handoff')).toBe('breachedRunning');
    expect(state('8:00 c, 8:10 a')).toBe('notApplicable');
  });
});

describe('a resolution', () => {
  test('is judged cycle by cycle: a customer who comes back days later breaks no promise', () => {
    const settings = levels({ targets: [aTarget({ first: null, resolution: HOUR })] });
    const one = judged('8:00 open, 8:50 solved, 40:00 open, 40:30 solved', settings, '48:00');
    expect(one.judgements.map(({ state, actual }) => [state, actual / MINUTE])).toEqual([
      ['met', 50],
      ['met', 30],
    ]);
    const late = judged('8:00 open, 8:50 solved, 40:00 open', settings, '48:00');
    expect(late.states.resolution).toBe('breachedRunning');
  });
});

test('the most specific target counts: channel and priority, channel, priority, any', () => {
  const targets = [
    aTarget({ id: 'any' }),
    aTarget({ id: 'urgent', priority: 'urgent' }),
    aTarget({ id: 'chat', channel: 'chat' }),
    aTarget({ id: 'both', channel: 'chat', priority: 'urgent' }),
  ];
  const of = (channel: string | null, priority: string | null, list = targets) =>
    targetFor(list, channel, priority)?.id;
  expect([of('chat', 'urgent'), of('chat', 'low'), of('mail', 'urgent'), of(null, null)]).toEqual([
    ...['both', 'chat', 'urgent', 'any'],
  ]);
  expect(of('chat', 'urgent', targets.slice(0, 3).reverse())).toBe('chat');
  expect(of('mail', null, targets.slice(1))).toBeUndefined();
});

test('the worse of two states is that which needs somebody sooner', () => {
  const ordered = ['notApplicable', 'met', 'running', 'breached', 'breachedRunning'] as const;
  ordered.forEach((state, place) => {
    for (const milder of ordered.slice(0, place + 1)) {
      expect([worseOf(state, milder), worseOf(milder, state)]).toEqual([state, state]);
    }
  });
});

describe('settings', () => {
  const problems = (settings: ServiceLevelSettings) =>
    serviceLevelProblems(settings).map(({ reason, path }) => `${path.join('.')}: ${reason}`);
  const refusals = (settings: unknown) => {
    const parsed = schema.safeParse(settings);
    return parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  test('as they are at first promise nothing and are allowed', () => {
    expect(refusals(defaults)).toEqual([]);
    expect(refusals(byOffice)).toEqual([]);
  });

  test('that contradict themselves or cannot be counted are refused, by place', () => {
    const settings = levels({
      calendars: [office, { ...aCalendar({ week: '' }), id: 'shut' }, office],
      targets: [
        aTarget(),
        aTarget({ calendar: 'shut' }),
        aTarget({ id: 'b', channel: 'chat', calendar: 'gone' }),
        aTarget({ id: 'c', channel: 'mail', first: 2, next: 3, resolution: 1 }),
        aTarget({ id: 'd', priority: 'low', first: null }),
      ],
    });
    const expected = [
      'calendars.2.id: doubleCalendar',
      'targets.1.id: doubleId',
      'targets.1.channel: doubleTarget',
      'targets.1.calendar: neverOpen',
      'targets.2.calendar: unknownCalendar',
      'targets.3.first: firstAfterResolution',
      'targets.3.next: nextAfterResolution',
      'targets.4.first: nothingPromised',
    ];
    expect(problems(settings)).toEqual(expected);
    expect(refusals(settings)).toEqual(expected);
  });

  test('name problems of a calendar once, at its place', () => {
    const fri = [{ from: 900, until: 600 }];
    const settings = levels({ calendars: [{ ...office, week: { ...office.week, fri } }] });
    expect(problems(settings)).toEqual(['calendars.0.week.fri.0: reversedPeriod']);
    expect(refusals(settings)).toEqual(problems(settings));
    expect(refusals(levels({ targets: [aTarget({ first: 0 })] }))).toHaveLength(1);
  });
});

describe('a rehearsal', () => {
  const now = clockTime('48:00');
  const shop = { now, zone: 'Asia/Shanghai' };
  const over = (conversations: readonly TimedConversation[]) =>
    conversations.map((one) => timeline(one, now));
  const history = over([
    aConversation('8:00 c, 8:20 a:lin', { channel: 'chat' }),
    aConversation('8:00 c, 9:30 a:wu', { channel: 'mail' }),
    aConversation('8:00 c', { channel: 'mail' }),
    aConversation('8:00 a:lin'),
  ]);
  const draft = levels({ targets: [aTarget({ first: 10 * MINUTE })] });
  const rehearsed = (
    timelines: ReturnType<typeof over>,
    settings: LevelSides<ServiceLevelSettings>,
  ) => {
    const rehearsal = new LevelsRehearsal(settings, shop);
    timelines.forEach((one, code) => {
      rehearsal.add(one, code);
    });
    return rehearsal.result();
  };

  test('counts breaches by hour due, agent and channel, and names who changes', () => {
    const seen = rehearsed(history, { live: levels(), draft });
    expect(seen.agents).toEqual([
      { key: 'lin', live: 0, draft: 1 },
      { key: null, live: 1, draft: 1 },
      { key: 'wu', live: 1, draft: 1 },
    ]);
    expect(seen.channels).toEqual([
      { key: 'chat', live: 0, draft: 1 },
      { key: 'mail', live: 2, draft: 2 },
    ]);
    expect(seen.changed).toEqual([
      { code: 0, id: history[0]?.conversation.id, channel: 'chat', live: 'met', draft: 'breached' },
    ]);
    expect(seen).toMatchObject({ changedCount: 1, conversations: 4 });
    expect(seen.dataThrough).toBe(clockTime('9:30'));
    // Wednesday; due at 9:00 and 8:10 UTC, which are 17:00 and 16:10 in Shanghai.
    const filled = (cells: Uint32Array) =>
      [...cells].flatMap((n, hour) => (n > 0 ? [[hour, n]] : []));
    expect(filled(seen.hours.live)).toEqual([[48 + 17, 2]]);
    expect(filled(seen.hours.draft)).toEqual([[48 + 16, 3]]);
    expect(seen.states.live).toEqual({
      ...{ breachedRunning: 1, breached: 1, running: 0, met: 1, notApplicable: 1 },
    });
    expect(seen.metrics.slice(0, 2)).toEqual(
      ['breachedConversations', 'firstBreaches'].map((id) => ({
        id,
        unit: 'count',
        live: 2,
        draft: 3,
        difference: { value: 1, lower: null, upper: null },
        n: { live: 3, draft: 3 },
        better: 'lower',
      })),
    );
  });

  test('names those that turn into a breach, or out of one, before the others', () => {
    const { changed } = rehearsed(history, { live: defaults, draft });
    expect(changed.map((one) => [one.code, one.draft])).toEqual([
      [0, 'breached'],
      [1, 'breached'],
      [2, 'breachedRunning'],
    ]);
    const kept = over([aConversation('8:00 c, 8:05 a'), aConversation('8:00 c, 8:20 a')]);
    const mixed = rehearsed(kept, { live: defaults, draft });
    expect(mixed.changed.map((one) => [one.code, one.draft])).toEqual([
      [1, 'breached'],
      [0, 'met'],
    ]);
  });

  test('against nothing promised has no data on that side, not 0 breaches', () => {
    const { metrics } = rehearsed(history, { live: defaults, draft });
    expect(metrics[0]).toMatchObject({ live: null, draft: 3, difference: null });
    expect(rehearsed([], { live: defaults, draft }).metrics).toEqual([]);
  });

  test('of the same settings changes nothing, and a looser promise is never broken more often', () => {
    const anyEvent = fc.constantFrom('c', 'a:lin', 'b', 'open', 'pending', 'hold', 'solved');
    const anyConversation = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 2879 }), anyEvent), { maxLength: 20 })
      .map((events) => aConversation(events.map(([m, what]) => `0:${m} ${what}`).join(',')));
    const promise = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(anyConversation, { maxLength: 8 }), promise, promise, (list, a, b) => {
        const promised = (seconds: number) =>
          levels({
            calendars: [office],
            targets: [
              aTarget({ calendar: 'calendar', first: seconds, next: seconds, resolution: seconds }),
            ],
          });
        const [strict, loose] = [promised(Math.min(a, b)), promised(Math.max(a, b))];
        const same = rehearsed(over(list), { live: strict, draft: strict });
        expect(same.changed).toEqual([]);
        expect(same.hours.live).toEqual(same.hours.draft);
        const { metrics } = rehearsed(over(list), { live: strict, draft: loose });
        for (const { live, draft: after } of metrics) {
          expect(after ?? 0).toBeLessThanOrEqual(live ?? 0);
        }
      }),
    );
  });

  test('a judgement is late exactly where it ends, or now is, after the moment it was due', () => {
    const anyEvent = fc.constantFrom('c', 'a:lin', 'b', 'open', 'pending', 'hold', 'solved');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2879 }), anyEvent), { maxLength: 20 }),
        fc.integer({ min: 1, max: 100_000 }),
        (events, seconds) => {
          const promises = { first: seconds, next: seconds, resolution: seconds };
          const settings = levels({
            calendars: [office],
            targets: [aTarget({ calendar: 'calendar', ...promises })],
          });
          const text = events.map(([m, what]) => `0:${m} ${what}`).join(',');
          for (const one of judged(text, settings, '48:00').judgements) {
            const { state, actual, dueAt, end } = one;
            if (state === 'met' || state === 'running') {
              expect(actual).toBeLessThanOrEqual(seconds);
            } else if (state !== 'notApplicable') {
              expect(actual).toBeGreaterThan(seconds);
              expect(dueAt ?? Infinity).toBeLessThan(end?.at ?? now);
            }
          }
        },
      ),
    );
  });
});
