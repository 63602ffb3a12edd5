import type { Language } from '../../../../../shared/i18n/language.ts';
import { byPriority } from '../../../domain/rules/ruleOrder.ts';
import type { PointRule } from '../../../domain/rules/ruleSchema.ts';

/** A short id that no other rule or level has. */
export function freshId(taken: readonly { readonly id: string }[]): string {
  for (;;) {
    const id = crypto.randomUUID().slice(0, 8);
    if (!taken.some((one) => one.id === id)) return id;
  }
}

/** A name in the chosen language, for somebody to change. */
export function namedIn(language: Language, name: string): PointRule['name'] {
  return { en: '', 'zh-CN': '', [language]: name };
}

/** A rule that gives something as it is, after all others. */
export function newRule(rules: readonly PointRule[], name: PointRule['name']): PointRule {
  const last = [...rules].sort(byPriority).at(-1)?.stacking.priority ?? 0;
  return {
    id: freshId(rules),
    name,
    active: true,
    trigger: 'purchase',
    condition: null,
    lines: null,
    effect: { kind: 'bonus', points: 10 },
    limits: [],
    stacking: { priority: Math.min(1000, last + 1), mode: 'stack', group: null },
    from: null,
    until: null,
    goal: null,
  };
}
