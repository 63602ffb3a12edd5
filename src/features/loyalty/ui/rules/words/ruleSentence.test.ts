import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../../shared/i18n/language.ts';
import { aPointRule } from '../../../../../testing/aPointRule.ts';
import { conditionLogic } from '../../../domain/rules/conditionLogic.ts';
import type { Condition } from '../../../domain/rules/condition.ts';
import type { PointRule } from '../../../domain/rules/ruleSchema.ts';
import { en } from '../../../strings/en.ts';
import { zhCN } from '../../../strings/zh-CN.ts';
import { ruleSentence } from './ruleSentence.ts';
import type { RuleTools } from './ruleTools.ts';
import { plainSentence, sentenceParts } from './sentenceParts.ts';

const i18n = i18next.createInstance();
beforeAll(async () => {
  await i18n.init({
    resources: { en: { loyalty: en }, 'zh-CN': { loyalty: zhCN } },
    interpolation: { escapeValue: false },
  });
});

const LEVELS = [
  { id: 's', name: { en: 'Silver', 'zh-CN': '银卡' }, threshold: 1 },
  { id: 'g', name: { en: 'Gold', 'zh-CN': '金卡' }, threshold: 2 },
];
function toolsIn(language: Language): RuleTools {
  const t = i18n.getFixedT(language, 'loyalty');
  return {
    t: (key, values) => t(key, { ...values }),
    format: createFormats(language, { points: '{{value}} pts' }),
    language,
    currency: 'EUR',
    levels: LEVELS,
  };
}
const inBoth = (overrides: Partial<PointRule>) =>
  (['en', 'zh-CN'] as const).map((language) =>
    plainSentence(ruleSentence(toolsIn(language), aPointRule(overrides))),
  );
const logic = (condition: Condition) => conditionLogic(condition);
const nothing = { categories: [], brands: [], products: [] };

test('the plainest rule', () => {
  expect(inBoth({})).toEqual(['Give 1 point per €1 paid.', '每消费 €1 赠 1 积分。']);
});

test('a campaign for some products and tiers, with dates and a limit', () => {
  expect(
    inBoth({
      effect: { kind: 'perAmount', points: 2, per: 100, fractions: 'drop' },
      lines: { include: { ...nothing, categories: ['Tea', 'Teaware'] }, exclude: nothing },
      condition: logic({ kind: 'in', field: 'member.tier', values: ['g', 's'] }),
      from: '2026-12-01',
      until: '2026-12-31',
      limits: [{ per: 'order', unit: 'points', amount: 800 }],
    }),
  ).toEqual([
    'Give 2 points per €1 paid for Tea and Teaware by Gold or Silver members, from 1 Dec to 31 Dec 2026, at most 800 points an order.',
    '2026 年 12 月 1 日至 12 月 31 日，金卡或银卡会员购买 Tea 和 Teaware，每消费 €1 赠 2 积分，每单最多 800 积分。',
  ]);
});

test('a multiplier with nested conditions, and more limits', () => {
  expect(
    inBoth({
      effect: { kind: 'multiplier', thousandths: 1500 },
      condition: logic({
        kind: 'all',
        of: [
          { kind: 'compare', field: 'order.total', op: '>=', value: 5000 },
          {
            kind: 'any',
            of: [
              { kind: 'in', field: 'time.weekday', values: [6, 7] },
              { kind: 'is', field: 'order.first', value: true },
            ],
          },
          { kind: 'not', of: { kind: 'has', field: 'items.categories', values: ['Vouchers'] } },
        ],
      }),
      limits: [
        { per: 'month', unit: 'points', amount: 1 },
        { per: 'programme', unit: 'money', amount: 100_000 },
        { per: 'member', unit: 'times', amount: 3 },
      ],
    }),
  ).toEqual([
    'Multiply the points of orders by 1.5, if order total is at least €50 and (weekday is Saturday or Sunday or it is the member’s first order) and the order contains no Vouchers, at most 1 point a month and €1,000 of cost for all members together and 3 times for each member.',
    '若订单总额不低于 €50 且（星期为周六或周日或为会员首单）且订单不含 Vouchers，订单积分 ×1.5，每月最多 1 积分，全部会员累计最多 €1,000 成本，每位会员累计最多 3 次。',
  ]);
});

test('occasions that are no orders, and groups', () => {
  expect(
    inBoth({
      trigger: 'signIn',
      effect: { kind: 'fixed', points: 5 },
      limits: [{ per: 'day', unit: 'times', amount: 1 }],
      stacking: { priority: 1, mode: 'exclusive', group: 'daily' },
    }),
  ).toEqual([
    'Give 5 points for signing in, at most once a day; in the group “daily” only the first rule.',
    '签到赠 5 积分，每天最多 1 次；“daily”组内只取最优先的规则。',
  ]);
});

test('values stand apart from the words around them', () => {
  expect(sentenceParts(ruleSentence(toolsIn('en'), aPointRule()))).toEqual([
    { text: 'Give ', isValue: false },
    { text: '1 point', isValue: true },
    { text: ' per ', isValue: false },
    { text: '€1', isValue: true },
    { text: ' paid.', isValue: false },
  ]);
});
