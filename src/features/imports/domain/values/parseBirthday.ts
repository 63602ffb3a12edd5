import { UNKNOWN_BIRTH_YEAR } from '../../../../shared/domain/facts/factTables.ts';
import type { DateParts } from './dateParts.ts';
import { monthNumber, parseDate } from './parseDate.ts';

const CHINESE = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/;
/** '02-29', and as vCards ('--02-29') and databases ('0000-02-29') write a year that is unknown. */
const MONTH_FIRST = /^(?:--|0000-)?(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})([/.])(\d{1,2})\.?$/;
const NAME_AND_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?$/i;
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)?\.?[- ]([a-z]{3,9})\.?$/i;

/**
 * Reads a date of birth: any date, or day and month alone, which get `UNKNOWN_BIRTH_YEAR`.
 * @returns undefined where it is not written as one; whether there is such a day is not asked
 */
export function parseBirthday(text: string): DateParts | undefined {
  return withoutYear(text.normalize('NFKC').trim()) ?? parseDate(text);
}

function withoutYear(text: string): DateParts | undefined {
  const written = CHINESE.exec(text) ?? MONTH_FIRST.exec(text);
  if (written) return yearless('certain', Number(written[2]), Number(written[1]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return yearless('yearless', Number(numeric[1]), Number(numeric[3]));
  const nameFirst = NAME_AND_DAY.exec(text);
  const named = nameFirst ?? DAY_AND_NAME.exec(text);
  if (!named) return undefined;
  const [, one = '', two = ''] = named;
  const [day, name] = nameFirst ? [two, one] : [one, two];
  const month = monthNumber(name);
  return month === 0 ? undefined : yearless('certain', Number(day), month);
}

function yearless(form: DateParts['form'], first: number, second: number): DateParts {
  return {
    form,
    first,
    second,
    year: UNKNOWN_BIRTH_YEAR,
    twoDigitYear: false,
    timeMs: 0,
    offsetMs: undefined,
  };
}
