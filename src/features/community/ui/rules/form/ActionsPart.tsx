import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Plus } from 'lucide-react';
import { ACTION_KINDS, newAction } from '../../../domain/rules/newRule.ts';
import type { RuleAction } from '../../../domain/rules/ruleSchema.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FormPart } from './FormPart.tsx';
import { ItemRow } from './ItemRow.tsx';
import { NumberField } from './NumberField.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

type Props = {
  readonly edit: RuleEdit;
  readonly actions: readonly RuleAction[];
  /** Where they are in the settings. */
  readonly place: readonly (string | number)[];
  readonly onChange: (actions: RuleAction[]) => void;
};

/** What follows from a hit. */
export function ActionsPart({ edit, actions, place, onChange }: Props) {
  const { t, disabled } = edit;
  const set = (n: number, action: RuleAction) => {
    onChange(actions.map((one, at) => (at === n ? action : one)));
  };
  const unused =
    ACTION_KINDS.find((kind) => actions.every((action) => action.kind !== kind)) ?? 'tag';
  const error = actions.length === 0 ? problemAt(edit, ...place) : undefined;
  return (
    <FormPart title={t('rules.fields.actions')} {...(error === undefined ? {} : { hint: error })}>
      {actions.map((action, n) => (
        <ItemRow
          // Actions have no names; a place keeps its own field.
          key={n}
          label={t('rules.form.action', { n: n + 1 })}
          remove={t('rules.form.removeAction', { n: n + 1 })}
          disabled={disabled}
          onRemove={() => {
            onChange(actions.filter((_, at) => at !== n));
          }}
          head={
            <ChoiceField
              label={t('rules.form.action', { n: n + 1 })}
              value={action.kind}
              values={ACTION_KINDS}
              words={(kind) => t(`rules.actions.${kind}`)}
              error={problemAt(edit, ...place, n)}
              disabled={disabled}
              onChange={(kind) => {
                set(n, newAction(kind));
              }}
            />
          }
        >
          {action.kind === 'suggestMute' && (
            <NumberField
              label={t('rules.form.muteFor')}
              value={action.minutes}
              min={1}
              max={43_199}
              unit={t('rules.form.minutes')}
              disabled={disabled}
              onChange={(minutes) => {
                set(n, { ...action, minutes });
              }}
            />
          )}
          {action.kind === 'tag' && (
            <TextField
              label={t('rules.form.tag')}
              value={action.tag}
              disabled={disabled}
              slotProps={{ htmlInput: { maxLength: 60 } }}
              onChange={({ target }) => {
                set(n, { ...action, tag: target.value });
              }}
            />
          )}
          {action.kind === 'reply' &&
            (['en', 'zh-CN'] as const).map((language) => (
              <TextField
                key={language}
                multiline
                label={t(language === 'en' ? 'rules.form.replyEn' : 'rules.form.replyZh')}
                value={action.text[language]}
                disabled={disabled}
                slotProps={{ htmlInput: { maxLength: 2000, lang: language } }}
                onChange={({ target }) => {
                  set(n, { ...action, text: { ...action.text, [language]: target.value } });
                }}
              />
            ))}
        </ItemRow>
      ))}
      <Button
        disabled={disabled || actions.length >= 12}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onChange([...actions, newAction(unused)]);
        }}
      >
        {t('rules.form.addAction')}
      </Button>
    </FormPart>
  );
}
