import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { Copy, Plus, Trash2 } from 'lucide-react';
import { SEVERITIES } from '../../../../../shared/domain/community/moderationTerms.ts';
import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import { CONDITION_KINDS, newCondition } from '../../../domain/rules/newRule.ts';
import type { ModerationRule } from '../../../domain/rules/ruleSchema.ts';
import { GroupsField } from '../../GroupsField.tsx';
import { ActionsPart } from './ActionsPart.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { fieldGrid } from './fieldGrid.ts';
import { FormPart } from './FormPart.tsx';
import { ItemRow } from './ItemRow.tsx';
import { LinesField } from './LinesField.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

type Props = {
  readonly edit: RuleEdit;
  readonly rule: ModerationRule;
  /** Its place among the rules. */
  readonly number: number;
  readonly onChange: (rule: ModerationRule) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** One rule: whom it is about, what it asks, what it excuses, what follows. */
export function RuleEditor({ edit, rule, number, onChange, onDuplicate, onRemove }: Props) {
  const { t, disabled } = edit;
  const place = ['rules', number] as const;
  const update = (patch: Partial<ModerationRule>) => {
    onChange({ ...rule, ...patch });
  };
  const { conditions } = rule;
  return (
    <Stack sx={{ gap: 2.5, minWidth: 0 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <FormControlLabel
          control={
            <Switch
              checked={rule.active}
              disabled={disabled}
              onChange={(_, active) => {
                update({ active });
              }}
            />
          }
          label={t('rules.fields.active')}
          sx={{ gap: 1, ml: 0, flex: 1 }}
        />
        <Button
          disabled={disabled}
          startIcon={<Copy strokeWidth={1.6} aria-hidden />}
          onClick={onDuplicate}
        >
          {t('rules.form.duplicate')}
        </Button>
        <Button
          disabled={disabled}
          startIcon={<Trash2 strokeWidth={1.6} aria-hidden />}
          onClick={onRemove}
        >
          {t('rules.form.remove')}
        </Button>
      </Stack>
      <Box sx={fieldGrid}>
        {(['en', 'zh-CN'] as const).map((language) => (
          <TextField
            key={language}
            label={t(language === 'en' ? 'rules.form.nameEn' : 'rules.form.nameZh')}
            value={rule.name[language]}
            disabled={disabled}
            slotProps={{ htmlInput: { maxLength: 120, lang: language } }}
            onChange={({ target }) => {
              update({ name: { ...rule.name, [language]: target.value } });
            }}
          />
        ))}
        <ChoiceField
          label={t('rules.fields.severity')}
          value={rule.severity}
          values={SEVERITIES}
          words={(severity) => t(`rules.severities.${severity}`)}
          disabled={disabled}
          onChange={(severity) => {
            update({ severity });
          }}
        />
        {(['from', 'until'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={t(`rules.fields.${end}`)}
            value={rule[end] ?? ''}
            disabled={disabled}
            error={problemAt(edit, ...place, end) !== undefined}
            helperText={problemAt(edit, ...place, end)}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={({ target: { value, validity } }) => {
              // Half a date is no text at all.
              if (value === '' && validity.badInput) return;
              if (value === '') update({ [end]: null });
              else if (civilDayOfIsoDate(value) !== undefined) update({ [end]: value });
            }}
          />
        ))}
      </Box>
      <FormPart title={t('rules.fields.conditions')} hint={t('rules.form.ruleHint')}>
        {conditions.map((condition, n) => (
          <ItemRow
            // Conditions have no names; a place keeps its own field.
            key={n}
            label={t('rules.form.condition', {
              n: n + 1,
              kind: t(`rules.conditions.${condition.kind}`),
            })}
            remove={t('rules.form.removeCondition', { n: n + 1 })}
            disabled={disabled}
            onRemove={() => {
              update({ conditions: conditions.filter((_, at) => at !== n) });
            }}
            head={
              <ChoiceField
                label={t('rules.fields.conditions')}
                value={condition.kind}
                values={CONDITION_KINDS}
                words={(kind) => t(`rules.conditions.${kind}`)}
                disabled={disabled}
                onChange={(kind) => {
                  update({ conditions: conditions.with(n, newCondition(kind)) });
                }}
              />
            }
          >
            <ConditionFields
              edit={edit}
              condition={condition}
              place={[...place, 'conditions', n]}
              onChange={(next) => {
                update({ conditions: conditions.with(n, next) });
              }}
            />
          </ItemRow>
        ))}
        <Button
          disabled={disabled || conditions.length >= 12}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            update({ conditions: [...conditions, newCondition('newMember')] });
          }}
        >
          {t('rules.form.addCondition')}
        </Button>
      </FormPart>
      <ActionsPart
        edit={edit}
        actions={rule.actions}
        place={[...place, 'actions']}
        onChange={(actions) => {
          update({ actions });
        }}
      />
      <LinesField
        terms
        {...{ edit, place: [...place, 'allow'], lines: rule.allow }}
        label={t('rules.form.allow')}
        hint={t('rules.form.allowHint')}
        onChange={(allow) => {
          update({ allow });
        }}
      />
      <GroupsField
        {...{ disabled, groups: rule.groups ?? [] }}
        label={t('rules.form.groups')}
        hint={t('rules.form.groupsHint')}
        onChange={(groups) => {
          update({ groups: groups.length === 0 ? null : [...groups] });
        }}
      />
      <LinesField
        {...{ edit, place: [...place, 'exempt'], lines: rule.exempt }}
        label={t('rules.form.exempt')}
        hint={t('rules.form.exemptHint')}
        onChange={(exempt) => {
          update({ exempt });
        }}
      />
    </Stack>
  );
}
