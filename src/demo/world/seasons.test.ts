import { expect, test } from 'vitest';
import { civilDay } from '../../shared/domain/time/civilDay.ts';
import { seasons } from './seasons.ts';

const from = civilDay(2025, 1, 1);
const days = seasons(from);
const on = (month: number, day: number) => days[civilDay(2025, month, day) - from]!;

test("prices fall and traffic rises for 618, Singles' Day and Double Twelve", () => {
  for (const [month, day] of [
    [6, 17],
    [11, 11],
    [12, 12],
  ] as const) {
    expect(on(month, day).priceFactor).toBe(0.85);
    expect(on(month, day).traffic).toBeGreaterThan(on(month, day - 7).traffic);
  }
  expect(on(3, 3).priceFactor).toBe(1);
});

test('gifts sell before Spring Festival (29 January 2025) and Mid-Autumn (6 October 2025)', () => {
  expect(on(1, 20).giftSeason).toBe(true);
  expect(on(1, 29).giftSeason).toBe(false);
  expect(on(9, 28).giftSeason).toBe(true);
  expect(on(10, 6).giftSeason).toBe(false);
});

test('parcels are late more often in the two rushes', () => {
  expect(on(11, 12).lateExtra).toBe(0.15);
  expect(on(1, 27).lateExtra).toBe(0.1);
  expect(on(7, 1).lateExtra).toBe(0);
});
