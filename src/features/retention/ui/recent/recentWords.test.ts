import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import type { DaysActivity } from '../../domain/activityOfDays.ts';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { usualState } from '../pageState.ts';
import type { RetentionText } from '../retentionText.ts';
import {
  explainDaysTarget,
  explainNobody,
  explainRecent,
  explainRecentChange,
} from './explainRecent.ts';
import { changeWords, type RecentChange } from './recentChange.ts';
import { RECENT_FIGURES } from './recentFigures.ts';
import { conditionsOf, recentState } from './recentState.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { retention: en }, 'zh-CN': { retention: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

function wordsOf(language: 'en' | 'zh-CN' = 'en'): ExplainWords {
  return {
    t: i18n.getFixedT(language, 'retention') as RetentionText,
    format: createFormats(language, { points: '{{value}} pts' }),
    state: recentState(usualState(DEFAULT_QUERY)),
    calendar: { zone: 'Europe/Berlin', weekStart: 1 },
    currency: 'EUR',
    span: {
      revision: 1,
      dataThrough: Date.UTC(2026, 10, 21, 8),
      throughDay: civilDay(2026, 11, 21),
      historyStart: civilDay(2025, 10, 5),
    },
    importedAge: 'today 08:40',
  };
}

const NOW: DaysActivity = {
  days: { from: civilDay(2026, 10, 22), to: civilDay(2026, 11, 20) },
  revenue: 1_234_50,
  orders: 150,
  customers: 130,
  newCustomers: 60,
  unknownRevenue: 1_000,
  unknownOrders: 2,
};
const BEFORE: DaysActivity = {
  ...NOW,
  days: { from: civilDay(2026, 9, 22), to: civilDay(2026, 10, 21) },
  revenue: 1_000_00,
  orders: 110,
  customers: 100,
  newCustomers: 80,
};
const SURE = civilDay(2025, 11, 4);

describe('the change of a number', () => {
  const change = (own: Partial<RecentChange>): string =>
    changeWords(wordsOf(), { figure: 'revenue', now: NOW, earlier: BEFORE, ...own });

  test('is a share of what was before, with its sign', () => {
    expect(change({})).toBe('+23.5%');
    expect(change({ figure: 'customers' })).toBe('+30.0%');
    expect(change({ figure: 'new' })).toBe('−25.0%');
    expect(change({ now: BEFORE })).toBe('0.0%');
  });

  test('is a difference where either side has too few customers for a share', () => {
    // 70 now, 20 before.
    expect(change({ figure: 'returning' })).toBe('+50');
    const few = { ...BEFORE, customers: 59, newCustomers: 59 };
    expect(change({ earlier: few })).toBe('+€234.50');
    expect(change({ now: few })).toBe('€0.00');
    expect(change({ figure: 'customers', now: few })).toBe('−41');
    const enough = { ...BEFORE, customers: 60 };
    expect(change({ earlier: enough })).toBe('+23.5%');
  });

  test('is a difference where there was nothing before', () => {
    expect(change({ earlier: { ...BEFORE, revenue: 0 } })).toBe('+€1,234.50');
  });

  test('says both numbers, both periods and both n, and leads to the earlier rows', () => {
    const both = { figure: 'revenue', now: NOW, earlier: BEFORE } as const;
    const { facts, rows, sentence } = explainRecentChange(wordsOf(), both);
    const details = facts.map(({ detail }) => detail);
    expect(details).toContain('€1,234.50 ÷ €1,000.00 − 1');
    expect(details).toContain('150 orders against 110 orders');
    expect(details).toContain('22 Oct – 20 Nov 2026 against 22 Sep – 21 Oct 2026');
    expect(sentence).not.toContain('60 customers');
    expect(rows).toEqual({
      href: '/retention/rows?number=days%7E2026-09-22%7E2026-10-21%7Eplaced&customerKnown=0',
      label: 'See the 110 orders',
    });
    const few = explainRecentChange(wordsOf(), { ...both, figure: 'returning' });
    expect(few.sentence).toContain('shares are told from 60 customers on');
    expect(few.facts.map(({ detail }) => detail)).toContain('70 − 20');
  });
});

describe('a number of the last days', () => {
  test('counts customers once, and says under which conditions', () => {
    const { value, facts } = explainRecent(wordsOf(), NOW, 'customers', SURE);
    expect(value).toBe('130');
    expect(facts.find(({ term }) => term === 'Lines')?.detail).toBe('Not cancelled, Not a return');
    expect(explainRecent(wordsOf(), NOW, 'returning', SURE).value).toBe('70');
  });

  test('of new and returning customers says where the data begin too late to be sure', () => {
    const said = (figure: (typeof RECENT_FIGURES)[number], sureFrom: number) =>
      explainRecent(wordsOf(), NOW, figure, sureFrom).sentence.includes('may have bought before');
    const { from } = NOW.days;
    expect(RECENT_FIGURES.map((figure) => said(figure, from + 1))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(said('new', from)).toBe(false);
  });

  test('is found by its target, in the days that the overview tells of and no others', () => {
    const recent = {
      span: wordsOf().span,
      now: NOW,
      before: BEFORE,
      yearBefore: null,
      weeks: [],
      sureFrom: SURE,
    };
    const found = (days: DaysActivity['days'], part: 'again' | 'nobody') =>
      explainDaysTarget(wordsOf(), { of: 'days', ...days, part }, recent)?.value;
    expect(found(NOW.days, 'again')).toBe('70');
    expect(found(BEFORE.days, 'again')).toBe('20');
    expect(found(NOW.days, 'nobody')).toBe('€10.00');
    expect(found({ ...NOW.days, to: NOW.days.to - 1 }, 'again')).toBeUndefined();
  });

  test.each(['en', 'zh-CN'] as const)('every explanation is whole in %s', (language) => {
    const words = wordsOf(language);
    for (const explanation of [
      explainNobody(words, NOW),
      ...RECENT_FIGURES.flatMap((figure) => [
        explainRecent(words, NOW, figure, NOW.days.to),
        explainRecentChange(words, { figure, now: NOW, earlier: BEFORE }),
      ]),
    ]) {
      const texts = [explanation.sentence, ...explanation.facts.map(({ detail }) => detail)];
      for (const text of texts) expect(text).not.toMatch(/\{\{|undefined|NaN|recent\./u);
    }
  });
});

test('revenue is the shop’s, whether or not orders name a customer', () => {
  expect(conditionsOf(recentState(usualState(DEFAULT_QUERY)))).toEqual({
    customerKnown: false,
    notCancelled: true,
    notReturn: true,
    quantityPositive: false,
    pricePositive: false,
  });
});
