import type {
  BusinessCalendar,
  OpenPeriod,
} from '../features/service/domain/hours/businessCalendar.ts';
import { WEEKDAYS, type Weekday } from '../features/service/domain/hours/weekday.ts';

/** A calendar in short: week 'mon-fri 09:00-12:00 13:00-17:00, sat 10:00-15:00'. */
export type PlainCalendar = {
  readonly week: string;
  /** UTC unless given. */
  readonly zone?: string;
  /** By date; '' is closed. */
  readonly special?: Readonly<Record<string, string>>;
};

export function aCalendar({ week, zone = 'UTC', special = {} }: PlainCalendar): BusinessCalendar {
  const hours: Record<Weekday, OpenPeriod[]> = {
    ...{ mon: [], tue: [], wed: [], thu: [] },
    ...{ fri: [], sat: [], sun: [] },
  };
  for (const part of week.split(',')) {
    const [days = '', ...periods] = part.trim().split(' ');
    const [first = '', last = first] = days.split('-');
    const from = WEEKDAYS.findIndex((day) => day === first);
    const until = WEEKDAYS.findIndex((day) => day === last);
    for (const day of WEEKDAYS.slice(from, until + 1)) hours[day] = periods.map(periodOf);
  }
  return {
    id: 'calendar',
    name: 'Calendar',
    zone,
    week: hours,
    specialDays: Object.entries(special).map(([date, periods]) => {
      return { date, name: '', periods: periods === '' ? [] : periods.split(' ').map(periodOf) };
    }),
    source: '',
  };
}

function periodOf(text: string): OpenPeriod {
  const [from = '', until = ''] = text.split('-');
  return { from: minutesOf(from), until: minutesOf(until) };
}

function minutesOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? NaN) * 60 + (minutes ?? NaN);
}
