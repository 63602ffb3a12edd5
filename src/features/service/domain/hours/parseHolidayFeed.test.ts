import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHolidayFeed } from './parseHolidayFeed.ts';

const feed = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => feed('BEGIN:VEVENT', ...lines, 'END:VEVENT');
const dates = (text: string) => parseHolidayFeed(text).days.map(({ date }) => date);
const reasons = (text: string) =>
  parseHolidayFeed(text).problems.map(({ reason, line }) => `${line} ${reason}`);

describe('a feed of holidays', () => {
  test('gives each day of an event, its end not included, and tells working days by their name', () => {
    const text = feed(
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'SUMMARY:国庆节、中秋节假期',
      'DTSTART;VALUE=DATE:20250930',
      'DTEND;VALUE=DATE:20251002',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:上班(补国庆节假期)',
      'DTSTART;VALUE=DATE:20250928',
      'END:VEVENT',
    );
    expect(parseHolidayFeed(text)).toEqual({
      days: [
        { date: '2025-09-30', name: '国庆节、中秋节假期', working: false },
        { date: '2025-10-01', name: '国庆节、中秋节假期', working: false },
        { date: '2025-09-28', name: '上班(补国庆节假期)', working: true },
      ],
      problems: [],
    });
  });

  test('puts folded lines together, undoes escapes, and takes any end of line', () => {
    const text = event(
      'DTSTART;X-NOTE="a:b";VALUE=DATE:20260101',
      'SUMMARY;LANGUAGE=en:New Year\\, the',
      '  first\\nday',
    );
    for (const whole of [text, text.replaceAll('\r\n', '\n'), `\uFEFF${text}`]) {
      expect(parseHolidayFeed(whole).days).toEqual([
        { date: '2026-01-01', name: 'New Year, the first day', working: false },
      ]);
    }
  });

  test('takes a duration, the same end as start, and leaves alarms within an event alone', () => {
    expect(dates(event('DTSTART:20260101', 'DURATION:P2D'))).toEqual(['2026-01-01', '2026-01-02']);
    expect(dates(event('DTSTART:20260101', 'DURATION:P1W'))).toHaveLength(7);
    expect(dates(event('DTSTART:20260101', 'DTEND:20260101'))).toEqual(['2026-01-01']);
    const alarm = ['BEGIN:VALARM', 'SUMMARY:ring', 'DURATION:PT5M', 'END:VALARM'];
    expect(parseHolidayFeed(event(...alarm, 'DTSTART:20260101', 'SUMMARY:x')).days).toEqual([
      { date: '2026-01-01', name: 'x', working: false },
    ]);
  });

  test('keeps good events beside bad ones, which it names by line', () => {
    const text = feed(
      ...['BEGIN:VEVENT', 'SUMMARY:none', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260101T090000Z', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260230', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260105', 'DTEND:20260101', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260105', 'RRULE:FREQ=YEARLY', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260105', 'DTEND:20270101', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260105', 'DURATION:PT4H', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20260106', 'END:VEVENT'],
      'BEGIN:VEVENT',
    );
    expect(dates(text)).toEqual(['2026-01-06']);
    expect(reasons(text)).toEqual([
      '2 noStart',
      '6 notWholeDays',
      '9 noDate',
      '13 endsBeforeItBegins',
      '17 repeats',
      '21 tooLong',
      '25 notWholeDays',
      '30 unfinished',
    ]);
  });

  test('that is none, or has no end, is refused', () => {
    expect(reasons('')).toEqual(['1 notICalendar']);
    expect(reasons('date,name\n2026-01-01,x')).toEqual(['1 notICalendar']);
    const long = ['BEGIN:VEVENT', 'DTSTART:20260101', 'DTEND:20260301', 'END:VEVENT'];
    const many = parseHolidayFeed(feed(...Array.from({ length: 100 }, () => long).flat()));
    expect(many.days.length).toBeLessThanOrEqual(5000);
    expect(many.problems.map(({ reason }) => reason)).toEqual(['tooMany']);
  });

  test('never throws, whatever is in it', () => {
    const part = fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:2026', ':', ' x', 'END:A');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (lines) => {
        const { days, problems } = parseHolidayFeed(feed(...lines));
        expect(days.length + problems.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
