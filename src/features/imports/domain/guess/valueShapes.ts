import { answerScore } from '../values/answerScore.ts';
import { eventWord } from '../values/eventWord.ts';
import { localMs, type DateParts } from '../values/dateParts.ts';
import { parseBirthday } from '../values/parseBirthday.ts';
import { parseDate } from '../values/parseDate.ts';
import { parseDecimal } from '../values/parseDecimal.ts';

/** What most values of a column look like, by which a guess from its header is checked. */
export type ValueShape = 'date' | 'birthday' | 'number' | 'email' | 'time' | 'event' | 'answer';

/** Values that are looked at, and the share of them that must fit. */
const LOOKED_AT = 100;
const SHARE = 0.6;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i;

/** Whether most of the values can be read as this; a column without values fits anything. */
export function fitsShape(values: readonly string[], shape: ValueShape): boolean {
  const some = values.slice(0, LOOKED_AT);
  const fitting = some.filter((value) => hasShape(value, shape)).length;
  return fitting >= some.length * SHARE;
}

function hasShape(value: string, shape: ValueShape): boolean {
  switch (shape) {
    case 'date':
      return isDay(parseDate(value));
    case 'birthday':
      return isDay(parseBirthday(value));
    case 'number':
      return parseDecimal(value, '.') !== undefined || parseDecimal(value, ',') !== undefined;
    case 'email':
      return EMAIL.test(value);
    case 'time':
      return TIME.test(value);
    case 'event':
      return eventWord(value) !== undefined;
    case 'answer':
      return answerScore(value) !== 'unknown';
  }
}

function isDay(parts: DateParts | undefined): boolean {
  if (!parts) return false;
  return !Number.isNaN(localMs(parts, 'dmy')) || !Number.isNaN(localMs(parts, 'mdy'));
}
