import fc from 'fast-check';
import {
  DEFAULT_QUERY,
  ENTRY_RULES,
  MEASURES,
  RETURN_RULES,
  WINDOWS,
  type RetentionQuery,
} from '../features/retention/domain/retentionQuery.ts';
import { PERIOD_UNITS } from '../shared/domain/time/periods.ts';
import type { OrderLineRow } from './orderRows.ts';

const START = Date.UTC(2024, 0, 28);
const HOUR = 3_600_000;

/** Order lines as they should not be but are: customers missing, orders torn, returns, hidden rows. */
export const anyOrderLines: fc.Arbitrary<OrderLineRow[]> = fc.array(
  fc
    .record({
      order: fc.integer({ min: 0, max: 25 }),
      hours: fc.integer({ min: 0, max: 24 * 150 }),
      customer: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { freq: 6 }),
      product: fc.option(fc.constantFrom('p', 'q', 'r', 's'), { freq: 8 }),
      category: fc.option(fc.constantFrom('Tea', 'Tea > Green', 'Teapots', 'Cups')),
      country: fc.option(fc.constantFrom('CN', 'DE', 'GB'), { freq: 8 }),
      channel: fc.option(fc.constantFrom('web', 'shop')),
      quantity: fc.option(fc.integer({ min: -2, max: 5 }), { freq: 8 }),
      unitPrice: fc.option(fc.integer({ min: -1, max: 20 }), { freq: 8 }),
      amount: fc.option(fc.integer({ min: -500, max: 5000 }), { freq: 8 }),
      state: fc.constantFrom(0, 0, 0, 0, 1, 2),
      hidden: fc.constantFrom(false, false, false, false, true),
      torn: fc.constantFrom(false, false, false, false, false, true),
    })
    .map(({ order, hours, customer, torn, hidden, state, ...rest }): OrderLineRow => {
      // Lines of one order mostly share customer and instant: both follow from its number.
      const owner = order % 7 === 6 ? null : ('abcdef'[order % 6] ?? null);
      const at = START + (torn ? hours : (order * 977) % (24 * 150)) * HOUR;
      const who = torn ? customer : owner;
      const present = Object.entries(rest).filter(([, value]) => value !== null);
      return {
        ...Object.fromEntries(present),
        order: `o${order}`,
        placedAt: at,
        state,
        hidden,
        ...(who === null ? {} : { customer: who }),
      };
    }),
  { maxLength: 60 },
);

const anyDate = fc.option(
  fc
    .integer({ min: -10, max: 160 })
    .map((day) => new Date(START + day * 24 * HOUR).toISOString().slice(0, 10)),
);

/** Any query that the schema takes. */
export const anyRetentionQuery: fc.Arbitrary<RetentionQuery> = fc
  .record({
    period: fc.constantFrom(...PERIOD_UNITS),
    returns: fc.constantFrom(...RETURN_RULES),
    brackets: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    entry: fc.constantFrom(...ENTRY_RULES),
    measure: fc.constantFrom(...MEASURES),
    windows: fc.constantFrom(...WINDOWS),
    minOrders: fc.constantFrom(1, 1, 2),
    columns: fc.option(fc.integer({ min: 1, max: 20 })),
    from: anyDate,
    to: anyDate,
    country: fc.oneof(fc.constant<string[]>([]), fc.subarray(['CN', 'DE', 'XX', ''])),
    channel: fc.oneof(fc.constant<string[]>([]), fc.subarray(['web', ''])),
    category: fc.oneof(fc.constant<string[]>([]), fc.subarray(['Tea', 'Cups', ''])),
    product: fc.oneof(fc.constant<string[]>([]), fc.subarray(['p', 'q', 'zzz', ''])),
    customerKnown: fc.boolean(),
    notCancelled: fc.boolean(),
    notReturn: fc.boolean(),
    quantityPositive: fc.boolean(),
    pricePositive: fc.boolean(),
    minSize: fc.integer({ min: 1, max: 4 }),
    repeatDays: fc.integer({ min: 1, max: 90 }),
    historyDays: fc.integer({ min: 0, max: 90 }),
  })
  .map((query): RetentionQuery => {
    const turned = query.from !== null && query.to !== null && query.from > query.to;
    return {
      ...DEFAULT_QUERY,
      ...query,
      windows: query.returns === 'onOrAfter' ? 'calendar' : query.windows,
      from: turned ? query.to : query.from,
      to: turned ? query.from : query.to,
    };
  });
