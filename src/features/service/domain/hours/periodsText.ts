import { MINUTES_PER_DAY, type OpenPeriod } from './businessCalendar.ts';

const PERIOD = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/;

/** "09:00–12:00, 13:30–18:00"; '' for closed. */
export function periodsText(periods: readonly OpenPeriod[]): string {
  return periods.map(({ from, until }) => `${clock(from)}–${clock(until)}`).join(', ');
}

/**
 * Periods as staff type them: "9-12, 13:30-18", with dashes, commas and colons of both widths. In the
 * order in which they are typed; null for what is none, or none yet.
 */
export function readPeriods(text: string): OpenPeriod[] | null {
  const plain = text
    .replace(/[–—~～至]/g, '-')
    .replaceAll('：', ':')
    .replace(/\s*-\s*/g, '-')
    .trim();
  if (plain === '') return [];
  const periods: OpenPeriod[] = [];
  for (const part of plain.split(/\s*[,，、;；]\s*|\s+/)) {
    const [, fromHour, fromMinute = '0', untilHour, untilMinute = '0'] = PERIOD.exec(part) ?? [];
    const from = minutes(fromHour, fromMinute);
    const until = minutes(untilHour, untilMinute);
    if (from === null || until === null) return null;
    periods.push({ from, until });
  }
  return periods;
}

function minutes(hour: string | undefined, minute: string): number | null {
  const value = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && value <= MINUTES_PER_DAY ? value : null;
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
