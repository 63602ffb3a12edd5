import { civilDate } from '../../../../shared/domain/time/civilDay.ts';
import type { DictionaryValues } from '../../../../shared/domain/facts/factSource.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import type { FieldId } from './fields.ts';
import type { LineBits } from './lineBits.ts';
import type { Moment } from './moment.ts';
import type { OrderAmounts } from './orderAmounts.ts';
import type { ProductChoice } from './ruleSchema.ts';
import type { SelectedLines } from './selectedLines.ts';

/** A value by place of the occasion; NaN where it is unknown, codes below 0 too. */
export type FieldReader = (occasion: number) => number;

/** What the fields of one rule are read from. */
export type FieldSource = {
  readonly history: LoyaltyHistory;
  readonly amounts: OrderAmounts;
  /** Lines that count for the rule, and all of an order's. */
  readonly lines: SelectedLines;
  readonly allLines: SelectedLines;
  readonly moment: Moment;
  /** Ids of the tiers' levels. */
  readonly levels: readonly string[];
  /** Month and day of the month of civil days. */
  readonly calendar: DayCalendar;
};

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** Month (1 to 12) and day of the month by civil day, from `first` on. */
export type DayCalendar = {
  readonly first: number;
  readonly month: Uint8Array;
  readonly dayOfMonth: Uint8Array;
};

/** The calendar of all days of a history. */
export function dayCalendar({ occasions }: Pick<LoyaltyHistory, 'occasions'>): DayCalendar {
  const first = occasions.day[0] ?? 0;
  const days = (occasions.day[occasions.length - 1] ?? first) - first + 1;
  const month = new Uint8Array(days);
  const dayOfMonth = new Uint8Array(days);
  for (let day = 0; day < days; day++) {
    const date = civilDate(first + day);
    month[day] = date.month;
    dayOfMonth[day] = date.day;
  }
  return { first, month, dayOfMonth };
}

/** The reader of a number, yes or no (1 or 0), choice or code; `codes` fields have none. */
export function fieldReader(source: FieldSource, field: FieldId): FieldReader {
  const { history, amounts, lines, allLines, moment, calendar } = source;
  const { occasions, orders, members } = history;
  const ofOrder = (column: Float64Array | Int32Array): FieldReader => {
    return (i) => column[occasions.order[i] ?? -1] ?? NaN;
  };
  const ofMember = (column: Int32Array): FieldReader => {
    return (i) => column[occasions.member[i] ?? -1] ?? -1;
  };
  switch (field) {
    case 'order.total':
      return ofOrder(amounts.total);
    case 'order.basis':
      return ofOrder(amounts.basis);
    case 'order.pieces':
      return (i) => allLines.pieces(occasions.order[i] ?? -1);
    case 'order.paidWithPoints':
      return (i) => {
        const paid = orders.paidWithPoints[occasions.order[i] ?? -1] ?? NaN;
        return Number.isNaN(paid) ? 0 : paid;
      };
    case 'order.first':
      return (i) => (orders.ordinal[occasions.order[i] ?? -1] === 1 ? 1 : 0);
    case 'order.number':
      return ofOrder(orders.ordinal);
    case 'order.daysSinceLast':
      return missingBelow0(ofOrder(orders.daysSinceLast));
    case 'order.channel':
      return ofOrder(orders.channel);
    case 'order.country':
      return ofOrder(orders.country);
    case 'lines.amount':
      return (i) => lines.amount(occasions.order[i] ?? -1);
    case 'lines.pieces':
      return (i) => lines.pieces(occasions.order[i] ?? -1);
    case 'review.rating':
      return (i) => missingAt0(occasions.rating[i] ?? 0);
    case 'member.tier':
      return () => moment.level;
    case 'member.shopTier':
      return ofMember(members.shopTier);
    case 'member.segment':
      return ofMember(members.segment);
    case 'member.birthdayMonth':
      return (i) => {
        const born = members.birthMonth[occasions.member[i] ?? -1] ?? 0;
        if (born === 0) return NaN;
        return born === calendar.month[(occasions.day[i] ?? 0) - calendar.first] ? 1 : 0;
      };
    case 'member.daysSinceJoining':
      return (i) => {
        const joined = members.joined[occasions.member[i] ?? -1] ?? -1;
        return joined < 0 ? NaN : Math.max(0, (occasions.day[i] ?? 0) - joined);
      };
    case 'time.weekday':
      return (i) => weekdayOf(occasions.day[i] ?? 0);
    case 'time.hour':
      return (i) => Math.floor((occasions.minute[i] ?? 0) / 60);
    case 'time.month':
      return (i) => calendar.month[(occasions.day[i] ?? 0) - calendar.first] ?? NaN;
    case 'time.dayOfMonth':
      return (i) => calendar.dayOfMonth[(occasions.day[i] ?? 0) - calendar.first] ?? NaN;
    case 'items.categories':
    case 'items.brands':
    case 'items.products':
      throw new TypeError(`${field} has several values`);
  }
}

/** The codes that values of a code field have; of words that no file has there is none. */
export function codesOf(
  { history, levels }: FieldSource,
  field: FieldId,
  values: readonly (string | number)[],
): number[] {
  if (field === 'member.tier') {
    return values.map((id) => levels.indexOf(String(id))).filter((place) => place >= 0);
  }
  const names = dictionaryOf(history, field);
  if (!names) return values.map(Number);
  return values.map((value) => names.find(String(value))).filter((code) => code >= 0);
}

/** The words behind the codes of a field; undefined where it has none. */
export function dictionaryOf(
  { names }: Pick<LoyaltyHistory, 'names'>,
  field: FieldId,
): DictionaryValues | undefined {
  switch (field) {
    case 'order.channel':
      return names.channel;
    case 'order.country':
      return names.country;
    case 'member.shopTier':
      return names.shopTier;
    case 'member.segment':
      return names.segment;
    default:
      return undefined;
  }
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + EPOCH_WEEKDAY - 1) % 7) + 7) % 7) + 1;
}

/** The lines that a condition on what is in the order asks for. */
export function linesOfValues(field: FieldId, values: readonly string[]): ProductChoice {
  return {
    categories: field === 'items.categories' ? [...values] : [],
    brands: field === 'items.brands' ? [...values] : [],
    products: field === 'items.products' ? [...values] : [],
  };
}

/** Nothing. */
export const NO_PRODUCTS: ProductChoice = { categories: [], brands: [], products: [] };

function missingAt0(value: number): number {
  return value === 0 ? NaN : value;
}

function missingBelow0(reader: FieldReader): FieldReader {
  return (i) => {
    const value = reader(i);
    return value < 0 ? NaN : value;
  };
}

/** Names the lines that a condition asks for, before any of them are read. */
export function hasPlace(bits: LineBits, field: FieldId, values: readonly string[]): number {
  return bits.add({ include: linesOfValues(field, values), exclude: NO_PRODUCTS });
}
