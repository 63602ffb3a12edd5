import { describe, expect, test } from 'vitest';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { aCalendar } from '../../../../testing/aCalendar.ts';
import { aConversation, clockTime } from '../../../../testing/aConversation.ts';
import { BusinessClock } from '../hours/businessClock.ts';
import { conversationMetrics } from './conversationMetrics.ts';
import { customerRounds } from './customerRounds.ts';
import type { Measured } from './measured.ts';
import { pausesOfStates } from './pausesOfStates.ts';
import { responseRate, satisfiedOfFive, satisfiedOfTwo } from './satisfaction.ts';
import { TAOBAO_RULES, threeMinuteRate } from './threeMinuteRate.ts';
import { timeline } from './timeline.ts';

/*
 * What other systems' tests and help pages say, by case:
 * - m-cw: chatwoot/chatwoot, reporting_event_listener_spec.rb and reporting_event_helper_spec.rb
 *   @0f4587c, csat/getters.spec.js@082feb6
 * - m-za: zammad/zammad, escalation_spec.rb and escalation/period_working_minutes_spec.rb@1aa4e68
 * - m-zd: support.zendesk.com 4408834848154; dbt_zendesk, int_zendesk__ticket_resolution_times_calendar
 *   .sql; support.assembled.com 25785923095693
 * - m-tb: 淘宝旺旺三分钟响应率, as copied at dingjiuxi.cn/tbnews/14066
 * Those about service levels are in levels/serviceLevels.vectors.test.ts.
 */

const UTC = zoneTable('UTC', clockTime('0:00'), clockTime('48:00'));

/** Where sources disagree, what we chose. Seconds. */
const CHOICES = {
  'agent wrote first': {
    given: '8:00 created, 8:00 a:lin, 8:10 c, 8:25 a:lin',
    sources: { 'Zendesk: from creation': 25 * 60, 'Gorgias: not measured': null },
    choice: 15 * 60,
    why: 'Before the customer wrote there was nothing to answer. The end is the same second message.',
  },
  'solved without a reply, then reopened': {
    given: '8:00 created, 8:00 c, 8:30 solved, 9:00 open, 9:20 a:lin',
    sources: { 'Zendesk: from creation': 80 * 60, 'Chatwoot: from reopening': 20 * 60 },
    choice: 20 * 60,
    why: "Both are shown: people's time from the reopening, what the customer felt from creation.",
  },
} as const;

function metricsOf(text: string, until = '24:00') {
  const now = clockTime(until);
  return conversationMetrics(timeline(aConversation(text), now), null, now);
}

function wall(time: Measured): number | string {
  return 'missing' in time ? time.missing : time.wallSeconds;
}

describe('first response', () => {
  test('m-cw-01: of people begins at the hand-off; the customer waited from the beginning', () => {
    const metrics = metricsOf('8:00 created, 8:00 c, 8:00:05 b, 8:00:20 handoff, 8:01:02 a:lin');
    expect(wall(metrics.firstResponse)).toBe(42);
    expect(wall(metrics.feltFirstResponse)).toBe(62);
  });

  test('m-cw-07: begins at the latest of hand-off and reopening, else where the bot solved it', () => {
    const bot = '8:00 created, 8:00 c, 8:01 b, 8:30 solved';
    const from = (text: string) => {
      const { firstResponse } = metricsOf(text);
      return 'missing' in firstResponse ? null : firstResponse.start;
    };
    expect(from(`${bot}, 9:00 handoff, 11:00 open, 12:00 a`)).toEqual({
      kind: 'state',
      id: 'open',
      at: clockTime('11:00'),
    });
    expect(from(`${bot}, 9:00 open, 11:00 handoff, 12:00 a`)?.kind).toBe('handoff');
    expect(from(`${bot}, 12:00 a`)).toEqual({ kind: 'state', id: 'solved', at: clockTime('8:30') });
    expect(from('8:00 created, 8:00 c, 8:01 b, 12:00 a')?.kind).toBe('created');
  });

  test('m-zd-05: ends with the second message of an agent who wrote first', () => {
    const { given, choice } = CHOICES['agent wrote first'];
    const { firstResponse } = metricsOf(given);
    expect('missing' in firstResponse ? null : firstResponse.end.id).toBe('m3');
    expect(wall(firstResponse)).toBe(choice);
  });

  test('of what was solved without a reply and reopened has both numbers that others choose from', () => {
    const { given, sources, choice } = CHOICES['solved without a reply, then reopened'];
    const metrics = metricsOf(given);
    expect(wall(metrics.firstResponse)).toBe(choice);
    expect([wall(metrics.feltFirstResponse), choice]).toEqual(Object.values(sources));
  });
});

