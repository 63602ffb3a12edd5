/**
 * A civil day: whole days since 1970-01-01 in the proleptic Gregorian calendar, with no zone and
 * no time of day. All calendar arithmetic works on it, so that days of 23 or 25 hours cannot
 * disturb anything. Pure integer arithmetic, exact for years −200,000 to 200,000.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil,
 * civil_from_days): years are shifted to begin in March, so that the leap day is a year's last.
 */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Days in 400 years; the calendar repeats after that. */
const DAYS_PER_ERA = 146_097;
/** 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/** The civil day of a date. The date must exist (see `isCivilDate`); month and day count from 1. */
export function civilDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The date of a civil day. */
export function civilDate(civil: number): CivilDate {
  const shifted = civil + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three whole numbers name a day: 31 April and month 13 do not. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 'YYYY-MM-DD', for years 0 to 9999. */
export function isoDateOfCivilDay(civil: number): string {
  const { year, month, day } = civilDate(civil);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The civil day of 'YYYY-MM-DD'; undefined where the text has another shape or names no day. */
export function civilDayOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? civilDay(year, month, day) : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
