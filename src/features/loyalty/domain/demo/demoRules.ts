import { conditionLogic } from '../rules/conditionLogic.ts';
import { pointRulesPolicy, type PointRuleSettings } from '../rules/pointRuleSettings.ts';
import type { PointRule } from '../rules/ruleSchema.ts';

/** Members of the demo shop get a point a yuan; reviews, friends and birthdays bring some, gold more. */
export function demoRules(): PointRuleSettings {
  const { defaults } = pointRulesPolicy;
  const [base] = defaults.rules;
  if (!base) throw new Error('the defaults have a rule');
  const rule = (given: Partial<PointRule> & Pick<PointRule, 'id' | 'name'>): PointRule => ({
    ...base,
    ...given,
  });
  return {
    programme: {
      ...defaults.programme,
      pendingDays: 7,
      expiry: { kind: 'months', months: 18, until: 'monthEnd' },
      basis: { ...defaults.programme.basis, pointsPaidPart: true },
    },
    tiers: {
      ...defaults.tiers,
      levels: [
        { id: 'silver', name: { en: 'Silver', 'zh-CN': '银卡' }, threshold: 80_000 },
        { id: 'gold', name: { en: 'Gold', 'zh-CN': '金卡' }, threshold: 200_000 },
      ],
    },
    rules: [
      base,
      rule({
        id: 'gold',
        name: { en: 'Half as much again for gold members', 'zh-CN': '金卡会员 1.5 倍积分' },
        condition: conditionLogic({ kind: 'in', field: 'member.tier', values: ['gold'] }),
        effect: { kind: 'multiplier', thousandths: 1500 },
        stacking: { priority: 2, mode: 'stack', group: null },
      }),
      rule({
        id: 'review',
        name: { en: 'Points for a review', 'zh-CN': '评价送积分' },
        trigger: 'review',
        effect: { kind: 'fixed', points: 20 },
        limits: [{ per: 'month', unit: 'points', amount: 60 }],
        stacking: { priority: 3, mode: 'stack', group: null },
      }),
      rule({
        id: 'referral',
        name: { en: 'Points for bringing a friend', 'zh-CN': '推荐好友送积分' },
        trigger: 'referral',
        effect: { kind: 'fixed', points: 100 },
        stacking: { priority: 4, mode: 'stack', group: null },
      }),
    ],
  };
}
