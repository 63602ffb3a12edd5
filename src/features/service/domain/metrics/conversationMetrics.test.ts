import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { aCalendar } from '../../../../testing/aCalendar.ts';
import { aConversation, clockTime } from '../../../../testing/aConversation.ts';
import { BusinessClock } from '../hours/businessClock.ts';
import { conversationMetrics, type ConversationMetrics } from './conversationMetrics.ts';
import { customerRounds } from './customerRounds.ts';
import { groupedTimes, type TimesQuestion } from './groupedTimes.ts';
import type { Measured } from './measured.ts';
import { metricSamples } from './metricSamples.ts';
import { staffing } from './staffing.ts';
import type { TimedConversation } from './timedConversation.ts';
import { timeline } from './timeline.ts';
import { timeSummary } from './timeSummary.ts';

const OFFICE = new BusinessClock(aCalendar({ week: 'mon-fri 09:00-17:00' }));

function metricsOf(text: string, until = '48:00'): ConversationMetrics {
  const now = clockTime(until);
  return conversationMetrics(timeline(aConversation(text), now), OFFICE, now);
}

function wall(time: Measured): number | string {
  return 'missing' in time ? time.missing : time.wallSeconds;
}

describe('a conversation', () => {
  test('keeps wall and business time, and the events that each began and ended with', () => {
    const { firstResponse } = metricsOf('8:00 created, 8:00 c, 9:30 a:lin');
    expect(firstResponse).toEqual({
      start: { kind: 'created', id: '', at: clockTime('8:00') },
      end: { kind: 'message', id: 'm2', at: clockTime('9:30') },
      agent: 'lin',
      wallSeconds: 5400,
      businessSeconds: 1800,
    });
  });

  test('asked and answered outside hours has business time 0, not the wall time', () => {
    expect(metricsOf('20:00 c, 20:10 a').firstResponse).toMatchObject({
      wallSeconds: 600,
      businessSeconds: 0,
    });
  });

  test('without a calendar has no business time, which is not 0', () => {
    const now = clockTime('24:00');
    const metrics = conversationMetrics(timeline(aConversation('9:00 c, 9:10 a'), now), null, now);
    expect(metrics.firstResponse).toMatchObject({ wallSeconds: 600, businessSeconds: null });
  });

  test('says why a time is missing', () => {
    const reasons = (text: string) => {
      const m = metricsOf(text);
      return [m.firstResponse, m.longestNextResponse, m.firstResolution].map(wall);
    };
    expect(reasons('? c, ? a')).toEqual(['noTimes', 'noTimes', 'noTimes']);
    expect(reasons('')).toEqual(['noCustomerMessage', 'noCustomerMessage', 'noStates']);
    expect(reasons('9:00 a, 9:05 solved')).toEqual(['noCustomerMessage', 'noCustomerMessage', 300]);
    expect(reasons('9:00 c, 9:01 b, 9:00 open')).toEqual(['noReply', 'noReply', 'notSolved']);
    expect(reasons('9:00 c, 9:01 a')).toEqual([60, 'noNextMessage', 'noStates']);
    expect(reasons('9:00 c, 9:01 a, 9:02 c')).toEqual([60, 'noReply', 'noStates']);
  });

  test('takes neither private notes nor the desk itself for answers', () => {
    const metrics = metricsOf('9:00 c, 9:01 n:lin, 9:02 s, 9:10 a:wu');
    expect(wall(metrics.firstResponse)).toBe(600);
    expect(metrics.counts).toEqual({ customer: 1, agent: 1, bot: 0, system: 1, note: 1 });
  });

  test('counts answers from the first of several questions, bots or not', () => {
    const metrics = metricsOf('9:00 c, 9:01 a, 9:10 c, 9:11 b, 9:20 c, 9:25 c, 9:30 a, 9:31 a');
    expect(metrics.nextResponses.map(wall)).toEqual([1200]);
    expect(metrics.answerRatio).toBe(3 / 4);
  });

  test('does not wait for an answer to what was solved', () => {
    const metrics = metricsOf('9:00 c, 9:01 a, 9:02 c, 9:03 solved, 12:00 open, 12:00 c, 12:01 a');
    expect(metrics.nextResponses.map(wall)).toEqual([60]);
    expect(metrics.oneTouch).toBeNull();
  });

  test('is one-touch where a single message of a person solved it', () => {
    expect(metricsOf('9:00 c, 9:01 b, 9:02 a, 9:03 solved').oneTouch).toBe(true);
    expect(metricsOf('9:00 c, 9:01 a, 9:02 a, 9:03 solved').oneTouch).toBe(false);
  });

  test('that became closed after solved was neither reopened nor solved later', () => {
    const metrics = metricsOf('9:00 created, 9:00 open, 10:00 solved, 34:00 closed');
    expect(metrics.reopened).toBe(0);
    expect(wall(metrics.fullResolution)).toBe(3600);
  });

  test('reopened and not solved since has a first resolution and no full one', () => {
    const metrics = metricsOf('9:00 created, 9:00 open, 10:00 solved, 11:00 open');
    expect([wall(metrics.firstResolution), wall(metrics.fullResolution)]).toEqual([
      ...[3600, 'notSolved'],
    ]);
    expect([metrics.reopened, metrics.cycleSeconds]).toEqual([1, null]);
  });
});

