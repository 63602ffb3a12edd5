import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import { settingsDiff } from '../../../../shared/domain/policy/settingsDiff.ts';
import { proportion, wilson } from '../../../../shared/domain/statistics/wilson.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine, ordersOf } from '../../../../testing/orderRows.ts';
import type { LoyaltyMonth } from '../../domain/loyaltyLine.ts';
import { loyaltyNeeded } from '../../domain/loyaltyNeeded.ts';
import { loyaltyRatio } from '../../domain/loyaltyRatio.ts';
import type { LoyaltyRules } from '../../domain/loyaltyRules.ts';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import { ratioAtLeast } from '../../domain/posterior/ratioAtLeast.ts';
import { retentionDefaultsPolicy } from '../../domain/retentionDefaults.ts';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { REHEARSED } from '../../domain/rehearsedMetrics.ts';
import { retentionJobs } from '../../jobs.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import { attentionItems } from '../attention/attentionItems.ts';
import { defaultsWords } from '../defaults/defaultsWords.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { usualState } from '../pageState.ts';
import type { RetentionText } from '../retentionText.ts';
import {
  explainLoyaltyChance,
  explainLoyaltyNeeded,
  explainLoyaltyRate,
  explainLoyaltyRatio,
} from './explainLoyalty.ts';
import { explainMonth } from './explainMonth.ts';
import { loyaltyTwin } from './loyaltyTwin.ts';

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
    state: usualState(DEFAULT_QUERY),
    calendar: { zone: 'Europe/Berlin', weekStart: 1 },
    currency: 'EUR',
    span: {
      revision: 1,
      dataThrough: Date.UTC(2026, 10, 20, 8),
      throughDay: civilDay(2026, 11, 20),
      historyStart: civilDay(2025, 1, 5),
    },
    importedAge: 'today 08:40',
  };
}

const RULES: LoyaltyRules = {
  repeatDays: 90,
  historyDays: 30,
  observation: 'eachCustomer',
  goal: 2,
  baseline: null,
  recent: null,
};

function resultOf(recent: [number, number], baseline: [number, number]): LoyaltyResult {
  const after = proportion(...recent);
  const before = proportion(...baseline);
  const days = {
    baseline: { from: civilDay(2025, 2, 1), to: civilDay(2025, 12, 31) },
    recent: { from: civilDay(2026, 1, 1), to: civilDay(2026, 7, 31) },
  };
  return {
    span: wordsOf().span,
    rules: RULES,
    problem: null,
    periods: days,
    line: [],
    comparison: {
      baseline: { period: days.baseline, counted: days.baseline, share: before, notYetObserved: 0 },
      recent: { period: days.recent, counted: days.recent, share: after, notYetObserved: 3 },
      ...loyaltyRatio(after, before),
      rose: ratioAtLeast(1, after, before),
      reached: ratioAtLeast(2, after, before),
      needed: loyaltyNeeded(2, after, before),
    },
  };
}

function loyaltyOf(recent: [number, number], baseline: [number, number]) {
  const { comparison } = resultOf(recent, baseline);
  if (!comparison) throw new Error('no comparison');
  return { words: wordsOf(), rules: RULES, comparison };
}

const detail = (facts: readonly { term: string; detail: string }[], term: string) =>
  facts.find((fact) => fact.term === term)?.detail;

describe('explanations of the loyalty tracker', () => {
  test('the ratio says both rates, both periods and its interval', () => {
    const all = loyaltyOf([81, 263], [15, 148]);
    const ratio = explainLoyaltyRatio(all);
    expect(ratio.value).toBe('×3.04');
    expect(ratio.interval).toBe('95% interval 1.82 – 5.07');
    expect(detail(ratio.facts, 'Formula')).toBe('30.8% ÷ 10.1%');
    expect(detail(ratio.facts, 'Period')).toBe('Jan – Jul 2026 against Feb – Dec 2025');
    expect(detail(ratio.facts, 'n')).toBe('263 against 148 customers');
    expect(ratio.rows).toEqual({
      href: '/retention/rows?number=repeatRate%7Erepeated&from=2026-01-01&to=2026-07-31',
      label: 'See the 81 customers',
    });
  });

  test('a rate leads to the customers of its own period', () => {
    const all = loyaltyOf([81, 263], [15, 148]);
    const rate = explainLoyaltyRate(all, all.comparison.baseline);
    expect(rate.value).toBe('10.1%');
    expect(rate.rows?.href).toContain('from=2025-02-01&to=2025-12-31');
    expect(detail(rate.facts, 'Period')).toBe('Feb – Dec 2025');
  });

  test('a chance says its formula with the real counts, and never that it is 0 or 1', () => {
    const all = loyaltyOf([81, 263], [15, 148]);
    expect(explainLoyaltyChance(all, 'rose').value).toBe('>99%');
    const reached = explainLoyaltyChance(all, 'reached');
    expect(reached.value).toBe('95%');
    expect(detail(reached.facts, 'Formula')).toBe(
      'P(recent ÷ baseline ≥ 2), Beta(81.5, 182.5) against Beta(15.5, 133.5)',
    );
  });

  test('what is missing is customers, or returns, or nothing', () => {
    const more = explainLoyaltyNeeded(loyaltyOf([24, 100], [1000, 10_000]));
    expect(more?.sentence).toContain('So many more customers, who come back at the rate of 24.0%');
    const returns = explainLoyaltyNeeded(loyaltyOf([30, 100], [20, 100]));
    expect(returns?.value).toBe('11');
    expect(detail(returns?.facts ?? [], 'Formula')).toBe(
      'first whole number over 2 × 20.0% × 100, − 30',
    );
    expect(explainLoyaltyNeeded(loyaltyOf([300, 1000], [100, 1000]))).toBeNull();
  });

  test('each number of the table of months leads to that month’s customers', () => {
    const month: LoyaltyMonth = {
      firstDay: civilDay(2026, 3, 1),
      lastDay: civilDay(2026, 3, 31),
      startsAt: Date.UTC(2026, 2, 1),
      endsAt: Date.UTC(2026, 3, 1),
      count: 20,
      size: 100,
      interval: wilson(20, 100),
      notYetObserved: 0,
      complete: true,
      nearHistoryStart: false,
    };
    const words = wordsOf();
    const twin = loyaltyTwin(words, [month, { ...month, count: 0, size: 0, complete: false }], 90);
    expect(twin.rows).toEqual([
      ['Mar 2026', 0.2, wilson(20, 100).lower, wilson(20, 100).upper, 20, 100, 'complete'],
      ['Mar 2026', null, null, null, 0, 0, 'in progress'],
    ]);
    for (let column = 1; column <= 5; column++) {
      const explanation = twin.explain?.(0, column)?.();
      expect(explanation?.rows?.href).toContain('from=2026-03-01&to=2026-03-31');
    }
    expect(twin.explain?.(0, 6)).toBeUndefined();
    expect(explainMonth(words, month, 90, 'lower').value).toBe('13.3%');
    expect(explainMonth(words, month, 90, 'lower').interval).toBeUndefined();
  });
});

