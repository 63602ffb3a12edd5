import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { STACKING_MODES } from '../../../domain/rules/ruleSchema.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

/** STACKING: which rule comes first, and which of a group count. */
export function StackingFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, live, disabled, update } = edit;
  const { t } = tools;
  const { stacking } = rule;
  const set = (change: Partial<typeof stacking>) => {
    update({ stacking: { ...stacking, ...change } });
  };
  return (
    <EditorPart title={t('rules.editor.stacking')}>
      <Box sx={fieldGrid}>
        <NumberField
          label={t('rules.editor.priority')}
          hint={t('rules.editor.priorityHint')}
          value={stacking.priority}
          min={1}
          max={1000}
          live={live?.stacking.priority}
          error={problemAt(edit, 'stacking', 'priority')}
          disabled={disabled}
          onChange={(priority) => {
            set({ priority });
          }}
        />
        <ChoiceField
          label={t('rules.editor.mode')}
          value={stacking.mode}
          values={STACKING_MODES}
          words={(mode) => t(`rules.modes.${mode}`)}
          live={live?.stacking.mode}
          error={problemAt(edit, 'stacking', 'mode')}
          disabled={disabled}
          onChange={(mode) => {
            // Alone there is nobody to be compared with.
            set({ mode, ...(mode !== 'stack' && stacking.group === null ? { group: 'A' } : {}) });
          }}
        />
        <TextField
          label={t('rules.editor.group2')}
          value={stacking.group ?? ''}
          disabled={disabled}
          error={problemAt(edit, 'stacking', 'group') !== undefined}
          helperText={
            <FieldHelp
              hint={t('rules.editor.groupHint')}
              error={problemAt(edit, 'stacking', 'group')}
              live={
                live && live.stacking.group !== stacking.group
                  ? (live.stacking.group ?? t('rules.none'))
                  : null
              }
            />
          }
          onChange={({ target: { value } }) => {
            set({ group: value === '' ? null : value.slice(0, 60) });
          }}
        />
      </Box>
    </EditorPart>
  );
}
