import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRetentionQuery } from '../../../testing/anyShop.ts';
import {
  DEFAULT_QUERY,
  readRetentionQuery,
  retentionQuerySchema,
  shopCalendarSchema,
  writeRetentionQuery,
} from './retentionQuery.ts';

describe('retention query', () => {
  test('what is written to an address reads back the same', () => {
    fc.assert(
      fc.property(anyRetentionQuery, (query) => {
        const address = new URLSearchParams(writeRetentionQuery(query)).toString();
        expect(readRetentionQuery(new URLSearchParams(address))).toEqual({ query, ignored: [] });
      }),
    );
  });

  test('the usual query needs no parameters', () => {
    expect(writeRetentionQuery(DEFAULT_QUERY)).toEqual([]);
    expect(readRetentionQuery([])).toEqual({ query: DEFAULT_QUERY, ignored: [] });
  });

  test('reads as a person would write it', () => {
    const address =
      'period=week&brackets=1,2,4&country=DE&country=AT&customerKnown=0&from=2024-02-01';
    expect(readRetentionQuery(new URLSearchParams(address)).query).toEqual({
      ...DEFAULT_QUERY,
      period: 'week',
      brackets: [1, 2, 4],
      country: ['DE', 'AT'],
      customerKnown: false,
      from: '2024-02-01',
    });
  });

  test.each([
    'period=year',
    'columns=0',
    'columns=61',
    'columns=',
    'minOrders=1.5',
    'minOrders=-1',
    'brackets=',
    'brackets=1,x',
    'from=2024-02-30',
    'from=tomorrow',
    'customerKnown=yes',
    'repeatDays=1e3',
  ])('names a parameter that makes no sense, and goes on without it: %s', (address) => {
    const [name = ''] = address.split('=');
    expect(readRetentionQuery(new URLSearchParams(address))).toEqual({
      query: DEFAULT_QUERY,
      ignored: [name],
    });
  });

  test('parameters of others are left alone', () => {
    expect(readRetentionQuery([['tab', 'curve']]).ignored).toEqual([]);
  });

  test('on or after has no 24-hour windows, and a period ends after it begins', () => {
    const rolling = { ...DEFAULT_QUERY, returns: 'onOrAfter', windows: 'rolling' };
    expect(retentionQuerySchema.safeParse(rolling).success).toBe(false);
    const read = readRetentionQuery([
      ['returns', 'onOrAfter'],
      ['windows', 'rolling'],
      ['from', '2024-03-01'],
      ['to', '2024-02-01'],
    ]);
    expect(read.query.windows).toBe('calendar');
    expect(read.query.from).toBe('2024-03-01');
    expect(read.query.to).toBeNull();
    expect(read.ignored).toEqual(['windows', 'to']);
  });

  test('a calendar has a known zone', () => {
    expect(shopCalendarSchema.safeParse({ zone: 'Asia/Shanghai', weekStart: 1 }).success).toBe(
      true,
    );
    expect(shopCalendarSchema.safeParse({ zone: 'Nowhere', weekStart: 1 }).success).toBe(false);
    expect(shopCalendarSchema.safeParse({ zone: 'UTC', weekStart: 8 }).success).toBe(false);
  });
});