describe('bots', () => {
  test('m-cw-03: solved by a bot is what no person wrote in', () => {
    expect(metricsOf('8:00 c, 8:01 b, 8:02 solved').botSolved).toBe(true);
    expect(metricsOf('8:00 c, 8:01 b, 8:02 a, 8:03 solved').botSolved).toBe(false);
    expect(metricsOf('8:00 c, 8:01 b').botSolved).toBeNull();
  });

  test('m-cw-05: two hand-offs of one conversation count once', () => {
    const conversations = ['8:00 c, 8:01 handoff, 8:02 handoff', '8:00 c'];
    expect(conversations.filter((text) => metricsOf(text).handedOff)).toHaveLength(1);
  });
});

test('m-za-03: the longest exchange is kept', () => {
  const metrics = metricsOf('8:00 c, 8:01 a, 9:00 c, 9:10 a, 10:00 c, 10:05 a');
  expect(wall(metrics.longestNextResponse)).toBe(600);
  expect(metrics.nextResponses.map(wall)).toEqual([600, 300]);
});

test('m-za-07: pending and closed time does not count', () => {
  const { states } = aConversation('8:00 open, 9:00 open, 9:30 pending, 10:00 closed');
  const pauses = pausesOfStates(states, { pending: true, hold: true });
  const clock = new BusinessClock(aCalendar({ week: 'mon-sun 00:00-24:00' }));
  const minutes = (from: string, until: string) =>
    clock.openSeconds(clockTime(from), clockTime(until), pauses) / 60;
  expect(minutes('8:00', '10:00')).toBe(90);
  expect(minutes('8:30', '10:00')).toBe(60);
  expect(minutes('8:00', '8:30')).toBe(30);
  expect(minutes('8:00', '12:00')).toBe(90);
});

test('m-zd-07: solved three times is reopened twice; first and full resolution end at first and last', () => {
  const metrics = metricsOf(
    '8:00 created, 8:00 open, 9:00 solved, 10:00 open, 11:00 solved, 12:00 pending, 14:00 solved',
  );
  expect(metrics.reopened).toBe(2);
  expect(wall(metrics.firstResolution)).toBe(3600);
  expect(wall(metrics.fullResolution)).toBe(6 * 3600);
  expect(wall(metrics.lastCycle)).toBe(2 * 3600);
  expect(metrics.cycleSeconds).toEqual({ wall: 4 * 3600, business: null });
});

describe('satisfaction', () => {
  test('m-cw-09, m-cw-11: 4 and 5 of five are satisfied; answers of those asked', () => {
    expect(satisfiedOfFive([20, 4, 3, 12, 15])?.rate).toBe(0.5);
    expect(responseRate(20, 50)?.rate).toBe(0.4);
  });

  test('m-zd-09: of good and bad, what was offered or not has no side', () => {
    expect(satisfiedOfTwo(8, 2)?.rate).toBe(0.8);
  });

  test('without answers there are no data', () => {
    expect([satisfiedOfFive([0, 0, 0, 0, 0]), satisfiedOfTwo(0, 0), responseRate(0, 0)]).toEqual([
      ...[null, null, null],
    ]);
  });
});

describe('the three-minute rate', () => {
  const rateOf = (text: string, until = '48:00') => {
    const now = clockTime(until);
    const rounds = customerRounds(timeline(aConversation(text), now));
    return threeMinuteRate(rounds, UTC, TAOBAO_RULES, now);
  };

  test('m-tb-02: runs from the first question that is not answered', () => {
    const { rate } = rateOf('10:10:15 c, 10:15:20 c, 10:18:10 a, 10:18:30 c, 10:19:00 a');
    expect(rate).toMatchObject({ count: 1, size: 2 });
  });

  test('m-tb-04: rounds over midnight and of bots alone are on neither side', () => {
    expect(rateOf('23:59 c, 24:01 a, 33:00 c, 33:01 b')).toEqual({
      rate: null,
      leftOut: { botOnly: 1, overMidnight: 1, outsideHours: 0, running: 0 },
    });
  });

  test('exactly three minutes are in time; nights are left out; never answered is late', () => {
    expect(rateOf('9:00 c, 9:03 a, 10:00 c, 10:03:01 a').rate).toMatchObject({ count: 1, size: 2 });
    expect(rateOf('7:59 c, 8:00 a').leftOut.outsideHours).toBe(1);
    expect(rateOf('9:00 c').rate).toMatchObject({ count: 0, size: 1 });
    expect(rateOf('9:00 c', '9:03').leftOut.running).toBe(1);
    expect(rateOf('9:00 c, 9:01 b, 9:02 a').rate).toMatchObject({ count: 1, size: 1 });
  });
});
