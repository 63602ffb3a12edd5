import {
  pointRulesPolicy,
  type PointRuleSettings,
} from '../features/loyalty/domain/rules/pointRuleSettings.ts';
import type { PointRule } from '../features/loyalty/domain/rules/ruleSchema.ts';

/** A rule that gives 1 point for each full 1.00 of every order. */
export function aPointRule(overrides: Partial<PointRule> = {}): PointRule {
  return {
    id: 'base',
    name: { en: 'Base', 'zh-CN': '基础' },
    active: true,
    trigger: 'purchase',
    condition: null,
    lines: null,
    effect: { kind: 'perAmount', points: 1, per: 100, fractions: 'drop' },
    limits: [],
    stacking: { priority: 1, mode: 'stack', group: null },
    from: null,
    until: null,
    goal: null,
    ...overrides,
  };
}

/** The policy's defaults with other rules. */
export function pointSettings(
  rules: readonly PointRule[],
  {
    programme,
    tiers,
  }: {
    readonly programme?: Partial<PointRuleSettings['programme']>;
    readonly tiers?: Partial<PointRuleSettings['tiers']>;
  } = {},
): PointRuleSettings {
  const { defaults } = pointRulesPolicy;
  return {
    programme: { ...defaults.programme, ...programme },
    tiers: { ...defaults.tiers, ...tiers },
    rules: [...rules],
  };
}
