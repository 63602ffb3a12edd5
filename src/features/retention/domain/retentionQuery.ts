import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { isKnownZone } from '../../../shared/domain/time/isKnownZone.ts';
import { PERIOD_UNITS, WEEK_STARTS } from '../../../shared/domain/time/periods.ts';
import { DEFAULT_CONDITIONS, lineConditionsShape } from './lineConditions.ts';

/** When a customer counts as returned in column k. */
export const RETURN_RULES = [
  /** Ordered in the k-th period after. */
  'on',
  /** Ordered in the k-th period after or any later one. */
  'onOrAfter',
  /** Ordered in a bracket of several periods; see `brackets`. */
  'brackets',
] as const;

/** Which of a customer's orders puts the customer into a cohort. */
export const ENTRY_RULES = [
  /** The first order of all; the filters look at that order. */
  'firstEver',
  /** The first order that meets the filters, though others came before. */
  'firstMatching',
  /** Every period with an order starts anew; the filters look at the first order of all. */
  'recurring',
] as const;

export const MEASURES = [
  /** Customers who returned. */
  'customers',
  /** Orders of the customers who returned. */
  'orders',
  /** Revenue of the customers who returned. */
  'revenue',
  /** Revenue for each customer who returned. */
  'revenueAverage',
] as const;

export const WINDOWS = [
  /** Periods of the shop's calendar. */
  'calendar',
  /** Spans of 24 hours (a week is 7 of them, a month 30) from the customer's own first instant. */
  'rolling',
] as const;

export type ReturnRule = (typeof RETURN_RULES)[number];
export type EntryRule = (typeof ENTRY_RULES)[number];
export type Measure = (typeof MEASURES)[number];
export type Windows = (typeof WINDOWS)[number];

const MAX_COLUMNS = 60;
const MAX_BRACKETS = 24;
/** 'YYYY-MM-DD' of a day that exists. */
export const isoDateSchema = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined);
const values = z.array(z.string().max(1000)).max(200);

const shape = {
  period: z.enum(PERIOD_UNITS),
  returns: z.enum(RETURN_RULES),
  /** Lengths of the brackets, in periods, from the first period after the cohort's own on. */
  brackets: z.array(z.int().min(1).max(366)).min(1).max(MAX_BRACKETS),
  entry: z.enum(ENTRY_RULES),
  measure: z.enum(MEASURES),
  windows: z.enum(WINDOWS),
  /** Orders in one period from which a customer counts as returned in it. */
  minOrders: z.int().min(1).max(100),
  /** Columns after column 0; null for what suits the period (`DEFAULT_COLUMNS`). */
  columns: z.int().min(1).max(MAX_COLUMNS).nullable(),
  /** First and last civil day of the entering order, ISO dates, both included; null for open. */
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  /** Values that the entering order may have; none for all, '' for "not stated". */
  country: values,
  channel: values,
  /** Category paths; each includes the categories below it. */
  category: values,
  /** Product ids. */
  product: values,
  ...lineConditionsShape,
  /** Cohorts and groups under this many customers are "too few". */
  minSize: z.int().min(1).max(100_000),
  /** Days within which a second order makes a repeat customer. */
  repeatDays: z.int().min(1).max(1826),
  /** Cohorts that begin within so many days of the first imported day are flagged; 0 for none. */
  historyDays: z.int().min(0).max(1826),
};

/**
 * Everything that decides what the retention page shows: one value for the address bar and for the
 * jobs. The shop's own settings (zone, week start) are not part of it.
 */
export const retentionQuerySchema = z
  .object(shape)
  .refine((query) => !(query.windows === 'rolling' && query.returns === 'onOrAfter'), {
    path: ['windows'],
    message: 'on or after is not defined for 24-hour windows',
  })
  .refine((query) => query.from === null || query.to === null || query.from <= query.to, {
    path: ['to'],
    message: 'the period ends before it begins',
  });
export type RetentionQuery = z.infer<typeof retentionQuerySchema>;

export const DEFAULT_COLUMNS = { day: 30, week: 12, month: 12 } as const;

export const DEFAULT_QUERY: RetentionQuery = {
  period: 'month',
  returns: 'on',
  brackets: [1, 2, 3, 6],
  entry: 'firstEver',
  measure: 'customers',
  windows: 'calendar',
  minOrders: 1,
  columns: null,
  from: null,
  to: null,
  country: [],
  channel: [],
  category: [],
  product: [],
  ...DEFAULT_CONDITIONS,
  minSize: 60,
  repeatDays: 90,
  historyDays: 30,
};

/** The shop's settings that calendar logic needs. */
export const shopCalendarSchema = z.object({
  zone: z.string().refine(isKnownZone),
  weekStart: z.literal(WEEK_STARTS),
});
export type ShopCalendar = z.infer<typeof shopCalendarSchema>;

type Pairs = Iterable<readonly [string, string]>;

/** A query read from an address, and the names of its parameters that could not be used. */
export type ReadQuery = { readonly query: RetentionQuery; readonly ignored: readonly string[] };

/**
 * Reads a query from the parameters of an address (a URLSearchParams is such an iterable). A
 * missing parameter has its usual value; one that makes no sense too, and is named in `ignored`.
 * Parameters of other names are left alone.
 * @param usual what the shop's defaults ask
 */
export function readRetentionQuery(pairs: Pairs, usual = DEFAULT_QUERY): ReadQuery {
  const texts = new Map<string, string[]>();
  for (const [name, value] of pairs) texts.set(name, [...(texts.get(name) ?? []), value]);
  const ignored: string[] = [];
  const read: Record<string, unknown> = { ...usual };
  for (const [name, schema] of Object.entries(shape)) {
    const given = texts.get(name);
    if (!given) continue;
    const parsed = schema.safeParse(fromText(name, given));
    if (parsed.success) read[name] = parsed.data;
    else ignored.push(name);
  }
  const whole = retentionQuerySchema.safeParse(read);
  if (whole.success) return { query: whole.data, ignored };
  for (const issue of whole.error.issues) {
    const name = String(issue.path[0]);
    ignored.push(name);
    read[name] = name === 'to' ? null : usual.windows;
  }
  return { query: retentionQuerySchema.parse(read), ignored };
}

/** The parameters that a query needs in an address: those that differ from the usual ones. */
export function writeRetentionQuery(
  query: RetentionQuery,
  usual = DEFAULT_QUERY,
): [string, string][] {
  const pairs: [string, string][] = [];
  for (const name of retentionQuerySchema.keyof().options) {
    const texts = toTexts(query[name]);
    if (JSON.stringify(texts) === JSON.stringify(toTexts(usual[name]))) continue;
    for (const text of texts) pairs.push([name, text]);
  }
  return pairs;
}

const NUMBERS = new Set(['minOrders', 'columns', 'minSize', 'repeatDays', 'historyDays']);
const LISTS = new Set(['country', 'channel', 'category', 'product']);

function fromText(name: string, given: readonly string[]): unknown {
  if (LISTS.has(name)) return given;
  const text = given[0] ?? '';
  if (NUMBERS.has(name)) return wholeNumber(text);
  if (name === 'brackets') return text.split(',').map(wholeNumber);
  if (name in lineConditionsShape) return text === '1' ? true : text === '0' ? false : undefined;
  return text;
}

function toTexts(value: RetentionQuery[keyof RetentionQuery]): string[] {
  if (value === null) return [];
  if (typeof value === 'boolean') return [value ? '1' : '0'];
  if (typeof value === 'object') {
    return value.some((entry) => typeof entry === 'number') ? [value.join()] : value.map(String);
  }
  return [String(value)];
}

function wholeNumber(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : NaN;
}
