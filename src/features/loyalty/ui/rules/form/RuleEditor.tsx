import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { TRIGGERS } from '../../../domain/rules/triggers.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { SwitchField } from '../fields/SwitchField.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { DateFields } from './DateFields.tsx';
import { EditorPart } from './EditorPart.tsx';
import { EffectFields } from './EffectFields.tsx';
import { LimitFields } from './LimitFields.tsx';
import { LinesFields } from './LinesFields.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';
import { StackingFields } from './StackingFields.tsx';

/** All fields of a rule: name, when, if, then, limits, stacking, dates. */
export function RuleEditor({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, live, disabled, update } = edit;
  const { t } = tools;
  const unnamed = problemAt(edit, 'name');
  return (
    <Stack sx={{ gap: 2.5, pt: 1 }}>
      <Box sx={fieldGrid}>
        {(['en', 'zh-CN'] as const).map((language) => (
          <TextField
            key={language}
            label={t(language === 'en' ? 'rules.rule.name' : 'rules.rule.nameZh')}
            value={rule.name[language]}
            disabled={disabled}
            error={unnamed !== undefined}
            helperText={
              <FieldHelp
                error={language === 'en' ? unnamed : undefined}
                live={
                  live && live.name[language] !== rule.name[language] ? live.name[language] : null
                }
              />
            }
            onChange={({ target: { value } }) => {
              update({ name: { ...rule.name, [language]: value.slice(0, 120) } });
            }}
          />
        ))}
      </Box>
      <SwitchField
        label={t('rules.rule.active')}
        on={rule.active}
        live={live?.active}
        disabled={disabled}
        onChange={(active) => {
          update({ active });
        }}
      />
      <EditorPart title={t('rules.editor.when')}>
        <ChoiceField
          label={t('rules.editor.trigger')}
          value={rule.trigger}
          values={TRIGGERS}
          words={(trigger) => t(`rules.triggers.${trigger}`)}
          live={live?.trigger}
          error={problemAt(edit, 'trigger')}
          disabled={disabled}
          onChange={(trigger) => {
            update({ trigger });
          }}
        />
      </EditorPart>
      <ConditionFields edit={edit} />
      {(rule.trigger === 'purchase' || rule.lines !== null) && <LinesFields edit={edit} />}
      <EffectFields edit={edit} />
      <LimitFields edit={edit} />
      <StackingFields edit={edit} />
      <DateFields edit={edit} />
    </Stack>
  );
}
