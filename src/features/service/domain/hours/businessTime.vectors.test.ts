import { describe, expect, test } from 'vitest';
import { aCalendar, type PlainCalendar } from '../../../../testing/aCalendar.ts';
import { BusinessClock } from './businessClock.ts';

/*
 * What the tests of other systems expect, by case:
 * - cw: chatwoot/chatwoot spec/enterprise/services/sla/business_hours_service_spec.rb@15582fd
 * - wh: Intrepidd/working_hours spec/working_hours/computation_spec.rb@27946fa
 * - bt: bokmann/business_time test/test_calculating_business_duration.rb@a827dc1
 * - za: zammad/zammad test/unit/ticket_sla_test.rb@0d1d865
 * - fh: frappe/helpdesk helpdesk/helpdesk/doctype/hd_ticket/test_hd_ticket.py@6018181 (dates fixed by us: Monday = 2026-07-20)
 *
 * Where sources disagree: the last case.
 */
type Case = {
  readonly id: string;
  readonly note?: string;
  readonly calendar: PlainCalendar;
  readonly from: string;
  readonly pauses?: readonly (readonly [from: string, until: string])[];
} & (
  | { readonly seconds: number; readonly deadline: string }
  | { readonly until: string; readonly open: number }
);

const CASES: readonly Case[] = [
  {
    id: 'cw-01',
    calendar: { week: 'mon-fri 09:00-17:00' },
    from: '2024-01-17T10:00:00Z',
    seconds: 7200,
    deadline: '2024-01-17T12:00:00Z',
    note: 'inside hours',
  },
  {
    id: 'cw-03',
    calendar: { week: 'mon-fri 09:00-17:00' },
    from: '2024-01-17T07:00:00Z',
    seconds: 7200,
    deadline: '2024-01-17T11:00:00Z',
    note: 'before opening',
  },
  {
    id: 'cw-05',
    calendar: { week: 'mon-fri 09:00-17:00' },
    from: '2024-01-20T10:00:00Z',
    seconds: 7200,
    deadline: '2024-01-22T11:00:00Z',
    note: 'closed day',
  },
  {
    id: 'cw-07',
    calendar: { week: 'mon-fri 09:00-17:00', zone: 'America/New_York' },
    from: '2024-01-19T21:00:00Z',
    seconds: 7200,
    deadline: '2024-01-22T15:00:00Z',
    note: '16:00 EST Fri -> Mon 10:00 EST',
  },
  {
    id: 'cw-08',
    calendar: { week: 'mon-fri 09:00-17:00, sat 00:00-24:00' },
    from: '2024-01-20T10:00:00Z',
    seconds: 7200,
    deadline: '2024-01-20T12:00:00Z',
    note: 'open-all-day Saturday',
  },
  {
    id: 'cw-10',
    calendar: { week: 'mon 09:00-17:00, tue 09:00-20:00, wed-fri 09:00-17:00' },
    from: '2024-01-15T18:00:00Z',
    seconds: 36000,
    deadline: '2024-01-16T19:00:00Z',
    note: 'per-day hours, start after close',
  },
  {
    id: 'wh-01',
    calendar: { week: 'mon-fri 09:00-17:00' },
    from: '2014-04-11T20:00:00Z',
    until: '2014-04-14T05:00:00Z',
    open: 0,
    note: 'entirely out of hours = 0',
  },
  {
    id: 'wh-03',
    calendar: { week: 'mon-fri 09:00-17:00' },
    from: '2014-04-07T15:00:00Z',
    until: '2014-04-07T10:00:00Z',
    open: -18000,
    note: 'reversed = negative',
  },
  {
    id: 'wh-05',
    calendar: { week: 'mon 00:00-24:00' },
    from: '2014-04-06T12:00:00Z',
    until: '2016-04-06T12:00:00Z',
    open: 9072000,
    note: '105 full Mondays',
  },
  {
    id: 'wh-07',
    calendar: { week: 'mon 07:00-12:00 13:00-18:00' },
    from: '2014-04-07T11:00:00Z',
    until: '2014-04-14T13:00:00Z',
    open: 39600,
  },
  {
    id: 'wh-10',
    calendar: { week: 'sun 08:00-21:00', zone: 'Europe/Paris' },
    from: '2019-10-27T01:00:00Z',
    until: '2019-10-28T00:00:00Z',
    open: 46800,
    note: 'autumn DST: still 13h',
  },
  {
    id: 'wh-12',
    calendar: { week: 'sun 08:00-21:00', zone: 'Europe/Paris' },
    from: '2002-10-27T06:00:00Z',
    until: '2021-10-30T00:00:00Z',
    open: 46425600,
    note: '19 years of Sundays',
  },
  {
    id: 'wh-13',
    calendar: { week: 'mon-fri 09:00-17:00' },
    from: '1991-11-15T16:30:42Z',
    seconds: 2700,
    deadline: '1991-11-18T09:15:42Z',
  },
  {
    id: 'wh-15',
    calendar: { week: 'thu-fri 08:00-18:00', special: { '2019-12-27': '10:00-18:00' } },
    from: '2019-12-27T09:00:00Z',
    seconds: 120,
    deadline: '2019-12-27T10:02:00Z',
    note: 'special-day late opening',
  },
  {
    id: 'wh-17',
    calendar: { week: 'thu-fri 08:00-18:00', special: { '2019-12-27': '08:00-17:00' } },
    from: '2019-12-27T16:00:00Z',
    seconds: 7200,
    deadline: '2020-01-02T09:00:00Z',
  },
  {
    id: 'bt-01',
    calendar: { week: 'mon 09:00-17:00, fri 09:00-17:00, sat 10:00-15:00' },
    from: '2010-12-24T15:00:00Z',
    until: '2010-12-27T11:00:00Z',
    open: 32400,
    note: '2h+5h+2h',
  },
  {
    id: 'bt-03',
    calendar: { week: 'mon 00:00-24:00, fri 00:00-24:00, sat 11:00-15:00' },
    from: '2010-12-24T15:00:00Z',
    until: '2010-12-27T11:00:00Z',
    open: 86400,
  },
  {
    id: 'bt-05',
    calendar: { week: 'mon-tue 08:00-20:00' },
    from: '2014-05-12T20:50:00Z',
    until: '2014-05-13T08:10:00Z',
    open: 600,
    note: 'overnight',
  },
  {
    id: 'za-01',
    calendar: { week: 'mon-fri 09:00-17:00', zone: 'Europe/Berlin' },
    from: '2013-03-21T09:30:00Z',
    seconds: 3600,
    deadline: '2013-03-21T10:30:00Z',
    note: 'Berlin winter',
  },
  {
    id: 'za-03',
    calendar: { week: 'mon-sun 08:00-17:00', zone: 'Europe/Berlin', special: { '2015-09-22': '' } },
    from: '2015-09-21T14:30:00Z',
    seconds: 7200,
    deadline: '2015-09-23T07:30:00Z',
    note: 'public holiday skipped (2015-09-22 active; 09-23 inactive)',
  },
  {
    id: 'za-06',
    calendar: { week: 'mon-sun 09:00-18:00', zone: 'Europe/Berlin' },
    from: '2013-06-04T09:00:00Z',
    seconds: 7200,
    deadline: '2013-06-04T11:45:00Z',
    pauses: [
      ['2013-06-04T09:30:00Z', '2013-06-04T09:45:00Z'],
      ['2013-06-04T10:00:00Z', '2013-06-04T10:30:00Z'],
    ],
    note: 'pending + closed-then-reopened periods pause the clock',
  },
  {
    id: 'za-08',
    calendar: { week: 'mon-sun 09:00-18:00', zone: 'Europe/Berlin' },
    from: '2013-06-04T09:00:00Z',
    seconds: 7200,
    deadline: '2013-06-04T11:30:00Z',
    pauses: [['2013-06-04T10:00:00Z', '2013-06-04T10:30:00Z']],
  },
  {
    id: 'za-10',
    calendar: { week: 'mon-sun 09:00-18:00', zone: 'Europe/Berlin' },
    from: '2013-06-04T09:00:00Z',
    until: '2013-06-04T12:00:00Z',
    open: 9000,
    pauses: [['2013-06-04T10:00:00Z', '2013-06-04T10:30:00Z']],
    note: 'close_in_min=150, diff=+100 of 250',
  },
  {
    id: 'za-13',
    calendar: { week: 'mon-sun 09:00-18:00', zone: 'Europe/Berlin' },
    from: '2013-06-04T09:00:00Z',
    until: '2013-06-04T12:00:00Z',
    open: 1800,
    pauses: [
      ['2013-06-04T09:00:00Z', '2013-06-04T10:30:00Z'],
      ['2013-06-04T11:00:00Z', '2013-06-04T12:00:00Z'],
    ],
    note: 'close_in_min=30, diff=+210',
  },
  {
    id: 'fh-01',
    calendar: { week: 'mon-fri 10:00-18:00' },
    from: '2026-07-20T08:00:00Z',
    seconds: 3600,
    deadline: '2026-07-20T11:00:00Z',
    note: 'High response before hours',
  },
  {
    id: 'fh-03',
    calendar: { week: 'mon-fri 10:00-18:00' },
    from: '2026-07-20T20:00:00Z',
    seconds: 1800,
    deadline: '2026-07-21T10:30:00Z',
    note: 'Urgent after hours',
  },
  {
    id: 'fh-05',
    calendar: { week: 'mon-fri 10:00-18:00' },
    from: '2026-07-25T15:00:00Z',
    seconds: 259200,
    deadline: '2026-08-06T18:00:00Z',
    note: '72 working h = 9 days; ends AT close',
  },
  {
    id: 'fh-07',
    calendar: { week: 'mon-fri 10:00-18:00', special: { '2026-07-23': '', '2026-07-24': '' } },
    from: '2026-07-23T15:00:00Z',
    seconds: 1800,
    deadline: '2026-07-27T10:30:00Z',
    note: 'holiday Thu+Fri',
  },
  {
    id: 'fh-08',
    calendar: { week: 'mon-fri 10:00-18:00' },
    from: '2026-07-23T15:00:00Z',
    seconds: 10800,
    deadline: '2026-07-23T18:00:00Z',
    note: '2h + 1h hold',
  },
];

