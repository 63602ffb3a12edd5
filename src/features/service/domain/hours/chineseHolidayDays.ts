import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { CHINESE_HOLIDAYS, type ChineseHolidayYear } from './chineseHolidays.ts';
import type { NamedDay } from './specialDaysOf.ts';

/** The days of a year's public holidays in China and the working days that make up for them. */
export function chineseHolidayDays(year: ChineseHolidayYear): NamedDay[] {
  const days = CHINESE_HOLIDAYS[year].flatMap(({ name, from, until, makeUp }) => {
    const [first, last] = [civilDayOfIsoDate(from), civilDayOfIsoDate(until)];
    if (first === undefined || last === undefined)
      throw new TypeError(`no date: ${from}, ${until}`);
    return [
      ...Array.from({ length: last - first + 1 }, (_, i): NamedDay => {
        return { date: isoDateOfCivilDay(first + i), name, working: false };
      }),
      ...makeUp.map((date): NamedDay => ({ date, name, working: true })),
    ];
  });
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}
