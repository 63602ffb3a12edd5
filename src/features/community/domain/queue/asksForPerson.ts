import type { RuleAction } from '../rules/ruleSchema.ts';

/** Whether what a rule does on a hit is for a person to decide, or only noted beside the message. */
export function asksForPerson(actions: readonly RuleAction[]): boolean {
  return actions.some(({ kind }) => kind !== 'note' && kind !== 'tag');
}
