import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import type { RuleProblem } from '../../../domain/rules/ruleProblem.ts';
import type { PointRule } from '../../../domain/rules/ruleSchema.ts';
import type { LoyaltyChoices } from '../../../data/rules/loyaltyChoices.ts';
import { problemWords } from '../words/problemWords.ts';
import type { RuleTools } from '../words/ruleTools.ts';

/** What every part of a rule's editor gets. */
export type RuleEdit = {
  readonly tools: RuleTools;
  readonly rule: PointRule;
  /** The same rule as it is live; undefined where it is not. */
  readonly live: PointRule | undefined;
  readonly levels: PointRuleSettings['tiers']['levels'];
  readonly choices: LoyaltyChoices | undefined;
  readonly problems: readonly RuleProblem[];
  readonly disabled: boolean;
  readonly update: (change: Partial<PointRule>) => void;
};

/** What is wrong at a part of a rule, in words; undefined where nothing is. */
export function problemAt(
  { tools, problems }: Pick<RuleEdit, 'tools' | 'problems'>,
  ...parts: readonly (string | number)[]
): string | undefined {
  const found = problems.find(({ path }) =>
    parts.every((part, i) => String(path[i + 2]) === String(part)),
  );
  return found && problemWords(tools, found);
}