describe('attention', () => {
  test('a newest cohort is told where it is distinctly lower than those before', async () => {
    const told = async (returning: number) => {
      const orders = [1, 2, 3].flatMap((month) =>
        Array.from({ length: 80 }, (_, i) => {
          const back = i < (month === 3 ? returning : 40);
          const date = (of: number) => `2026-0${of}-10`;
          return ordersOf(`${month}.${i}`, back ? [date(month), date(month + 1)] : [date(month)]);
        }).flat(),
      );
      const rows = [...orders, orderLine('late', '2026-05-02'), orderLine('old', '2025-06-01')];
      const cohorts = await retentionJobs.cohorts.run(
        jobContextOf(factSourceOf({ orderLines: rows })),
        { query: DEFAULT_QUERY, calendar: { zone: 'UTC', weekStart: 1 } },
      );
      return attentionItems(wordsOf(), { cohorts, loyalty: undefined, days: 3 });
    };
    expect(await told(60)).toEqual([]);
    expect(await told(36)).toEqual([]);
    expect((await told(8)).map(({ title }) => title)).toEqual([
      'Mar 2026 is lower in Month 1: 10.0%, before 50.0%',
    ]);
  });

  test('loyalty below the baseline and old orders are told', () => {
    const items = attentionItems(wordsOf(), {
      cohorts: undefined,
      loyalty: resultOf([50, 1000], [100, 1000]),
      days: 40,
    });
    expect(items.map(({ title }) => title)).toEqual([
      'Loyalty is below the baseline',
      'No orders imported for 40 days',
    ]);
    expect(items[0]?.detail).toMatch(/^×0\.50, 95% interval/u);
  });
});

describe('words of the defaults', () => {
  const { defaults } = retentionDefaultsPolicy;

  test.each(['en', 'zh-CN'] as const)('every field and value has words in %s', (language) => {
    const { t, format } = wordsOf(language);
    const words = defaultsWords(t, format);
    const other = {
      period: 'week',
      weekStart: 7,
      minSize: 25,
      repeatDays: 60,
      historyDays: 0,
      loyalty: {
        baseline: { from: '2025-01-01', to: '2025-06-30' },
        goal: 1.5,
        observation: 'wholeMonths',
      },
    };
    const changes = settingsDiff(defaults, other);
    expect(changes).toHaveLength(8);
    for (const { path, before, after } of changes) {
      const said = [words.field(path), words.value(path, before), words.value(path, after)];
      expect(new Set(said).size, said.join()).toBe(3);
      for (const text of said) expect(text).not.toMatch(/[{}_]|undefined|eachCustomer|weekStart/u);
    }
    for (const id of REHEARSED) expect(words.metric(id)).not.toBe(id);
  });

  test('values are said as the form has them', () => {
    const { t, format } = wordsOf();
    const { value } = defaultsWords(t, format);
    expect(value(['minSize'], 25)).toBe('25 customers');
    expect(value(['repeatDays'], 1)).toBe('1 day');
    expect(value(['historyDays'], 0)).toBe('none');
    expect(value(['weekStart'], 7)).toBe('Sunday');
    expect(value(['loyalty', 'goal'], 1.5)).toBe('×1.5');
    expect(value(['loyalty', 'baseline'], { from: '2025-01-01', to: '2025-06-30' })).toBe(
      '1 Jan 2025 – 30 Jun 2025',
    );
    expect(value(['loyalty', 'baseline', 'from'], '2025-01-01')).toBe('1 Jan 2025');
  });
});
