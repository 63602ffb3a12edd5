import type { ModerationRule } from './ruleSchema.ts';

/** A rule that holds everywhere, for everybody and at all times, and only queues. */
export function startingRule(
  parts: Pick<ModerationRule, 'id' | 'name' | 'severity' | 'conditions'> &
    Partial<Pick<ModerationRule, 'allow'>>,
): ModerationRule {
  return {
    active: true,
    groups: null,
    exempt: [],
    from: null,
    until: null,
    allow: [],
    ...parts,
    actions: [{ kind: 'queue' }],
  };
}
