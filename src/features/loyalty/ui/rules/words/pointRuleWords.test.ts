import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../../shared/i18n/language.ts';
import { aPointRule, pointSettings } from '../../../../../testing/aPointRule.ts';
import { conditionLogic } from '../../../domain/rules/conditionLogic.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import { en } from '../../../strings/en.ts';
import { zhCN } from '../../../strings/zh-CN.ts';
import { pointRuleWords } from './pointRuleWords.ts';

const i18n = createInstance();
beforeAll(async () => {
  await i18n.init({
    resources: { en: { loyalty: en }, 'zh-CN': { loyalty: zhCN } },
    interpolation: { escapeValue: false },
  });
});

const gold = { id: 'g', name: { en: 'Gold', 'zh-CN': '金卡' }, threshold: 50_000 };
const plain = pointSettings([aPointRule()]);
const nothing = { categories: [], brands: [], products: [] };
const other: PointRuleSettings = {
  programme: {
    basis: {
      pricesIncludeTax: false,
      tax: 'excluded',
      shipping: true,
      discounts: 'before',
      pointsPaidPart: true,
    },
    rounding: 'nearest',
    pendingDays: 30,
    expiry: { kind: 'days', days: 90 },
    clawBack: 'toZero',
    limits: [
      { per: 'month', unit: 'points', amount: 500 },
      { per: 'programme', unit: 'money', amount: 90_000 },
    ],
    redemption: { points: 50, amount: 25, least: 200, largestShare: 100 },
    leapBirthday: 'mar1',
    costPerThousand: 1250,
    expectedRedeemed: 0.65,
  },
  tiers: {
    window: { kind: 'calendarYear' },
    measure: 'points',
    downgrade: 'oneDown',
    graceDays: 0,
    levels: [gold],
  },
  rules: [
    aPointRule({
      name: { en: 'Weekends', 'zh-CN': '周末' },
      active: false,
      trigger: 'review',
      condition: conditionLogic({ kind: 'in', field: 'time.weekday', values: [6, 7] }),
      lines: { include: { ...nothing, categories: ['Tea'] }, exclude: nothing },
      effect: { kind: 'bonus', points: 20 },
      limits: [{ per: 'week', unit: 'times', amount: 2 }],
      stacking: { priority: 4, mode: 'bestOf', group: 'w' },
      from: '2026-12-01',
      until: '2026-12-31',
      goal: { measure: 'points', amount: 500 },
    }),
    aPointRule({ id: 'second', effect: { kind: 'multiplier', thousandths: 2000 } }),
  ],
};

function told(language: Language): string[] {
  const t = i18n.getFixedT(language, 'loyalty');
  const words = pointRuleWords(
    {
      t: (key, values) => t(key, { ...values }),
      format: createFormats(language, { points: '{{value}} pts' }),
      language,
      currency: 'EUR',
      levels: [gold],
    },
    [other, plain],
  );
  return settingsDiff(plain, other).map(({ path, before, after }) => {
    const side = (value: unknown) => (value === undefined ? '·' : words.value(path, value));
    return `${words.field(path)}: ${side(before)} → ${side(after)}`;
  });
}

test('every change of the settings is told in words', () => {
  expect(told('en')).toEqual([
    'Prices in the files include tax: on → off',
    'Tax: earns → does not earn',
    'Shipping earns: off → on',
    'Amounts count: after discounts → before discounts',
    'What is paid with points earns again: off → on',
    'Fractions of a point: are dropped → are rounded, half up',
    'Points wait: 14 days → 30 days',
    'Points expire: after months → after days',
    'After: 12 months → ·',
    'On: the end of that month → ·',
    'After: · → 90 days',
    'Refunded points that were spent: are owed: the balance can be below 0 → go, down to a balance of 0',
    'Limits over all rules: none → All rules together give at most 500 points a month and €900 of cost for all members together.',
    'So many points: 100 points → 50 points',
    'pay: €1 → €0.25',
    'At least at once: 100 points → 200 points',
    'Of an order at most: 50% → 100%',
    'Birthdays on 29 February: on 28 February → on 1 March',
    '1,000 points cost: €10 → €12.50',
    'Expected to be redeemed: 80% → 65%',
    'What counts: the last months → the calendar year',
    'What counts: 12 months → ·',
    'Measured in: amount that earns → points earned',
    'Who falls below: goes to the tier of what is left → goes down one tier',
    'Days of grace: 30 days → 0 days',
    'Tier “Gold”: · → Gold ≥ 50,000 points',
    '“Weekends”: name: Base → Weekends',
    '“Weekends”: Name in Chinese: 基础 → 周末',
    '“Weekends”: switched on: on → off',
    '“Weekends”: earned by: Order → Review',
    '“Weekends”: conditions: always → weekday is Saturday or Sunday',
    '“Weekends”: what counts: all lines → some products',
    '“Weekends”: gives: By amount → A bonus, not multiplied',
    '“Weekends”: Points: 1 point → 20 points',
    '“Weekends”: For each: €1 → ·',
    '“Weekends”: Below a full step: earns nothing → ·',
    '“Weekends”: limits: none → 2 times a week',
    '“Weekends”: Priority: 1 → 4',
    '“Weekends”: With others of its group: all count → the one that gives most counts',
    '“Weekends”: Group: none → w',
    '“Weekends”: first day: none → 1 Dec 2026',
    '“Weekends”: last day: none → 31 Dec 2026',
    '“Weekends”: goal: none → 500 points given',
    'Rule “Base”: · → Multiply the points of orders by 2.',
  ]);
});

test('Chinese tells the same changes, in its own words', () => {
  const chinese = told('zh-CN');
  expect(chinese.length).toBe(told('en').length);
  expect(chinese).toContain('积分冻结: 14 天 → 30 天');
  expect(chinese).toContain('“周末”：条件: 无条件 → 星期为周六或周日');
  expect(chinese.filter((line) => /[{}[\]]|undefined|rules\./u.test(line))).toEqual([]);
});
