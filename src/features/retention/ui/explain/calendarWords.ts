import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { ExplainWords } from './explainWords.ts';

/** Days of the week by ISO number. */
export const WEEKDAYS = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
} as const;

/** How the page's periods are cut: "months, Europe/Berlin". */
export function calendarWords({ t, state, calendar }: ExplainWords): string {
  const { zone, weekStart } = calendar;
  if (state.query.windows === 'rolling') return t('explain.calendar.rolling', { zone });
  const weekday = t(`explain.weekdays.${WEEKDAYS[weekStart]}`);
  return t(`explain.calendar.${state.query.period}`, { zone, weekday });
}

/** Days that the chosen period covers within the data: "1 Dec 2010 – 9 Dec 2011". */
export function chosenPeriod({ format, state, span }: ExplainWords): string {
  const { from, to } = state.query;
  const first = (from === null ? undefined : civilDayOfIsoDate(from)) ?? span.historyStart;
  const last = (to === null ? undefined : civilDayOfIsoDate(to)) ?? span.throughDay;
  if (first === null || last === null) return '–';
  return format.dayRange(first, Math.max(first, last));
}

/** All days of the data. */
export function dataPeriod({ format, span }: ExplainWords): string {
  const { historyStart, throughDay } = span;
  return historyStart === null || throughDay === null
    ? '–'
    : format.dayRange(historyStart, throughDay);
}

/** How old the data are, and where they end. */
export function dataWords({ t, format, span, calendar, importedAge }: ExplainWords): string {
  if (importedAge === null || span.dataThrough === null) return t('explain.dataNone');
  const through = format.instant(span.dataThrough, calendar.zone);
  return t('explain.data', { age: importedAge, through });
}