const DISAGREEMENT = {
  id: 'a repeated hour',
  calendar: { week: 'sun 00:00-24:00', zone: 'Europe/Paris' },
  from: '2019-10-27T00:00:00+02:00',
  until: '2019-10-28T00:00:00+01:00',
  sources: { 'Intrepidd/working_hours@27946fa': 24 * 3600, elapsed: 25 * 3600 },
  choice: 25 * 3600,
  why: 'Customers wait an hour longer on that day; a shop that is open through it answers in it.',
} as const;

describe('business time', () => {
  for (const given of CASES) {
    test(`${given.id}: ${given.note ?? 'as published'}`, () => {
      const clock = new BusinessClock(aCalendar(given.calendar));
      const from = Date.parse(given.from);
      const pauses = (given.pauses ?? []).map(([start, end]) => {
        return { from: Date.parse(start), until: Date.parse(end) };
      });
      if ('open' in given) {
        expect(clock.openSeconds(from, Date.parse(given.until), pauses)).toBe(given.open);
      } else {
        const deadline = clock.deadline(from, given.seconds, pauses);
        expect(deadline).toBe(Date.parse(given.deadline));
      }
    });
  }

  test('an hour that clocks repeat counts twice, where working_hours counts it once', () => {
    const { calendar, from, until, sources, choice } = DISAGREEMENT;
    const clock = new BusinessClock(aCalendar(calendar));
    expect(clock.openSeconds(Date.parse(from), Date.parse(until))).toBe(choice);
    expect(Object.values(sources)).toContain(choice);
  });
});
