import type { ModerationRule } from '../features/community/domain/rules/ruleSchema.ts';
import {
  moderationPolicy,
  type ModerationSettings,
} from '../features/community/domain/rules/ruleSettings.ts';

/** A rule without conditions that queues, as far as nothing else is said. */
export function aModerationRule(parts: Partial<ModerationRule>): ModerationRule {
  return {
    id: 'rule',
    name: { en: '', 'zh-CN': '' },
    active: true,
    severity: 'medium',
    groups: null,
    exempt: [],
    from: null,
    until: null,
    conditions: [],
    allow: [],
    actions: [{ kind: 'queue' }],
    ...parts,
  };
}

export function moderationOf(...rules: readonly Partial<ModerationRule>[]): ModerationSettings {
  return { ...moderationPolicy.defaults, rules: rules.map(aModerationRule), warnShare: 0.5 };
}
