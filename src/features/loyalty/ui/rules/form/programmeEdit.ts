import type { Programme } from '../../../domain/rules/pointRuleSettings.ts';
import type { RuleProblem } from '../../../domain/rules/ruleProblem.ts';
import type { RuleTools } from '../words/ruleTools.ts';

/** What the fields of the programme get. */
export type ProgrammeEdit = {
  readonly tools: RuleTools;
  readonly programme: Programme;
  readonly live: Programme | undefined;
  readonly problems: readonly RuleProblem[];
  readonly disabled: boolean;
  readonly update: (change: Partial<Programme>) => void;
};
