import type { BusinessCalendar, OpenPeriod } from './businessCalendar.ts';

const ALL_DAY: OpenPeriod[] = [{ from: 0, until: 1440 }];

/** The wall clock as a calendar, so that pauses and deadlines need no second arithmetic. */
export const ALWAYS_OPEN: BusinessCalendar = {
  id: '',
  name: '24 h',
  zone: 'UTC',
  week: {
    mon: ALL_DAY,
    tue: ALL_DAY,
    wed: ALL_DAY,
    thu: ALL_DAY,
    fri: ALL_DAY,
    sat: ALL_DAY,
    sun: ALL_DAY,
  },
  specialDays: [],
  source: '',
};
