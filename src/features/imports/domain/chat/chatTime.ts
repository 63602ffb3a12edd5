/** A time as a chat has it; what it does not say is undefined. */
export type ChatTime = {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
};

/** Every repetition is bounded, so that no line takes long. */
const TIME = new RegExp(
  [
    // 2022-05-01, 2022/5/1, 2022年5月1日, 5月1日, 05-01
    '(?:(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?',
    '(?:[ ]?(?:周|星期)[一二三四五六日天])?[ T,，]{1,3})?',
    '(上午|中午|下午|晚上|凌晨|[AaPp][Mm])?[ ]?',
    '(\\d{1,3}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,3})?)?(?:[ ]?([AaPp][Mm])(?![A-Za-z]))?',
  ].join(''),
  'uy',
);

/** The time that begins at a place of a line, and where it ends; undefined where none does. */
export function chatTimeAt(
  line: string,
  at: number,
): { readonly time: ChatTime; readonly end: number } | undefined {
  TIME.lastIndex = at;
  const found = TIME.exec(line);
  if (!found) return undefined;
  const [whole, year, month, day, before, hours, minutes, seconds, behind] = found;
  const half = (before ?? behind)?.toLowerCase();
  return {
    time: {
      year: numberOf(year),
      month: numberOf(month),
      day: numberOf(day),
      hours: hoursOf(Number(hours), half),
      minutes: Number(minutes),
      seconds: numberOf(seconds) ?? 0,
    },
    end: at + whole.length,
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Of a clock of twelve hours: 12 at night is 0, 12 at noon is 12. */
function hoursOf(hours: number, half: string | undefined): number {
  if (half === undefined || hours > 12) return hours;
  const isLate = half === 'pm' || half === '下午' || half === '晚上' || half === '中午';
  // 中午 11:50 is before noon, 晚上 12:10 after midnight.
  if (half === '中午') return hours < 11 ? hours + 12 : hours;
  if (half === '晚上' && hours === 12) return 0;
  return (hours % 12) + (isLate ? 12 : 0);
}