describe('the same instant, the same state', () => {
  test('a reply and the state that it sets may have one time: the reply comes first', () => {
    const metrics = metricsOf('9:00 c, 9:01 a, 9:30 c, 9:40 solved, 9:40 a');
    expect(metrics.nextResponses.map(wall)).toEqual([600]);
  });

  test('a resolution is credited to who wrote last up to it', () => {
    const metrics = metricsOf(
      '8:00 created, 8:00 open, 8:10 a:wu, 8:30 solved, 8:30 a:lin, 8:40 a:wu',
    );
    expect(metrics.firstResolution).toMatchObject({ agent: 'lin', wallSeconds: 1800 });
  });

  test('a state that it already has is no change', () => {
    const { firstResponse } = metricsOf('8:00 c, 8:01 b, 8:30 solved, 9:00 solved, 10:00 a');
    expect(firstResponse).toMatchObject({ start: { kind: 'state', at: clockTime('8:30') } });
  });

  test('what a person solved without a word is answered from the beginning', () => {
    const { firstResponse } = metricsOf('8:00 created, 8:00 c, 8:30 solved, 9:20 a');
    expect(wall(firstResponse)).toBe(80 * 60);
  });

  test('a question that was solved unanswered is no further one after the first answer', () => {
    const metrics = metricsOf('8:00 c, 8:30 solved, 9:00 open, 9:20 a');
    expect(wall(metrics.longestNextResponse)).toBe('noNextMessage');
  });
});

describe('waiting now', () => {
  const since = (text: string) => metricsOf(text).waiting?.since.at ?? null;

  test('is who has no answer of a person, from the first question', () => {
    expect(since('9:00 c, 9:01 a, 9:10 c, 9:20 c')).toBe(clockTime('9:10'));
    expect(since('9:00 c, 9:01 a')).toBeNull();
    expect(metricsOf('9:00 c', '10:00').waiting).toMatchObject({
      wallSeconds: 3600,
      businessSeconds: 3600,
    });
  });

  test('is nobody whose conversation is solved, or whom a bot answered without handing over', () => {
    expect(since('9:00 c, 9:01 solved')).toBeNull();
    expect(since('9:00 c, 9:01 b')).toBeNull();
    expect(since('9:00 c, 9:01 b, 9:02 handoff')).toBe(clockTime('9:00'));
    expect(since('9:00 c, 9:01 b, 9:05 c')).toBe(clockTime('9:00'));
  });
});

describe('broken times', () => {
  test('messages out of order are sorted and counted', () => {
    const metrics = metricsOf('9:10 a, 9:00 c, 9:20 c, 9:15 a, 9:30 a');
    expect(wall(metrics.firstResponse)).toBe(600);
    expect(metrics.nextResponses.map(wall)).toEqual([600]);
    expect(metrics.notes).toEqual({ outOfOrder: 2, future: 0, untimed: 0 });
  });

  test('times in the future and missing ones are counted and not measured', () => {
    const metrics = metricsOf('9:00 c, ? c, 30:00 a, 31:00 created', '12:00');
    expect(wall(metrics.firstResponse)).toBe('noReply');
    expect(metrics.waiting?.since.at).toBe(clockTime('9:00'));
    expect(metrics.notes).toEqual({ outOfOrder: 0, future: 1, untimed: 1 });
  });

  test('of messages at the same instant the order of the file decides', () => {
    expect(wall(metricsOf('9:00 c, 9:00 a').firstResponse)).toBe(0);
    expect(wall(metricsOf('9:00 a, 9:00 c').firstResponse)).toBe('noReply');
  });
});

const anyEvent = fc.oneof(
  fc.constantFrom('c', 'a:lin', 'a:wu', 'b', 'n', 's'),
  fc.constantFrom('open', 'pending', 'hold', 'solved', 'closed', 'handoff', 'created'),
);
const anyConversation = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2879 }), anyEvent), { maxLength: 30 })
  .map((events) => events.map(([m, what]) => `${Math.floor(m / 60)}:${m % 60} ${what}`).join(', '));

