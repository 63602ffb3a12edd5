import type { RuleProblem } from '../../../domain/rules/ruleProblem.ts';
import { fieldName } from './conditionWords.ts';
import type { RuleTools } from './ruleTools.ts';

/** Why something is refused, and what to do. */
export function problemWords(tools: RuleTools, { reason, field }: RuleProblem): string {
  const { t } = tools;
  return t(`rules.problems.${reason}`, {
    field: field ? t('rules.problems.ofField', { field: fieldName(tools, field) }) : '',
  });
}
