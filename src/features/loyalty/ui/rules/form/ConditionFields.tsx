import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Condition } from '../../../domain/rules/condition.ts';
import { conditionLogic } from '../../../domain/rules/conditionLogic.ts';
import { readCondition } from '../../../domain/rules/readCondition.ts';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { ConditionGroup, type GroupCondition } from './ConditionGroup.tsx';
import { EditorPart } from './EditorPart.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

/** IF: what has to hold. Kept as JsonLogic, edited as a tree. */
export function ConditionFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, update } = edit;
  const { t } = tools;
  const read = rule.condition === null ? null : readCondition(rule.condition);
  const group = asGroup(read?.ok ? read.condition : null);
  const problem = problemAt(edit, 'condition');
  return (
    <EditorPart title={t('rules.editor.if')}>
      {group.of.length === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rules.editor.always')}
        </Typography>
      )}
      <ConditionGroup
        edit={edit}
        group={group}
        depth={0}
        onChange={(next) => {
          update({ condition: next.of.length === 0 ? null : conditionLogic(next) });
        }}
      />
      {problem !== undefined && (
        <Box role="alert" sx={{ typography: 'caption' }}>
          <FieldHelp error={problem} />
        </Box>
      )}
    </EditorPart>
  );
}

function asGroup(condition: Condition | null): GroupCondition {
  if (!condition) return { kind: 'all', of: [] };
  return condition.kind === 'all' || condition.kind === 'any'
    ? condition
    : { kind: 'all', of: [condition] };
}
