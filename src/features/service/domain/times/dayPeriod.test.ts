import { expect, test } from 'vitest';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { ANY_TIME, boundSchema, dayPeriodSpan } from './dayPeriod.ts';

const berlin = zoneTable('Europe/Berlin', Date.UTC(2026, 0), Date.UTC(2026, 11, 31));

test('a period has its last day whole, by the clocks of the shop, also where a day has 23 hours', () => {
  const span = dayPeriodSpan({ from: '2026-03-29', until: '2026-03-29' }, berlin);
  expect(new Date(span.from).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(new Date(span.until).toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test('a period without bounds has all of time, and what is no date is refused', () => {
  expect(dayPeriodSpan(ANY_TIME, berlin)).toEqual({ from: -Infinity, until: Infinity });
  expect(boundSchema.safeParse('2026-02-30').success).toBe(false);
  expect(boundSchema.safeParse('').success).toBe(true);
});
