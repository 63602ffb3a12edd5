import type { MetricFormat } from '../../../../../shared/ui/policy/rehearsal/metricFormat.ts';
import type { PointRuleRehearsal } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import { nameIn, type RuleTools } from '../words/ruleTools.ts';

/** What the panels of a rehearsal are written with. */
export type RehearsalScope = {
  readonly tools: RuleTools;
  readonly figures: MetricFormat;
  readonly live: PointRuleSettings;
  readonly draft: PointRuleSettings;
  readonly result: PointRuleRehearsal;
};

/** The name of a rule of either side. */
export function ruleNameOf({ tools, live, draft }: RehearsalScope, id: string): string {
  const rule = [...draft.rules, ...live.rules].find((one) => one.id === id);
  const name = rule ? nameIn(tools.language, rule) : '';
  return name === '' ? id : name;
}
