import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDay,
  civilDayOfIsoDate,
  isoDateOfCivilDay,
} from '../../../shared/domain/time/civilDay.ts';
import { loyaltyPeriods, observedDays } from './loyaltyPeriods.ts';
import type { LoyaltyRules } from './loyaltyRules.ts';

const RULES: LoyaltyRules = {
  repeatDays: 90,
  historyDays: 30,
  observation: 'eachCustomer',
  goal: 2,
  baseline: null,
  recent: null,
};
const day = (date: string) => civilDayOfIsoDate(date) ?? NaN;

function periodsOf(from: string, through: string, rules: Partial<LoyaltyRules> = {}) {
  const all = { ...RULES, ...rules };
  const periods = loyaltyPeriods(observedDays(day(from), day(through), all), all);
  return (
    periods &&
    [periods.baseline, periods.recent].map(
      ({ from: first, to }) => `${isoDateOfCivilDay(first)} ${isoDateOfCivilDay(to)}`,
    )
  );
}

describe('periods that the rules leave open', () => {
  test('long data: the first twelve whole months after the start, and the last twelve observed', () => {
    expect(periodsOf('2021-01-01', '2024-12-31')).toEqual([
      '2021-02-01 2022-01-31',
      // 90 days after 30 September is 29 December: its window has ended, October’s has not.
      '2023-10-01 2024-09-30',
    ]);
  });

  test('short data: the first half and the rest', () => {
    expect(periodsOf('2024-01-01', '2024-12-31')).toEqual([
      '2024-02-01 2024-05-31',
      '2024-06-01 2024-09-30',
    ]);
  });

  test('less than two whole months give nothing to compare', () => {
    expect(periodsOf('2024-01-01', '2024-05-31')).toBeNull();
    expect(periodsOf('2024-01-01', '2024-01-02')).toBeNull();
  });

  test('a baseline of one’s own moves the recent period behind it', () => {
    const baseline = { from: day('2024-03-05'), to: day('2024-07-14') };
    expect(periodsOf('2024-01-01', '2024-12-31', { baseline })).toEqual([
      '2024-03-05 2024-07-14',
      '2024-08-01 2024-09-30',
    ]);
    const late = { from: day('2024-03-05'), to: day('2024-09-14') };
    expect(periodsOf('2024-01-01', '2024-12-31', { baseline: late })).toBeNull();
  });

  test('they are whole months that are wholly observed, one after the other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: civilDay(2019, 1, 1), max: civilDay(2021, 1, 1) }),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 100 }),
        (start, length, repeatDays, historyDays) => {
          const rules = { ...RULES, repeatDays, historyDays };
          const days = observedDays(start, start + length, rules);
          const periods = loyaltyPeriods(days, rules);
          if (!periods) return;
          const { baseline, recent } = periods;
          expect(baseline.from).toBeGreaterThanOrEqual(days.sureFrom);
          expect(recent.from).toBeGreaterThan(baseline.to);
          expect(recent.to).toBeLessThanOrEqual(days.lastObserved);
          for (const { from, to } of [baseline, recent]) {
            expect(isoDateOfCivilDay(from)).toMatch(/-01$/);
            expect(isoDateOfCivilDay(to + 1)).toMatch(/-01$/);
          }
        },
      ),
    );
  });
});

test('whole months count up to the last month of which everybody has been observed', () => {
  const of = (observation: LoyaltyRules['observation']) =>
    observedDays(day('2024-01-01'), day('2024-12-31'), { ...RULES, observation });
  expect(isoDateOfCivilDay(of('eachCustomer').lastCounted)).toBe('2024-10-01');
  expect(isoDateOfCivilDay(of('wholeMonths').lastCounted)).toBe('2024-09-30');
});
