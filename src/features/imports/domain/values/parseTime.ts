/** Time of day since midnight, and the offset from UTC where one is written. */
export type ParsedTime = { readonly timeMs: number; readonly offsetMs: number | undefined };

const MORNING = 'am|a\\.m\\.|上午|凌晨|早上';
const AFTERNOON = 'pm|p\\.m\\.|下午|晚上|中午';
const HALF = `(${MORNING}|${AFTERNOON})`;
const TIME = new RegExp(
  `^[T, ]*${HALF}? ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?${HALF}? ?` +
    '(Z|(?:UTC|GMT)? ?[+-]\\d{2}:?\\d{2}|[+-]\\d{2}|UTC|GMT)?(?: \\([^)]*\\))?$',
  'i',
);
const IS_MORNING = new RegExp(`^(?:${MORNING})$`, 'i');

/**
 * Reads what follows a date: '', 'T10:05:30Z', ' 10:05', ' 下午3:20', ' 3:20 PM +0800'.
 * @returns undefined where it is no time; timeMs is NaN where there is no such time (25:00)
 */
export function parseTime(text: string): ParsedTime | undefined {
  const plain = text
    .replace(/[时点]\s*(?=\d)/, ':')
    .replace(/[时点]整?$/, ':00')
    .replace(/分\s*(?=\d)/, ':')
    .replace(/[分秒]$/, '')
    .trimEnd();
  if (plain === '') return { timeMs: 0, offsetMs: undefined };
  const match = TIME.exec(plain);
  if (!match) return undefined;
  const [, before, hour, minute, second = '0', fraction = '', after, offset] = match;
  const half = before ?? after;
  const hours = half === undefined ? Number(hour) : hoursOfHalf(Number(hour), half);
  const timeMs = timeOfDay(hours, Number(minute), Number(second));
  return {
    timeMs: timeMs + Number(fraction.slice(0, 3).padEnd(3, '0')),
    offsetMs: offset === undefined ? undefined : offsetOf(offset),
  };
}

/** Milliseconds since midnight; NaN where a clock never shows that. 60 seconds is a leap second. */
export function timeOfDay(hours: number, minutes: number, seconds: number): number {
  // 24:00 is the end of the day in ISO 8601.
  if (hours === 24 && minutes === 0 && seconds === 0) return 86_400_000;
  if (hours > 23 || minutes > 59 || seconds > 60) return NaN;
  return ((hours * 60 + minutes) * 60 + Math.min(seconds, 59)) * 1000;
}

/** The hour of 24 from one of 12; '下午15:20' has 24 hours already. */
function hoursOfHalf(hour: number, half: string): number {
  if (hour > 12) return IS_MORNING.test(half) ? NaN : hour;
  if (IS_MORNING.test(half)) return hour === 12 ? 0 : hour;
  // 中午11:30 is before noon.
  if (half === '中午' && hour >= 10) return hour;
  return hour === 12 ? 12 : hour + 12;
}

function offsetOf(text: string): number {
  const match = /([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  const [, sign, hours, minutes = '0'] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -size : size;
}
