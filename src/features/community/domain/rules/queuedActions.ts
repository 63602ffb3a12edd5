import type { RuleAction } from './ruleSchema.ts';

/**
 * What is left of a rule's actions for a hit that rests on likeness of looks or sound: it goes to a
 * person, with notes and tags, and nothing else is proposed.
 */
export function queuedActions(actions: readonly RuleAction[]): RuleAction[] {
  const kept = actions.filter(({ kind }) => kind === 'note' || kind === 'queue' || kind === 'tag');
  const isQueued = kept.some(({ kind }) => kind === 'queue');
  // A rule that only notes or tags asks for nobody.
  const isActing = actions.length > kept.length;
  return isActing && !isQueued ? [...kept, { kind: 'queue' }] : kept;
}
