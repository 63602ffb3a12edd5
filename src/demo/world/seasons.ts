import { civilDate, civilDay } from '../../shared/domain/time/civilDay.ts';
import { WORLD_DAYS } from './calendar.ts';

/** The shop opens with a campaign. */
const OPENING_DAYS = 45;
const OPENING_TRAFFIC = 4;

/** What kind of day it is for the shop. */
export type DaySeason = {
  /** 1 to 12. */
  readonly month: number;
  /** New customers, relative to an ordinary day. */
  readonly traffic: number;
  /** What prices are multiplied with: below 1 on the days of a campaign. */
  readonly priceFactor: number;
  /** Added to each carrier's share of late parcels. */
  readonly lateExtra: number;
  /** Festival soon: gifts sell. */
  readonly giftSeason: boolean;
};

const MONTH_TRAFFIC = [1.1, 0.75, 0.95, 1.15, 1.05, 1.1, 0.85, 0.85, 1.15, 0.95, 1.2, 1.05];

/**
 * Month and day of Spring Festival and Mid-Autumn by year, from the Chinese calendar; years outside
 * take the nearest one's.
 */
const FESTIVALS: readonly (readonly [spring: number, autumn: number])[] = [
  [201, 910], // 2022
  [122, 929],
  [210, 917],
  [129, 1006],
  [217, 925],
  [206, 915],
  [126, 1003],
  [213, 922],
  [203, 912],
  [123, 1001],
  [211, 919],
  [131, 908],
  [219, 927],
  [208, 916], // 2035
];
const FIRST_FESTIVAL_YEAR = 2022;

/** The seasons of the world's days, the first of which is the civil day `from`. */
export function seasons(from: number): DaySeason[] {
  return Array.from({ length: WORLD_DAYS }, (_, i) => seasonOf(from + i, i));
}

function seasonOf(day: number, age: number): DaySeason {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const date = month * 100 + dayOfMonth;
  const spring = daysUntilFestival(day, year, 0);
  const autumn = daysUntilFestival(day, year, 1);
  const campaign = campaignOf(date);
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const beforeSpring = spring >= 6 && spring <= 18;
  const atSpring = spring >= -6 && spring <= 2;
  const beforeAutumn = autumn >= 3 && autumn <= 14;
  const traffic =
    (MONTH_TRAFFIC[month - 1] ?? 1) *
    (weekday >= 5 ? 1.15 : 1) *
    (age < OPENING_DAYS ? OPENING_TRAFFIC : 1) *
    campaign *
    (beforeSpring ? 1.6 : atSpring ? 0.35 : 1) *
    (beforeAutumn ? 1.5 : 1);
  const rush = date >= 1109 && date <= 1116;
  const springRush = spring >= -5 && spring <= 8;
  return {
    month,
    traffic,
    priceFactor: campaign > 1 ? 0.85 : 1,
    lateExtra: rush ? 0.15 : springRush ? 0.1 : 0,
    giftSeason: beforeSpring || beforeAutumn,
  };
}

/** 618, Singles' Day and Double Twelve. */
function campaignOf(date: number): number {
  if (date >= 616 && date <= 618) return 2.5;
  if (date >= 1109 && date <= 1111) return 3.5;
  return date === 1212 ? 1.8 : 1;
}

/** Days until this year's Spring Festival (0) or Mid-Autumn (1); negative after it. */
function daysUntilFestival(day: number, year: number, which: 0 | 1): number {
  const at = Math.min(Math.max(year - FIRST_FESTIVAL_YEAR, 0), FESTIVALS.length - 1);
  const date = FESTIVALS[at]?.[which] ?? 0;
  return civilDay(year, Math.floor(date / 100), date % 100) - day;
}
