import { byPriority, stageOf } from './ruleOrder.ts';
import type { RuleProblem } from './ruleProblem.ts';
import type { PointRule } from './ruleSchema.ts';

/** What is wrong with groups of rules of which not all count. */
export function groupProblems(rules: readonly PointRule[]): RuleProblem[] {
  const problems: RuleProblem[] = [];
  rules.forEach((rule, place) => {
    const { mode, group } = rule.stacking;
    const add = (reason: RuleProblem['reason'], part: string) =>
      problems.push({ reason, rule: rule.id, path: ['rules', place, 'stacking', part] });
    if (group === null) {
      if (mode !== 'stack') add('modeWithoutGroup', 'group');
      return;
    }
    const others = rules.filter((other) => other !== rule && other.stacking.group === group);
    if (others.some(({ stacking }) => stacking.mode !== mode)) {
      add('groupModes', 'mode');
      return;
    }
    if (mode === 'stack') return;
    const stage = stageOf(rule.effect.kind);
    if (mode === 'bestOf' && others.some(({ effect }) => stageOf(effect.kind) !== stage)) {
      add('groupStages', 'mode');
    }
    const first = (other: PointRule) => byPriority(other, rule) < 0;
    if (mode === 'exclusive' && others.some((other) => first(other) && covers(other, rule))) {
      add('alwaysBeaten', 'priority');
    }
  });
  return problems;
}

/** Whether one rule applies wherever the other does. */
function covers(one: PointRule, other: PointRule): boolean {
  return (
    one.active &&
    one.trigger === other.trigger &&
    one.condition === null &&
    one.lines === null &&
    (one.from === null || (other.from !== null && one.from <= other.from)) &&
    (one.until === null || (other.until !== null && other.until <= one.until))
  );
}
