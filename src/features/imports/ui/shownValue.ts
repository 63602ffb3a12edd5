import type { Text } from '../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../shared/i18n/createFormats.ts';
import { UNKNOWN_BIRTH_YEAR } from '../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { DATE_FIELDS } from '../domain/fieldLists.ts';
import { FLAG_WORDS, type FlagWord } from '../domain/flagWords.ts';
import type { PreviewRow } from '../domain/importTypes.ts';
import type { en } from '../strings/en.ts';

const DATES = new Set<string>(DATE_FIELDS);
/** Fields whose values are words of Huitou's own. */
const WORDED = new Set<string>([
  'state',
  'type',
  'result',
  'kind',
  'placement',
  'clicked',
  'bought',
  'feedback',
]);
const LOCAL_TIME = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)/u;

/**
 * A cell of the preview in words. Dates get the month's name: whether 03/04 was read as March or
 * April is what one looks for here.
 */
export function shownValue(
  field: keyof PreviewRow,
  value: string,
  t: Text<typeof en>,
  format: Formats,
): string {
  if (field === 'birthday') return shownBirthday(value, format);
  if (DATES.has(field)) {
    const parts = LOCAL_TIME.exec(value)?.slice(1).map(Number);
    if (!parts) return value;
    const [year = 0, month = 1, day = 1, hours = 0, minutes = 0] = parts;
    // Already on the clocks of the plan's zone: UTC leaves it as it is.
    return format.instant(Date.UTC(year, month - 1, day, hours, minutes), 'UTC');
  }
  return WORDED.has(field) && isWord(value) ? t(`words.${value}`) : value;
}

/** '1990-05-04' or '05-04' with the month's name. */
function shownBirthday(value: string, format: Formats): string {
  const day = civilDayOfIsoDate(value);
  if (day !== undefined) return format.day(day);
  const dayOfYear = civilDayOfIsoDate(`${UNKNOWN_BIRTH_YEAR}-${value}`);
  return dayOfYear === undefined ? value : format.dayOfMonth(dayOfYear);
}

function isWord(value: string): value is FlagWord {
  return FLAG_WORDS.some((word) => word === value);
}
