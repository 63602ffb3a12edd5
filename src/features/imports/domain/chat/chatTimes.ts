import type { ChatMessage } from './chatLines.ts';
import type { ChatReading } from './chatReading.ts';
import type { ChatTime } from './chatTime.ts';

/**
 * The times of messages, local, as '2022-05-01 12:00:00'; '' where what is known does not suffice. A year
 * that is not written is that of the last one before it; from the newest date without any, years are
 * counted back by one wherever dates jump forward (from the bottom, 31 December stands before 1 January).
 */
export function chatTimes(
  messages: readonly ChatMessage[],
  { year, start }: Pick<ChatReading, 'year' | 'start'>,
): string[] {
  const years = yearsOf(messages, year);
  let date: string | undefined;
  return messages.map(({ time }, i) => {
    if (time.month !== undefined && time.day !== undefined) {
      const known = time.year ?? years[i];
      date = known === undefined ? undefined : `${known}-${two(time.month)}-${two(time.day)}`;
      return date === undefined ? '' : `${date} ${clock(time)}`;
    }
    // A clock alone is of the day above it; in a call without days, it counts from the start.
    if (date !== undefined) return `${date} ${clock(time)}`;
    return start === null ? '' : after(start, time);
  });
}

function yearsOf(messages: readonly ChatMessage[], newest: number | null): (number | undefined)[] {
  const years: (number | undefined)[] = messages.map(() => undefined);
  let year = newest ?? undefined;
  let later = Infinity;
  for (let i = messages.length - 1; i >= 0; i--) {
    const time = messages[i]?.time;
    if (time?.month === undefined || time.day === undefined) continue;
    const place = time.month * 32 + time.day;
    if (time.year !== undefined) year = time.year;
    else if (year !== undefined && place > later) year--;
    years[i] = year;
    later = place;
  }
  return years;
}

function clock({ hours, minutes, seconds }: ChatTime): string {
  return `${two(hours)}:${two(minutes)}:${two(seconds)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Local arithmetic: a call is over before clocks change. */
function after(start: string, { hours, minutes, seconds }: ChatTime): string {
  const begun = Date.parse(`${start.replace(' ', 'T')}Z`);
  if (Number.isNaN(begun)) return '';
  const at = new Date(begun + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  return at.toISOString().slice(0, 19).replace('T', ' ');
}
