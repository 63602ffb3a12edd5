import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Plus, Trash2 } from 'lucide-react';
import type { Condition } from '../../../domain/rules/condition.ts';
import { fieldsOf } from '../../../domain/rules/fields.ts';
import { isComparison } from '../words/conditionWords.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { ComparisonRow } from './ComparisonRow.tsx';
import { startComparison } from './comparisonEdit.ts';
import type { RuleEdit } from './ruleEdit.ts';

export type GroupCondition = Extract<Condition, { kind: 'all' | 'any' }>;

type ConditionGroupProps = {
  readonly edit: RuleEdit;
  readonly group: GroupCondition;
  readonly depth: number;
  readonly onChange: (group: GroupCondition) => void;
};

/** Groups within groups that one can still read. */
const DEEPEST = 2;

/** Conditions that all hold, or of which one does; groups of them among these. */
export function ConditionGroup({ edit, group, depth, onChange }: ConditionGroupProps) {
  const { tools, rule, disabled } = edit;
  const { t } = tools;
  const set = (place: number, next: Condition) => {
    onChange({ ...group, of: group.of.map((one, i) => (i === place ? next : one)) });
  };
  const remove = (place: number) => {
    onChange({ ...group, of: group.of.filter((_, i) => i !== place) });
  };
  const add = (next: Condition) => {
    onChange({ ...group, of: [...group.of, next] });
  };
  const start = () => startComparison(fieldsOf(rule.trigger)[0] ?? 'time.weekday');
  return (
    <Stack sx={{ gap: 1.5 }}>
      {group.of.length > 1 && (
        <ChoiceField
          label={t('rules.editor.join')}
          value={group.kind}
          values={['all', 'any']}
          words={(kind) => t(kind === 'all' ? 'rules.editor.allOf' : 'rules.editor.anyOf')}
          disabled={disabled}
          onChange={(kind) => {
            onChange({ ...group, kind });
          }}
        />
      )}
      {group.of.map((one, place) => {
        const inner = one.kind === 'not' ? one.of : one;
        const wrap = (next: Condition): Condition =>
          one.kind === 'not' ? { kind: 'not', of: next } : next;
        const isGroup = inner.kind === 'all' || inner.kind === 'any';
        return (
          // Conditions have no ids, and move only when one is removed.
          <Stack key={place} direction="row" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {isComparison(inner) && (
                <ComparisonRow
                  edit={edit}
                  comparison={inner}
                  negated={one.kind === 'not'}
                  onChange={(next) => {
                    set(place, next);
                  }}
                />
              )}
              {isGroup && (
                <Box sx={{ borderLeft: '2px solid', borderColor: 'line.strong', pl: 1.5 }}>
                  {one.kind === 'not' && (
                    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
                      {t('rules.trace.notOf')}
                    </Typography>
                  )}
                  <ConditionGroup
                    edit={edit}
                    group={inner}
                    depth={depth + 1}
                    onChange={(next) => {
                      set(place, wrap(next));
                    }}
                  />
                </Box>
              )}
            </Box>
            <RemoveButton
              label={t(isGroup ? 'rules.editor.removeGroup' : 'rules.editor.removeCondition')}
              disabled={disabled}
              onRemove={() => {
                remove(place);
              }}
            />
          </Stack>
        );
      })}
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button
          size="small"
          disabled={disabled}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            add(start());
          }}
        >
          {t('rules.editor.addCondition')}
        </Button>
        {depth < DEEPEST && group.of.length > 0 && (
          <Button
            size="small"
            disabled={disabled}
            startIcon={<Plus strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              add({ kind: group.kind === 'all' ? 'any' : 'all', of: [start()] });
            }}
          >
            {t('rules.editor.addGroup')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

type RemoveButtonProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly onRemove: () => void;
};

function RemoveButton({ label, disabled, onRemove }: RemoveButtonProps) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} disabled={disabled} onClick={onRemove} sx={{ mt: 2.5 }}>
        <Trash2 size={16} strokeWidth={1.6} aria-hidden />
      </IconButton>
    </Tooltip>
  );
}