describe('whatever happened', () => {
  test('times are never negative, business never above wall, people never slower than felt', () => {
    fc.assert(
      fc.property(anyConversation, (text) => {
        const m = metricsOf(text);
        const times = [
          ...[m.firstResponse, m.feltFirstResponse, m.firstResolution, m.fullResolution],
          ...[m.lastCycle, m.longestNextResponse, ...m.nextResponses],
        ];
        for (const time of times) {
          if ('missing' in time) continue;
          expect(time.wallSeconds).toBeGreaterThanOrEqual(0);
          expect(time.businessSeconds ?? NaN).toBeLessThanOrEqual(time.wallSeconds);
          expect(time.end.at - time.start.at).toBe(time.wallSeconds * 1000);
        }
        expect('missing' in m.firstResponse).toBe('missing' in m.feltFirstResponse);
        if (!('missing' in m.firstResponse) && !('missing' in m.feltFirstResponse)) {
          expect(m.firstResponse.wallSeconds).toBeLessThanOrEqual(m.feltFirstResponse.wallSeconds);
        }
      }),
    );
  });

  test('the order of the file makes no difference where no two times are the same', () => {
    fc.assert(
      fc.property(anyConversation, fc.infiniteStream(fc.nat()), (text, keys) => {
        const seen = new Set<string>();
        const events = text.split(', ').filter((event) => {
          const [time = ''] = event.split(' ');
          return !seen.has(time) && seen.add(time);
        });
        const shuffled = events
          .map((event) => ({ event, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        // Of several creations the last one given is taken: leave them out here.
        const without = (list: string[]) =>
          list.filter((one) => !one.endsWith('created')).join(',');
        const timesOf = (list: string[]) => {
          const m = metricsOf(without(list));
          return [m.firstResponse, m.feltFirstResponse, m.firstResolution, m.longestNextResponse]
            .map(wall)
            .concat(m.nextResponses.map(wall));
        };
        expect(timesOf(shuffled)).toEqual(timesOf(events));
      }),
    );
  });
});

describe('many conversations', () => {
  const zone = zoneTable('Asia/Shanghai', clockTime('0:00'), clockTime('96:00'));
  const question: TimesQuestion = {
    metric: 'firstResponse',
    time: 'wall',
    by: 'agent',
    attribution: 'created',
    from: -Infinity,
    until: Infinity,
  };
  const samplesOf = (conversations: readonly TimedConversation[]) =>
    conversations.flatMap((one, place) => {
      const now = clockTime('96:00');
      return metricSamples(conversationMetrics(timeline(one, now), null, now), one, place);
    });
  const samples = samplesOf([
    aConversation('9:00 c, 9:01 a:lin, 10:00 c, 10:05 a:wu', { channel: 'chat' }),
    aConversation('9:00 c, 9:03 a:lin', { channel: 'mail' }),
    aConversation('15:30 c, 40:00 a:wu', { channel: 'chat' }),
    aConversation('9:00 c'),
  ]);
  const times = (change: Partial<TimesQuestion>) =>
    groupedTimes(samples, { ...question, ...change }, zone).map(
      ({ key, summary: { n, median }, conversations }) => [
        key,
        n,
        median,
        conversations.map(({ place }) => place).sort((a, b) => a - b),
      ],
    );

  test('are summed up by agent and channel, with the conversations behind each number', () => {
    expect(times({})).toEqual([
      ['lin', 2, 120, [0, 1]],
      ['wu', 1, 88_200, [2]],
    ]);
    expect(times({ metric: 'nextResponse', by: 'channel' })).toEqual([['chat', 1, 300, [0]]]);
    expect(times({ metric: 'fullResolution' })).toEqual([]);
    expect(times({ time: 'business' })).toEqual([]);
  });

  test('lie in the hour and the period of their beginning or of the event, as asked', () => {
    // 15:30 UTC on Wednesday is 23:30 in Shanghai; 40:00 is midnight from Thursday to Friday.
    const late = { from: clockTime('12:00'), by: 'hourOfWeek' } as const;
    expect(times(late)).toEqual([[2 * 24 + 23, 1, 88_200, [2]]]);
    expect(times({ ...late, attribution: 'event' })).toEqual([[4 * 24, 1, 88_200, [2]]]);
  });

  test('without any time are no data, not 0 seconds', () => {
    expect(timeSummary([])).toEqual({ n: 0, median: null, p90: null, mean: null });
    expect(timeSummary([10, 0])).toEqual({ n: 2, median: 5, p90: 9, mean: 5 });
  });

  test('arrive and are answered by the hour of the week in the zone', () => {
    const rounds = ['15:30 c, 16:10 a, 17:00 c, 17:01 b', '185:30 c'].flatMap((text) =>
      customerRounds(timeline(aConversation(text), clockTime('200:00'))),
    );
    const { arrivals, answers, occurrences } = staffing(rounds, zone);
    const filled = (cells: Uint32Array) =>
      [...cells].flatMap((n, hour) => (n > 0 ? [[hour, n]] : []));
    // Wednesday 23:00 and, 170 hours later, Thursday 01:00; the answer Thursday 00:10.
    expect(filled(arrivals)).toEqual([
      [71, 1],
      [73, 1],
    ]);
    expect(filled(answers)).toEqual([[72, 1]]);
    expect([0, 47, 48, 71, 72, 95, 96, 167].map((hour) => occurrences[hour])).toEqual([
      ...[1, 1, 2, 2, 2, 2, 1, 1],
    ]);
    expect([...staffing([], zone).occurrences].every((n) => n === 0)).toBe(true);
  });
});
