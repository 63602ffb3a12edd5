import { fullYear, type DateParts } from './dateParts.ts';
import { civilDate } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import { parseTime } from './parseTime.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Day 0 of spreadsheets that count from 1900 (with the 29 February 1900 that never was). */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[-/ ]([a-z]{3,9})\.?,?[-/ ](\d{4}|\d{2})(?!\d)/i;
const NAME_AND_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;
/** Days from 1954 to 2119 in a spreadsheet's own count. */
const SERIAL = /^([2-7]\d{4})(\.\d+)?$/;

/**
 * Reads a date, with or without time, in any of the ways that shop exports write one.
 * @returns undefined where it is not written as a date; whether there is such a day is not asked
 */
export function parseDate(text: string): DateParts | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*年\s*/, '-')
    .replace(/\s*月\s*/, '-')
    .replace(/\s*[日号]/, ' ')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i, '')
    .trim();
  return countedDate(plain) ?? compactDate(plain) ?? writtenDate(plain);
}

/** Seconds or milliseconds since 1970, or a spreadsheet's days. */
function countedDate(text: string): DateParts | undefined {
  if (SECONDS.test(text)) return ofMoment(Number(text) * 1000, 0);
  if (MILLISECONDS.test(text)) return ofMoment(Number(text), 0);
  if (!SERIAL.test(text)) return undefined;
  // A serial's fraction is a binary number; half a second is nearer to what was typed.
  return ofMoment(SERIAL_EPOCH + Math.round(Number(text) * 86_400) * 1000, undefined);
}

function ofMoment(ms: number, offsetMs: number | undefined): DateParts {
  const { year, month, day } = civilDate(Math.floor(ms / MS_PER_DAY));
  const timeMs = ms - Math.floor(ms / MS_PER_DAY) * MS_PER_DAY;
  return certain(year, month, day, { timeMs, offsetMs });
}

function compactDate(text: string): DateParts | undefined {
  const match = COMPACT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = parseTime(`${hour}:${minute.padStart(2, '0')}:${second.padStart(2, '0')}`);
  return time && certain(Number(year), Number(month), Number(day), time);
}

function writtenDate(text: string): DateParts | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [all, year, , month, day] = yearFirst;
    const time = parseTime(text.slice(all.length));
    return time && certain(Number(year), Number(month), Number(day), time);
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [all, first, , second, year = ''] = numeric;
    const time = parseTime(text.slice(all.length));
    return (
      time && {
        form: 'numeric',
        first: Number(first),
        second: Number(second),
        ...yearOf(year),
        ...time,
      }
    );
  }
  const named = namedMonth(text);
  const time = named && parseTime(text.slice(named.length));
  return (
    time && {
      form: 'certain',
      first: named.day,
      second: named.month,
      ...yearOf(named.year),
      ...time,
    }
  );
}

function namedMonth(
  text: string,
): { length: number; day: number; month: number; year: string } | undefined {
  const dayFirst = DAY_AND_NAME.exec(text);
  const match = dayFirst ?? NAME_AND_DAY.exec(text);
  if (!match) return undefined;
  const [all, one = '', two = '', year = ''] = match;
  const [day, name] = dayFirst ? [one, two] : [two, one];
  const month = monthNumber(name);
  return month === 0 ? undefined : { length: all.length, day: Number(day), month, year };
}

/** 1 to 12 by an English name or its beginning; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(digits: string): { year: number; twoDigitYear: boolean } {
  const twoDigitYear = digits.length === 2;
  return { year: twoDigitYear ? fullYear(Number(digits)) : Number(digits), twoDigitYear };
}

function certain(
  year: number,
  month: number,
  day: number,
  time: { timeMs: number; offsetMs: number | undefined },
): DateParts {
  return { form: 'certain', first: day, second: month, year, twoDigitYear: false, ...time };
}
