import { minorDigits } from '../domain/money/currencies.ts';
import { civilDate, civilDay as civilDayOf, type CivilDate } from '../domain/time/civilDay.ts';
import type { Language } from './language.ts';
import { spaceDigits } from './spaceDigits.ts';

/** Words that a number needs around it, from the texts of the language. */
export type FormatWords = {
  /** Percentage points, as in "{{value}} pts". */
  readonly points: string;
};

const MINUS = '−';
const SIZES = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * How one language writes numbers, money and time. Intl's formatters are built once, on first use.
 * Minus is a true minus. Dates are put together here: Intl writes neither "21 Sep 2026" (British
 * English has "Sept", American another order) nor "2026 年 9 月 21 日" with the spaces that Chinese
 * typography wants.
 */
export function createFormats(language: Language, words: FormatWords) {
  const zh = language === 'zh-CN';
  const relativeDays = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const weekdayName = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });

  const numberFormats = new Map<string, Intl.NumberFormat>();
  function write(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    let format = numberFormats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(language, options);
      numberFormats.set(key, format);
    }
    return format.format(value).replace('-', MINUS);
  }
  const digitsOf = (digits: number) => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

  const date = ({ year, month, day }: CivilDate) =>
    zh ? `${year} 年 ${month} 月 ${day} 日` : `${day} ${monthName(month)} ${year}`;
  const dateWithoutYear = ({ month, day }: CivilDate) =>
    zh ? `${month} 月 ${day} 日` : `${day} ${monthName(month)}`;
  const monthOfYear = ({ year, month }: CivilDate) =>
    zh ? `${year} 年 ${month} 月` : `${monthName(month)} ${year}`;

  return {
    /** 18,204; as many decimals as asked for, none without asking. */
    number: (value: number, digits = 0) => write(value, digitsOf(digits)),

    /** 12K, 1.2 万: for tight places, never in tables. */
    compactNumber: (value: number) =>
      spaceDigits(write(value, { notation: 'compact', maximumFractionDigits: 1 })),

    /** A rate of 0.252 as 25.2%. */
    percent: (rate: number, digits = 1) => write(rate, { style: 'percent', ...digitsOf(digits) }),

    /** A difference of two rates, 0.026, as "2.6 pts": never to be read as a relative change. */
    points: (difference: number, digits = 1) =>
      words.points.replace('{{value}}', write(difference * 100, digitsOf(digits))),

    /** Minor units of an ISO 4217 currency; plain, with two decimals, where the currency is unknown. */
    money: (minorUnits: number, currency: string | null) =>
      currency === null
        ? write(minorUnits / 100, digitsOf(2))
        : write(minorUnits / 10 ** minorDigits(currency), { style: 'currency', currency }),

    /** €8.9M, €891.1 万. */
    compactMoney: (minorUnits: number, currency: string | null) => {
      const compact = { notation: 'compact', maximumFractionDigits: 1 } as const;
      return spaceDigits(
        currency === null
          ? write(minorUnits / 100, compact)
          : write(minorUnits / 10 ** minorDigits(currency), {
              style: 'currency',
              currency,
              minimumFractionDigits: 0,
              ...compact,
            }),
      );
    },

    /** 9.8 MB, in thousands, as file managers count. */
    bytes: (bytes: number) => {
      let value = bytes;
      let size = 0;
      while (value >= 999.5 && size < SIZES.length - 1) {
        value /= 1000;
        size += 1;
      }
      return `${write(value, digitsOf(size > 0 && value < 99.95 ? 1 : 0))} ${SIZES[size] ?? ''}`;
    },

    /** A civil day, counted from 1970-01-01, as 21 Nov 2026. */
    day: (civilDay: number) => date(civilDate(civilDay)),

    /** A civil day without its year, for axes: 21 Nov. */
    dayOfMonth: (civilDay: number) => dateWithoutYear(civilDate(civilDay)),

    /** The month that holds a civil day: Nov 2026. */
    month: (civilDay: number) => monthOfYear(civilDate(civilDay)),

    /** The month without its year, for axes and phones: Nov. */
    monthShort: (civilDay: number) => {
      const { month } = civilDate(civilDay);
      return zh ? `${month} 月` : monthName(month);
    },

    /** The day of the week of a civil day: Mon, 周一. */
    weekday: (civilDay: number) => weekdayName.format(civilDay * 86_400_000),

    /** Both days included. Whole months are named as months; what both ends share is said once. */
    dayRange: (from: number, to: number) => {
      const a = civilDate(from);
      const b = civilDate(to);
      if (from === to) return date(a);
      const sameYear = a.year === b.year;
      if (a.day === 1 && civilDate(to + 1).day === 1) {
        if (sameYear && a.month === b.month) return monthOfYear(a);
        if (!sameYear) return `${monthOfYear(a)} – ${monthOfYear(b)}`;
        return zh
          ? `${monthOfYear(a)} – ${b.month} 月`
          : `${monthName(a.month)} – ${monthOfYear(b)}`;
      }
      if (!sameYear) return `${date(a)} – ${date(b)}`;
      if (a.month !== b.month)
        return zh ? `${date(a)} – ${dateWithoutYear(b)}` : `${dateWithoutYear(a)} – ${date(b)}`;
      return zh ? `${date(a)} – ${b.day} 日` : `${a.day} – ${date(b)}`;
    },

    /** The civil day of an instant in an IANA zone, for `day` and `dayRange`. */
    civilDayAt: (ms: number, zone: string) => dayNumber(clock(ms, zone)),

    /** An instant on the clocks of an IANA zone: 21 Nov 2026, 19:42. */
    instant: (ms: number, zone: string) => {
      const { time, ...day } = clock(ms, zone);
      return zh ? `${date(day)} ${time}` : `${date(day)}, ${time}`;
    },

    /** Today 08:40, yesterday, 9 days ago; past 30 days the date. Days are those of the zone. */
    relativeAge: (ms: number, now: number, zone: string) => {
      const at = clock(ms, zone);
      const days = dayNumber(clock(now, zone)) - dayNumber(at);
      if (days < 0 || days > 30) return date(at);
      // Chinese has a word for the day before yesterday; LOOK counts from two on.
      const words =
        days > 1 && zh ? `${days} 天前` : spaceDigits(relativeDays.format(-days, 'day'));
      return days === 0 ? `${words} ${at.time}` : words;
    },
  };
}

export type Formats = ReturnType<typeof createFormats>;

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function dayNumber({ year, month, day }: CivilDate): number {
  return civilDayOf(year, month, day);
}

const zoneClocks = new Map<string, Intl.DateTimeFormat>();

function clock(ms: number, zone: string): CivilDate & { readonly time: string } {
  let format = zoneClocks.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    zoneClocks.set(zone, format);
  }
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    time: `${part('hour')}:${part('minute')}`,
  };
}
