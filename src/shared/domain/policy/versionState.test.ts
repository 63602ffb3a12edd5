import { describe, expect, test } from 'vitest';
import { measuredSpan } from './measuredSpan.ts';
import { policyMoment } from './policyMoment.ts';
import { versionState } from './versionState.ts';

const line = {
  policy: 'p',
  steps: [
    { version: 'v1', liveFrom: 10 },
    { version: 'v3', liveFrom: 30 },
    { version: 'v2', liveFrom: 20 },
  ],
};

describe('where a version stands', () => {
  test('live, was live, scheduled or taken back', () => {
    expect(versionState(line, 'v2', 25)).toEqual({ state: 'live', liveFrom: 20 });
    expect(versionState(line, 'v1', 25)).toEqual({ state: 'wasLive', liveFrom: 10 });
    expect(versionState(line, 'v3', 25)).toEqual({ state: 'scheduled', liveFrom: 30 });
    expect(versionState(line, 'v4', 25)).toEqual({ state: 'takenBack', liveFrom: null });
    expect(versionState(undefined, 'v1', 25).state).toBe('takenBack');
  });

  test('its span ends where the next one that has begun begins', () => {
    expect(measuredSpan(line, 'v2', 25)).toEqual({ liveFrom: 20, previous: 10, next: null });
    expect(measuredSpan(line, 'v2', 30)).toEqual({ liveFrom: 20, previous: 10, next: 30 });
    expect(measuredSpan(line, 'v1', 30)).toEqual({ liveFrom: 10, previous: null, next: 20 });
    expect(measuredSpan(line, 'v3', 25)).toBeNull();
    expect(measuredSpan(undefined, 'v1', 25)).toBeNull();
  });

  test('what was published within the minute is live at once, a clock far ahead is not followed', () => {
    expect(policyMoment(60_000, [])).toBe(60_000);
    expect(policyMoment(60_000, [{ at: 61_000 }, { at: 3 }])).toBe(61_000);
    expect(policyMoment(60_000, [{ at: 120_000 }])).toBe(60_000);
  });
});
