import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import { BIRTHDAY_VARIANT, type MemberColumns } from './loyaltyHistory.ts';

export type Birthday = { readonly member: number; readonly day: number; readonly variant: number };

/**
 * The birthdays of members from the day they joined to the last day, both included. One on 29
 * February stands there twice in a common year, on the 28th and on 1 March: which of them counts is
 * for the rules to say.
 */
export function birthdaysOf(members: MemberColumns, lastDay: number): Birthday[] {
  const birthdays: Birthday[] = [];
  const lastYear = civilDate(lastDay).year;
  for (let member = 0; member < members.length; member++) {
    const month = members.birthMonth[member] ?? 0;
    const born = members.birthDay[member] ?? 0;
    const joined = members.joined[member] ?? -1;
    if (month === 0 || joined < 0) continue;
    const add = (day: number, variant: number) => {
      if (day >= joined && day <= lastDay) birthdays.push({ member, day, variant });
    };
    for (let year = civilDate(joined).year; year <= lastYear; year++) {
      if (born <= daysInMonth(year, month)) {
        add(civilDay(year, month, born), BIRTHDAY_VARIANT.exact);
        continue;
      }
      add(civilDay(year, 2, 28), BIRTHDAY_VARIANT.dayBefore);
      add(civilDay(year, 3, 1), BIRTHDAY_VARIANT.dayAfter);
    }
  }
  return birthdays;
}
