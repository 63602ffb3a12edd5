import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import { WEEK_STARTS } from '../../../shared/domain/time/periods.ts';
import type { DayRange } from './loyaltyRules.ts';
import { completeWeeks, recentPeriods } from './recentPeriods.ts';

const day = (date: string) => civilDayOfIsoDate(date) ?? NaN;
const dates = (range: DayRange | null | undefined) =>
  range && [isoDateOfCivilDay(range.from), isoDateOfCivilDay(range.to)];

function periodsOf(historyStart: string, through: string) {
  const periods = recentPeriods(day(historyStart), day(through));
  return periods && [dates(periods.now), dates(periods.before), dates(periods.yearBefore)];
}

describe('recent periods', () => {
  test('are 30 complete days, the 30 before, and the same date a year before', () => {
    expect(periodsOf('2023-01-01', '2024-11-21')).toEqual([
      ['2024-10-22', '2024-11-20'],
      ['2024-09-22', '2024-10-21'],
      ['2023-10-22', '2023-11-20'],
    ]);
  });

  test('a leap day neither lengthens nor shortens them', () => {
    expect(periodsOf('2022-01-01', '2024-03-02')?.slice(0, 3)).toEqual([
      ['2024-02-01', '2024-03-01'],
      ['2024-01-02', '2024-01-31'],
      ['2023-01-31', '2023-03-01'],
    ]);
    expect(periodsOf('2022-01-01', '2024-03-01')?.[2]).toEqual(['2023-01-30', '2023-02-28']);
  });

  test('earlier days that the data do not cover wholly are not compared with', () => {
    expect(periodsOf('2024-09-22', '2024-11-21')).toEqual([
      ['2024-10-22', '2024-11-20'],
      ['2024-09-22', '2024-10-21'],
      null,
    ]);
    expect(periodsOf('2024-09-23', '2024-11-21')?.[1]).toBeNull();
  });

  test('young data give the days that there are, and one unfinished day none', () => {
    expect(periodsOf('2024-11-15', '2024-11-21')).toEqual([
      ['2024-11-15', '2024-11-20'],
      null,
      null,
    ]);
    expect(periodsOf('2024-11-20', '2024-11-21')?.[0]).toEqual(['2024-11-20', '2024-11-20']);
    expect(periodsOf('2024-11-21', '2024-11-21')).toBeNull();
  });

  test('agree with the calendar of Temporal, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 40_000 }), fc.nat(900), (through, length) => {
        const periods = recentPeriods(through - length, through);
        if (length === 0) {
          expect(periods).toBeNull();
          return;
        }
        const last = Temporal.PlainDate.from('1970-01-01').add({ days: through - 1 });
        const spanTo = (end: Temporal.PlainDate) => {
          const from = end.subtract({ days: 29 });
          const start = Temporal.PlainDate.from('1970-01-01').add({ days: through - length });
          const covered = Temporal.PlainDate.compare(start, from) <= 0;
          return covered ? [from.toString(), end.toString()] : null;
        };
        if (length > 30) expect(dates(periods?.now)).toEqual(spanTo(last));
        expect(dates(periods?.before)).toEqual(spanTo(last.subtract({ days: 30 })));
        expect(dates(periods?.yearBefore)).toEqual(spanTo(last.subtract({ years: 1 })));
      }),
    );
  });
});

describe('complete weeks', () => {
  test('leave out the week in which the data begin and the one in which they end', () => {
    // Monday 4 November to Thursday 21 November 2024.
    const weeks = (start: string, weekStart: 1 | 7) =>
      completeWeeks(day(start), day('2024-11-21'), weekStart, 9).map(dates);
    expect(weeks('2024-11-04', 1)).toEqual([
      ['2024-11-04', '2024-11-10'],
      ['2024-11-11', '2024-11-17'],
    ]);
    expect(weeks('2024-11-05', 1)).toEqual([['2024-11-11', '2024-11-17']]);
    expect(weeks('2024-11-04', 7)).toEqual([['2024-11-10', '2024-11-16']]);
    expect(completeWeeks(day('2024-01-01'), day('2024-11-21'), 1, 3)).toHaveLength(3);
    expect(weeks('2024-11-19', 1)).toEqual([]);
  });

  test('a week is complete on the day after its last', () => {
    const last = (through: string) =>
      dates(completeWeeks(day('2024-01-01'), day(through), 1, 1)[0]);
    expect(last('2024-11-17')).toEqual(['2024-11-04', '2024-11-10']);
    expect(last('2024-11-18')).toEqual(['2024-11-11', '2024-11-17']);
  });

  test('are the newest weeks that lie between the first day and the last, without gaps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 30_000 }),
        fc.nat(120),
        fc.constantFrom(...WEEK_STARTS),
        fc.integer({ min: 1, max: 12 }),
        (start, length, weekStart, most) => {
          const end = start + length;
          const wanted: DayRange[] = [];
          for (let from = start; from + 6 < end; from++) {
            const weekday = Temporal.PlainDate.from('1970-01-01').add({ days: from }).dayOfWeek;
            if (weekday === weekStart) wanted.push({ from, to: from + 6 });
          }
          expect(completeWeeks(start, end, weekStart, most)).toEqual(wanted.slice(-most));
        },
      ),
    );
  });
});
