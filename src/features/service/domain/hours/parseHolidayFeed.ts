import {
  civilDay,
  isCivilDate,
  isoDateOfCivilDay,
} from '../../../../shared/domain/time/civilDay.ts';
import type { NamedDay } from './specialDaysOf.ts';
import { unfoldedLines, type FeedLine } from './unfoldedLines.ts';

export const FEED_PROBLEMS = [
  'notICalendar',
  'noStart',
  'noDate',
  'notWholeDays',
  'endsBeforeItBegins',
  'tooLong',
  'repeats',
  'unfinished',
  'tooMany',
] as const;
export type FeedProblemReason = (typeof FEED_PROBLEMS)[number];

export type FeedProblem = {
  readonly reason: FeedProblemReason;
  /** From 1. */
  readonly line: number;
  /** What stands there, shortened. */
  readonly value: string;
};

export type HolidayFeed = {
  readonly days: readonly NamedDay[];
  readonly problems: readonly FeedProblem[];
};

/** A holiday is not a year. */
const LONGEST = 62;
const MOST_DAYS = 5000;
const MOST_SHOWN = 80;

/**
 * 上班(补春节假期) of holiday-cn, 补班 of other feeds, 春节（班） of calendars on phones. These are
 * guesses from what feeds are seen to write: the list is shown before it is taken over.
 */
const MAKE_UP = /上班|补班|调班|[(（]班[)）]|make-?up (?:work|day)|working day/i;

/**
 * Whole days of an iCalendar file: VEVENT with DTSTART, DTEND (not included) or DURATION in days or
 * weeks, SUMMARY. Events with a time of day or a repetition rule are named as problems, the others kept.
 * Source: RFC 5545, sections 3.1 (folding), 3.3.4 (DATE), 3.6.1 (VEVENT).
 */
export function parseHolidayFeed(text: string): HolidayFeed {
  const lines = unfoldedLines(text);
  const problems: FeedProblem[] = [];
  const days: NamedDay[] = [];
  const add = (reason: FeedProblemReason, { number, value }: FeedLine) =>
    problems.push({ reason, line: number, value: value.slice(0, MOST_SHOWN) });
  const [first] = lines;
  if (first?.name !== 'BEGIN' || first.value.toUpperCase() !== 'VCALENDAR') {
    add('notICalendar', first ?? { number: 1, name: '', value: '' });
    return { days, problems };
  }
  let event: Map<string, FeedLine> | null = null;
  let begin = first;
  /** Parts within an event, as alarms, have a DTSTART or a SUMMARY of their own. */
  let within = 0;
  for (const line of lines) {
    const part = line.value.toUpperCase();
    if (line.name === 'BEGIN' && part === 'VEVENT') {
      if (event) add('unfinished', begin);
      [event, begin, within] = [new Map<string, FeedLine>(), line, 0];
    } else if (event && line.name === 'BEGIN') within++;
    else if (event && line.name === 'END' && part === 'VEVENT') {
      const read = daysOf(event, begin);
      if ('reason' in read) add(read.reason, read.line);
      else if (days.length + read.length > MOST_DAYS) {
        add('tooMany', begin);
        return { days, problems };
      } else days.push(...read);
      event = null;
    } else if (event && line.name === 'END') within--;
    else if (event && within === 0 && !event.has(line.name)) event.set(line.name, line);
  }
  if (event) add('unfinished', begin);
  return { days, problems };
}

type Refused = { readonly reason: FeedProblemReason; readonly line: FeedLine };

function daysOf(event: ReadonlyMap<string, FeedLine>, begin: FeedLine): NamedDay[] | Refused {
  const start = event.get('DTSTART');
  if (!start) return { reason: 'noStart', line: begin };
  const rule = event.get('RRULE') ?? event.get('RDATE');
  if (rule) return { reason: 'repeats', line: rule };
  const first = dateOf(start);
  if (typeof first !== 'number') return first;
  const end = endOf(event, first);
  if (typeof end !== 'number') return end;
  if (end <= first) return { reason: 'endsBeforeItBegins', line: event.get('DTEND') ?? start };
  if (end - first > LONGEST) return { reason: 'tooLong', line: event.get('DTEND') ?? start };
  const name = textOf(event.get('SUMMARY')?.value ?? '');
  const working = MAKE_UP.test(name);
  return Array.from({ length: end - first }, (_, i) => {
    return { date: isoDateOfCivilDay(first + i), name, working };
  });
}

/** The civil day after the last. */
function endOf(event: ReadonlyMap<string, FeedLine>, first: number): number | Refused {
  const end = event.get('DTEND');
  if (end) {
    const day = dateOf(end);
    // Some feeds give the same date twice for one day, against the letter of the RFC.
    return day === first ? first + 1 : day;
  }
  const duration = event.get('DURATION');
  if (!duration) return first + 1;
  const match = /^\+?P(?:(\d{1,4})W|(\d{1,4})D)$/i.exec(duration.value);
  if (!match) return { reason: 'notWholeDays', line: duration };
  return first + (match[1] === undefined ? Number(match[2]) : 7 * Number(match[1]));
}

function dateOf(line: FeedLine): number | Refused {
  const match = /^(\d{4})(\d{2})(\d{2})(T.*)?$/i.exec(line.value);
  if (!match) return { reason: 'noDate', line };
  if (match[4] !== undefined) return { reason: 'notWholeDays', line };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? civilDay(year, month, day) : { reason: 'noDate', line };
}

/** Escapes of RFC 5545, 3.3.11; a name has one line and at most 120 characters. */
function textOf(value: string): string {
  const plain = value.replace(/\\([nN,;\\])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? ' ' : escaped,
  );
  return plain.trim().slice(0, 120);
}
