import { LIMIT_UNITS } from '../../../domain/rules/ruleSchema.ts';
import { LimitRows } from './LimitRows.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

/** LIMITS: how much a rule gives at most. */
export function LimitFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, disabled, update } = edit;
  return (
    <LimitRows
      tools={tools}
      title={tools.t('rules.editor.limits')}
      limits={rule.limits}
      units={LIMIT_UNITS}
      fresh={{ per: 'order', unit: 'points', amount: 100 }}
      disabled={disabled}
      problem={(place, part) => problemAt(edit, 'limits', place, part)}
      onChange={(limits) => {
        update({ limits });
      }}
    />
  );
}
