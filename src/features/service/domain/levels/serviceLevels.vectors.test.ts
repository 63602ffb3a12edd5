import { describe, expect, test } from 'vitest';
import { aConversation, clockTime } from '../../../../testing/aConversation.ts';
import { timeline } from '../metrics/timeline.ts';
import { judgeConversation, type JudgedConversation } from './judgeConversation.ts';
import { LevelClocks } from './levelClocks.ts';
import type { LevelKind } from './levelKinds.ts';
import { isBreach } from './levelState.ts';
import { promisedSpans } from './promisedSpans.ts';
import { serviceLevelsPolicy, type LevelTarget } from './serviceLevelSettings.ts';

/*
 * What other systems' tests say about service levels, by case:
 * - m-cw: chatwoot/chatwoot, enterprise/services/sla/evaluate_applied_sla_service_spec.rb@65430e4
 * - m-za: zammad/zammad, spec/lib/escalation_spec.rb@1aa4e68
 */

const MINUTE = 60;
const HOUR = 3600;

/** Where sources disagree, what we chose. */
const CHOICES = {
  'several questions without an answer': {
    sources: { 'Chatwoot: each question': 2, 'Zammad, dbt_zendesk: each wait': 1 },
    choice: 1,
    why: 'A customer who asks again waits once, and longer. Else impatient customers double the misses.',
  },
  'solved late, looked at afterwards': {
    sources: { 'Chatwoot: only looks at what is open': 'met', 'by the times': 'breached' },
    choice: 'breached',
    why: 'What happened does not depend on when somebody looked.',
  },
} as const;

type Promises = Partial<Record<LevelKind, number>>;

function judged(text: string, promises: Promises, until: string): JudgedConversation {
  const any = { id: 't', channel: null, priority: null, calendar: null };
  const target: LevelTarget = { ...any, first: null, next: null, resolution: null, ...promises };
  const settings = { ...serviceLevelsPolicy.defaults, targets: [target] };
  const now = clockTime(until);
  const clocks = new LevelClocks(settings);
  const one = timeline(aConversation(text), now);
  return judgeConversation(one, promisedSpans(one), settings, clocks, now);
}

const breachesOf = ({ judgements }: JudgedConversation, kind: LevelKind) =>
  judgements.filter((one) => one.kind === kind && isBreach(one.state)).length;

describe('service levels of others', () => {
  test('m-cw-13: a first answer in time, a further question and the solution too late', () => {
    const one = judged(
      '6:00 created, 6:00 open, 6:00 c, 7:00 a, 8:00 c, 9:00 c, 12:00 solved',
      { first: 2 * HOUR, next: HOUR, resolution: 4 * HOUR },
      '12:00',
    );
    expect(breachesOf(one, 'first')).toBe(0);
    expect(breachesOf(one, 'next')).toBe(CHOICES['several questions without an answer'].choice);
    expect(breachesOf(one, 'resolution')).toBe(1);
    expect(one.state).toBe('breached');
  });

  test('m-cw-15: what was solved too late is a breach, whenever somebody looks', () => {
    const text = '6:00 created, 6:00 open, 6:00 c, 11:00 solved';
    for (const until of ['11:00', '12:00', '40:00']) {
      const { choice } = CHOICES['solved late, looked at afterwards'];
      expect(judged(text, { resolution: HOUR }, until).states.resolution).toBe(choice);
    }
  });

  test('m-za-01: 75 minutes where 60 were promised are 15 too many', () => {
    const [first] = judged('8:00 created, 8:00 c, 9:15 a', { first: HOUR }, '10:00').judgements;
    expect(first).toMatchObject({ state: 'breached', actual: 75 * MINUTE });
    expect(((first?.target ?? NaN) - (first?.actual ?? NaN)) / MINUTE).toBe(-15);
    expect(first?.dueAt).toBe(clockTime('9:00'));
  });

  test('m-za-05: nothing is due where only an agent wrote', () => {
    const one = judged('8:00 created, 8:00 a', { first: HOUR, next: HOUR }, '12:00');
    expect([one.nextDue, one.state, one.judgements]).toEqual([null, 'notApplicable', []]);
  });

  test('m-za-09: the next to fall due is the earliest of what is not yet kept', () => {
    const promises = { first: 2 * HOUR, next: HOUR, resolution: 3 * HOUR };
    const due = (text: string) =>
      judged(`8:00 created, 8:00 open, ${text}`, promises, '8:40').nextDue;
    expect(due('8:00 c')).toBe(clockTime('10:00'));
    expect(due('8:00 c, 8:10 a, 8:30 c')).toBe(clockTime('9:30'));
    expect(due('8:00 c, 8:10 a, 8:30 c, 8:35 a')).toBe(clockTime('11:00'));
    expect(due('8:00 c, 8:10 a, 8:30 solved')).toBeNull();
  });
});
