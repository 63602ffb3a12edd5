import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../shared/domain/policy/readSettings.ts';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import {
  loyaltyRulesOf,
  policyOfShop,
  retentionDefaultsPolicy,
  usualQuery,
} from './retentionDefaults.ts';
import { DEFAULT_QUERY, readRetentionQuery, writeRetentionQuery } from './retentionQuery.ts';

const { defaults, schema } = retentionDefaultsPolicy;

describe('retention defaults', () => {
  test('where nothing is published the page asks what it always has', () => {
    expect(usualQuery(defaults)).toEqual(DEFAULT_QUERY);
    expect(schema.parse(defaults)).toEqual(defaults);
  });

  test('and its week begins as the shop’s own settings say', () => {
    expect(policyOfShop(7).defaults).toEqual({ ...defaults, weekStart: 7 });
  });

  test('an address still wins, and leaves out what the defaults say', () => {
    const usual = usualQuery({ ...defaults, period: 'week', minSize: 25 });
    expect(readRetentionQuery([], usual).query).toEqual(usual);
    const chosen = readRetentionQuery([['minSize', '60']], usual).query;
    expect(chosen).toEqual({ ...usual, minSize: 60 });
    expect(writeRetentionQuery(chosen, usual)).toEqual([['minSize', '60']]);
    expect(writeRetentionQuery(usual, usual)).toEqual([]);
  });

  test('a baseline is read in civil days', () => {
    const baseline = { from: '2024-01-01', to: '2024-06-30' };
    const settings = { ...defaults, loyalty: { ...defaults.loyalty, baseline } };
    expect(loyaltyRulesOf(settings).baseline).toEqual({
      from: civilDay(2024, 1, 1),
      to: civilDay(2024, 6, 30),
    });
    expect(loyaltyRulesOf(defaults).baseline).toBeNull();
  });

  test.each([
    ['minSize', { ...defaults, minSize: 0 }],
    ['repeatDays', { ...defaults, repeatDays: 2.5 }],
    ['period', { ...defaults, period: 'year' }],
    ['weekStart', { ...defaults, weekStart: 0 }],
    ['loyalty.goal', { ...defaults, loyalty: { ...defaults.loyalty, goal: 1 } }],
    [
      'loyalty.baseline.to',
      {
        ...defaults,
        loyalty: { ...defaults.loyalty, baseline: { from: '2024-02-01', to: '2024-01-31' } },
      },
    ],
    [
      'loyalty.baseline.from',
      {
        ...defaults,
        loyalty: { ...defaults.loyalty, baseline: { from: '2024-02-30', to: '2024-03-31' } },
      },
    ],
  ])('settings with a senseless %s are refused by name', (field, settings) => {
    expect(readSettings(retentionDefaultsPolicy, { settings, settingsVersion: 1 })).toEqual({
      ok: false,
      reason: 'invalid',
      fields: [field],
    });
  });

  test('settings of a newer release are refused', () => {
    const stored = { settings: defaults, settingsVersion: 2 };
    expect(readSettings(retentionDefaultsPolicy, stored)).toMatchObject({ reason: 'newer' });
  });
});
