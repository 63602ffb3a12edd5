import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LocalClock } from './localClock.ts';

const local = (ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').toPlainDateTime();

describe('LocalClock', () => {
  it('agrees with Temporal’s “compatible” at any time, in any order of asking', () => {
    const time = fc.oneof(
      fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2150, 0, 1) }),
      fc.integer({ min: Date.UTC(2024, 2, 30), max: Date.UTC(2024, 3, 2) }),
      fc.integer({ min: Date.UTC(2024, 9, 26), max: Date.UTC(2024, 9, 29) }),
    );
    for (const zone of [
      'Europe/London',
      'America/New_York',
      'Asia/Shanghai',
      'Australia/Lord_Howe',
    ]) {
      const clock = new LocalClock(zone);
      fc.assert(
        fc.property(fc.array(time, { minLength: 1, maxLength: 20 }), (times) => {
          for (const ms of times) {
            const expected = local(ms).toZonedDateTime(zone, { disambiguation: 'compatible' });
            expect(clock.instant(ms)).toBe(expected.epochMilliseconds);
            expect(clock.localAt(expected.epochMilliseconds)).toBe(
              expected.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds,
            );
          }
        }),
        { numRuns: 100 },
      );
    }
  });

  it('refuses a zone that there is none of', () => {
    expect(() => new LocalClock('Mars/Olympus')).toThrow(RangeError);
  });
});
