import { describe, expect, it } from 'vitest';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { clawBackDue } from './clawBackDue.ts';
import { expiryInstant, lastDay, type ExpiryTerms } from './expiryInstant.ts';

const last = (terms: ExpiryTerms, from: string) => {
  const day = lastDay(terms, civilDayOfIsoDate(from) ?? NaN);
  return day === null ? null : isoDateOfCivilDay(day);
};
/** The day at whose beginning they are gone. */
const gone = (terms: ExpiryTerms, from: string) => {
  const zone = zoneTable('UTC', Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1));
  const at = expiryInstant(terms, Date.parse(`${from}T15:00:00Z`), zone) ?? NaN;
  return new Date(at).toISOString().replace('T00:00:00.000Z', '');
};
const months = (n: number, until: 'day' | 'monthEnd' | 'yearEnd' = 'day'): ExpiryTerms => ({
  kind: 'months',
  months: n,
  until,
});

describe('the last day of points', () => {
  it('of twelve months to the end of the month is a month’s last (Square Loyalty, T10)', () => {
    expect(last(months(12, 'monthEnd'), '2020-07-06')).toBe('2021-07-31');
    expect(gone(months(12, 'monthEnd'), '2020-07-06')).toBe('2021-08-01');
  });

  it('some months later is the same day, or the last of a shorter month (Voucherify, T12)', () => {
    // a
    expect(last(months(1), '2026-01-25')).toBe('2026-02-25');
    expect(gone(months(1), '2026-01-25')).toBe('2026-02-26');
    // b
    expect(last(months(1), '2026-01-31')).toBe('2026-02-28');
    // c
    expect(gone(months(0), '2026-01-01')).toBe('2026-01-02');
    // d
    expect(last(months(1, 'monthEnd'), '2026-01-10')).toBe('2026-02-28');
    // e: points that come to a member on a day begin anew there, as all that are given do.
    expect(last(months(1), '2026-01-25')).toBe('2026-02-25');
    expect(last(months(0), '2026-01-01')).toBe('2026-01-01');
    expect(last(months(1), '2028-01-31')).toBe('2028-02-29');
    expect(last(months(11), '2026-12-31')).toBe('2027-11-30');
  });

  it('at the end of a year, in some days, never', () => {
    expect(last(months(0, 'yearEnd'), '2026-05-05')).toBe('2026-12-31');
    expect(last(months(12, 'yearEnd'), '2026-12-31')).toBe('2027-12-31');
    expect(last({ kind: 'days', days: 30 }, '2026-12-15')).toBe('2027-01-14');
    expect(last({ kind: 'never' }, '2026-12-15')).toBeNull();
  });
});

it('points are gone as the day after their last begins in the shop’s zone, also of 23 hours', () => {
  const zone = zoneTable('Europe/Berlin', Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31));
  const available = Date.parse('2026-03-27T23:30:00Z');
  // 28 March in Berlin; the day after is that on which clocks go forward.
  const instant = expiryInstant({ kind: 'days', days: 1 }, available, zone) ?? NaN;
  expect(new Date(instant).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(expiryInstant({ kind: 'never' }, available, zone)).toBeNull();
});

describe('what is due back', () => {
  it('goes by what was refunded (LoyaltyLion, Annex Cloud; loyalty vectors, T37)', () => {
    const twice = [1000, 2000].map((refunded) => 20 - clawBackDue(20, refunded, 2000));
    expect(twice).toEqual([10, 0]);
    expect(1400 - clawBackDue(1400, 10_000, 140_000)).toBe(1300);
  });

  it('adds up to the grant however the refund is cut, and never goes below zero', () => {
    for (const granted of [1, 7, 100, 2 ** 40]) {
      let taken = 0;
      for (let part = 1; part <= 7; part++) {
        const due = clawBackDue(granted, part * 1_000_003, 7 * 1_000_003);
        expect(due).toBeGreaterThanOrEqual(taken);
        taken = due;
      }
      expect(taken).toBe(granted);
    }
    expect(clawBackDue(10, -5, 100)).toBe(0);
    expect(clawBackDue(10, 500, 100)).toBe(10);
    expect(clawBackDue(10, 0, 0)).toBe(10);
  });
});
