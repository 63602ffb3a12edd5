import type { ModerationSettings } from '../../../domain/rules/ruleSettings.ts';
import { FormPart } from './FormPart.tsx';
import { LinesField } from './LinesField.tsx';
import { NumberField } from './NumberField.tsx';
import type { RuleEdit } from './ruleEdit.ts';

type Props = {
  readonly edit: RuleEdit;
  readonly settings: ModerationSettings;
  readonly onChange: (patch: Partial<ModerationSettings>) => void;
};

/** What excuses everywhere, whom no rule is about, and when a rule is too broad. */
export function EveryRulePart({ edit, settings, onChange }: Props) {
  const { t, disabled } = edit;
  return (
    <FormPart title={t('rules.form.everyRule')} hint={t('rules.form.everyRuleHint')}>
      <LinesField
        terms
        {...{ edit, place: ['allow'], lines: settings.allow }}
        label={t('rules.fields.allow')}
        hint={t('rules.form.allowHint')}
        onChange={(allow) => {
          onChange({ allow });
        }}
      />
      <LinesField
        {...{ edit, place: ['exempt'], lines: settings.exempt }}
        label={t('rules.fields.exempt')}
        hint={t('rules.form.exemptHint')}
        onChange={(exempt) => {
          onChange({ exempt });
        }}
      />
      <NumberField
        label={t('rules.form.warnShare')}
        value={Number((settings.warnShare * 100).toFixed(2))}
        min={0.1}
        max={100}
        unit={t('rules.form.percent')}
        fraction
        disabled={disabled}
        onChange={(percent) => {
          onChange({ warnShare: percent / 100 });
        }}
      />
    </FormPart>
  );
}
