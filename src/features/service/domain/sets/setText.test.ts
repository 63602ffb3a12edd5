import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVEL_STATES } from '../levels/levelState.ts';
import { ATTRIBUTIONS, TIME_GROUPS } from '../metrics/groupedTimes.ts';
import { TIMED_METRICS } from '../metrics/metricSamples.ts';
import { BREACH_GROUPS, LEVEL_SIDES, type ConversationSet } from './conversationSet.ts';
import { readSet, writeSet } from './setText.ts';

const key = fc.oneof(fc.string({ maxLength: 200 }), fc.nat(167), fc.constant(null));
const at = fc.integer({ min: 0, max: 4e12 });
const mark = fc.constantFrom('00000000', 'c0ffee42');
const bound = fc.constantFrom('', '2026-02-28', '2026-03-29');
const set: fc.Arbitrary<ConversationSet> = fc.oneof(
  fc.record({ of: fc.constant('begun' as const), from: bound, until: bound }),
  fc.record({ of: fc.constant('waiting' as const), at }),
  fc.record({
    of: fc.constant('time' as const),
    metric: fc.constantFrom(...TIMED_METRICS),
    clock: fc.constantFrom('wall' as const, 'business' as const),
    counted: fc.constantFrom(...ATTRIBUTIONS),
    ...{ from: bound, until: bound, at, by: fc.constantFrom(...TIME_GROUPS), key },
  }),
  fc.record({
    of: fc.constant('reopened' as const),
    part: fc.constantFrom('solved' as const, 'reopened' as const),
    counted: fc.constantFrom(...ATTRIBUTIONS),
    ...{ from: bound, until: bound, at, by: fc.constantFrom(...TIME_GROUPS), key },
  }),
  fc.record({
    of: fc.constant('staffing' as const),
    side: fc.constantFrom('arrivals' as const, 'answers' as const),
    ...{ day: fc.integer({ min: -1, max: 6 }), hour: fc.nat(23) },
    ...{ from: bound, until: bound, at },
  }),
  fc.record({
    of: fc.constant('breaches' as const),
    side: fc.constantFrom(...LEVEL_SIDES),
    ...{ at, mark, by: fc.constantFrom(...BREACH_GROUPS), key },
  }),
  fc.record({
    of: fc.constant('state' as const),
    side: fc.constantFrom(...LEVEL_SIDES),
    ...{ state: fc.constantFrom(...LEVEL_STATES), at, mark },
  }),
);

test('every set is read as it was written, whatever agents and channels are called', () => {
  fc.assert(
    fc.property(set, (one) => {
      expect(readSet(writeSet(one))).toEqual(one);
    }),
  );
});

test.each([
  '',
  'nothing',
  'constructor~1',
  'waiting~',
  'waiting~soon',
  'begun~2026-02-30~',
  'state~draft~late~5~c0ffee42',
  'staffing~arrivals~7~3~~~5',
  'breaches~live~5~c0ffee42~agent~Lin',
  'compared~both~5~nomark',
])('%j names no set', (text) => {
  expect(readSet(text)).toBeNull();
});

test('a number and its digits are not the same group', () => {
  const hour = {
    of: 'breaches',
    side: 'live',
    at: 5,
    mark: 'c0ffee42',
    by: 'hour',
    key: 7,
  } as const;
  expect(writeSet(hour)).toBe('breaches~live~5~c0ffee42~hour~#7');
  expect(writeSet({ ...hour, by: 'agent', key: '7' })).toBe('breaches~live~5~c0ffee42~agent~=7');
  expect(writeSet({ ...hour, by: 'agent', key: null })).toBe('breaches~live~5~c0ffee42~agent~');
});
