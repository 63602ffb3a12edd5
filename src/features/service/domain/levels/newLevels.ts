import type { BusinessCalendar, OpenPeriod } from '../hours/businessCalendar.ts';
import type { LevelTarget, ServiceLevelSettings } from './serviceLevelSettings.ts';

/** 9:00 to 18:00. */
const USUAL: readonly OpenPeriod[] = [{ from: 540, until: 1080 }];
const HALF_AN_HOUR = 1800;

/** Usual office hours, Monday to Friday. */
export function newCalendar(id: string, name: string, zone: string): BusinessCalendar {
  const open = () => [...USUAL];
  const week = {
    mon: open(),
    tue: open(),
    wed: open(),
    thu: open(),
    fri: open(),
    sat: [],
    sun: [],
  };
  return { id, name, zone, week, specialDays: [], source: '' };
}

/** A first answer within half an hour, for any channel and priority. */
export function newTarget(id: string, calendar: string | null): LevelTarget {
  return {
    ...{ id, channel: null, priority: null, calendar },
    ...{ first: HALF_AN_HOUR, next: null, resolution: null },
  };
}

/** Calendars lose one; what was counted by it goes by the wall clock. */
export function withoutCalendar(
  settings: ServiceLevelSettings,
  id: string,
): Pick<ServiceLevelSettings, 'calendars' | 'targets'> {
  return {
    calendars: settings.calendars.filter((one) => one.id !== id),
    targets: settings.targets.map((one) =>
      one.calendar === id ? { ...one, calendar: null } : one,
    ),
  };
}
