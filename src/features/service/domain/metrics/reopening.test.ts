import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { aConversation, clockTime } from '../../../../testing/aConversation.ts';
import { reopenedGroups, type ReopenedQuestion, type SolvedSample } from './reopenedGroups.ts';
import { reopening } from './reopening.ts';
import { timeline } from './timeline.ts';

const of = (text: string) => reopening(timeline(aConversation(text), clockTime('48:00')));
const UTC = zoneTable('UTC', clockTime('0:00'), clockTime('48:00'));

describe('a solved conversation', () => {
  test('that nobody touched again stays solved; closing it later is no reopening', () => {
    expect(of('9:00 c, 9:10 a:lin, 9:20 solved')).toEqual({
      solved: { kind: 'state', id: 'solved', at: clockTime('9:20') },
      agent: 'lin',
      again: null,
    });
    expect(of('9:00 c, 9:20 solved, 33:00 closed')?.again).toBeNull();
  });

  test('is reopened by its customer’s message, or by another state, whichever comes first', () => {
    expect(of('9:00 c, 9:20 solved, 9:30 c')?.again).toMatchObject({ kind: 'message', id: 'm2' });
    expect(of('9:00 c, 9:20 solved, 9:30 open, 9:40 c')?.again).toMatchObject({
      kind: 'state',
      at: clockTime('9:30'),
    });
    // The message that opens it again, rather than the state that it sets.
    expect(of('9:00 c, 9:20 solved, 9:30 c, 9:30 open')?.again).toMatchObject({ id: 'm2' });
  });

  test('is reopened neither by the desk’s own words nor by the message that came with solving', () => {
    expect(of('9:00 c, 9:20 solved, 9:30 a, 9:31 b, 9:32 n, 9:33 s')?.again).toBeNull();
    expect(of('9:00 c, 9:20 c, 9:20 solved')?.again).toBeNull();
  });

  test('belongs to who wrote last before it was solved', () => {
    expect(of('9:00 c, 9:10 a:lin, 9:15 a:wu, 9:20 solved, 9:30 c, 9:40 a:lin')?.agent).toBe('wu');
  });
});

test('what was never solved was never reopened', () => {
  expect(of('9:00 c, 9:10 a')).toBeNull();
  expect(of('9:00 created, 9:00 open, 9:00 c, 9:10 pending')).toBeNull();
});

describe('shares', () => {
  const sample = fc.record({
    conversation: fc.nat(50),
    agent: fc.constantFrom('lin', 'wu', null),
    channel: fc.constantFrom('chat', 'email', null),
    created: fc.integer({ min: clockTime('0:00'), max: clockTime('24:00') }),
    solved: fc.integer({ min: clockTime('0:00'), max: clockTime('47:00') }),
    reopened: fc.boolean(),
  });
  const question = (given: Partial<ReopenedQuestion>): ReopenedQuestion => ({
    ...{ by: 'all', attribution: 'created', from: -Infinity, until: Infinity, ...given },
  });

  test('of groups add up to that of all, by whichever moment they count', () => {
    fc.assert(
      fc.property(
        fc.array(sample),
        fc.constantFrom('agent' as const, 'channel' as const, 'hourOfWeek' as const),
        fc.constantFrom('created' as const, 'event' as const),
        fc.integer({ min: 0, max: 47 }),
        (samples: SolvedSample[], by, attribution, hours) => {
          const asked = question({ attribution, until: clockTime(`${hours}:00`) });
          const [all] = reopenedGroups(samples, asked, UTC);
          const groups = reopenedGroups(samples, { ...asked, by }, UTC);
          const sum = (of: 'count' | 'size') =>
            groups.reduce((total, { share }) => total + share[of], 0);
          const inside = samples.filter(
            (one) => (attribution === 'created' ? one.created : one.solved) < asked.until,
          );
          expect([sum('count'), sum('size')]).toEqual([
            inside.filter(({ reopened }) => reopened).length,
            inside.length,
          ]);
          expect(all?.share.size ?? 0).toBe(inside.length);
        },
      ),
    );
  });

  test('have Wilson’s interval, and none is no data', () => {
    const one = { conversation: 1, agent: 'lin', channel: null, created: clockTime('9:00') };
    const samples = Array.from({ length: 10 }, (_, n): SolvedSample => {
      return { ...one, solved: clockTime('10:00'), reopened: n === 0 };
    });
    const [group] = reopenedGroups(samples, question({ by: 'agent' }), UTC);
    expect(group).toMatchObject({ key: 'lin', share: { count: 1, size: 10, rate: 0.1 } });
    expect(group?.share.interval.lower).toBeCloseTo(0.01788, 4);
    expect(group?.share.interval.upper).toBeCloseTo(0.40415, 4);
    expect(reopenedGroups([], question({}), UTC)).toEqual([]);
  });
});
