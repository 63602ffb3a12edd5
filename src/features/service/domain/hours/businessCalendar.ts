import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { isKnownZone } from '../../../../shared/domain/time/isKnownZone.ts';
import { calendarProblems } from './calendarProblems.ts';

export const MINUTES_PER_DAY = 1440;
/** More are no working hours but a mistake. */
const MOST_PERIODS = 12;
/** Ten years of holidays and make-up days come to about 350. */
const MOST_SPECIAL_DAYS = 1000;
export const MOST_CALENDARS = 50;

const minute = z.number().int().min(0).max(MINUTES_PER_DAY);

/** Open from one minute to another, counted from local midnight; `until` 1440 is 24:00. */
const periodSchema = z.object({ from: minute, until: minute });
export type OpenPeriod = z.infer<typeof periodSchema>;

/** In order of time; [] is closed, one period from 0 to 1440 open all day. */
const periodsSchema = z.array(periodSchema).max(MOST_PERIODS);

/** A date with hours of its own: a holiday ([]), a make-up working day, a short day. */
const specialDaySchema = z.object({
  date: z.string().refine((text) => civilDayOfIsoDate(text) !== undefined, 'noDate'),
  /** What it is, as the shop calls it; '' for nothing. */
  name: z.string().max(120),
  periods: periodsSchema,
});
export type SpecialDay = z.infer<typeof specialDaySchema>;

/** When a team answers. */
export const businessCalendarSchema = z
  .object({
    /** What targets name; never changes. */
    id: z.string().min(1).max(60),
    name: z.string().max(120),
    /** IANA. */
    zone: z.string().max(60).refine(isKnownZone, 'unknownZone'),
    week: z.object({
      mon: periodsSchema,
      tue: periodsSchema,
      wed: periodsSchema,
      thu: periodsSchema,
      fri: periodsSchema,
      sat: periodsSchema,
      sun: periodsSchema,
    }),
    specialDays: z.array(specialDaySchema).max(MOST_SPECIAL_DAYS),
    /** Where the special days come from: a notice, a file; '' for by hand. */
    source: z.string().max(300),
  })
  .superRefine((calendar, context) => {
    for (const { reason, path } of calendarProblems(calendar)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });
export type BusinessCalendar = z.infer<typeof businessCalendarSchema>;
