import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { COMPARISONS, type Comparison, type Condition } from '../../../domain/rules/condition.ts';
import { fieldOf, fieldsOf, type FieldId } from '../../../domain/rules/fields.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { fieldName, NUMBER_WORDS, valueWords } from '../words/conditionWords.ts';
import { startComparison } from './comparisonEdit.ts';
import { fieldChoices } from './fieldChoices.ts';
import type { RuleEdit } from './ruleEdit.ts';

type ComparisonRowProps = {
  readonly edit: RuleEdit;
  readonly comparison: Comparison;
  readonly negated: boolean;
  readonly onChange: (condition: Condition) => void;
};

const MOST = 1_000_000_000_000;

/** One question to one field: field, comparison, value. */
export function ComparisonRow({ edit, comparison, negated, onChange }: ComparisonRowProps) {
  const { tools, rule, disabled } = edit;
  const { t } = tools;
  const fields = fieldsOf(rule.trigger);
  const known: readonly FieldId[] = fields.includes(comparison.field)
    ? fields
    : [comparison.field, ...fields];
  const set = (next: Comparison, not = negated) => {
    onChange(not ? { kind: 'not', of: next } : next);
  };
  return (
    <Box sx={fieldGrid}>
      <ChoiceField
        label={t('rules.editor.field')}
        value={comparison.field}
        values={known}
        words={(field) => fieldName(tools, field)}
        disabled={disabled}
        onChange={(field) => {
          set(startComparison(field), false);
        }}
      />
      {comparison.kind === 'compare' && (
        <NumberComparison edit={edit} comparison={comparison} onChange={set} />
      )}
      {comparison.kind === 'is' && (
        <ChoiceField
          label={t('rules.editor.value')}
          value={comparison.value ? 'yes' : 'no'}
          values={['yes', 'no']}
          words={(value) => t(`rules.compare.${value}`)}
          disabled={disabled}
          onChange={(value) => {
            set({ ...comparison, value: value === 'yes' });
          }}
        />
      )}
      {(comparison.kind === 'in' || comparison.kind === 'has') && (
        <ListComparison edit={edit} comparison={comparison} negated={negated} onChange={set} />
      )}
      {negated && (comparison.kind === 'compare' || comparison.kind === 'is') && (
        <Typography variant="caption" sx={{ color: 'ink.soft', alignSelf: 'center' }}>
          {t('rules.editor.not')}
        </Typography>
      )}
    </Box>
  );
}

type NumberComparisonProps = {
  readonly edit: RuleEdit;
  readonly comparison: Extract<Comparison, { kind: 'compare' }>;
  readonly onChange: (comparison: Comparison) => void;
};

function NumberComparison({ edit, comparison, onChange }: NumberComparisonProps) {
  const { tools, disabled } = edit;
  const { t, currency } = tools;
  const { field, op, value } = comparison;
  const { type, least = 0, most = MOST } = fieldOf(field);
  const number = {
    label: t('rules.editor.value'),
    value,
    min: least,
    max: most,
    disabled,
    onChange: (next: number) => {
      onChange({ ...comparison, value: next });
    },
  };
  return (
    <>
      <ChoiceField
        label={t('rules.editor.comparison')}
        value={op}
        values={COMPARISONS}
        words={(one) => t(`rules.compare.${NUMBER_WORDS[one]}`)}
        disabled={disabled}
        onChange={(next) => {
          onChange({ ...comparison, op: next });
        }}
      />
      {type === 'money' ? (
        <MoneyField {...number} currency={currency} />
      ) : (
        <NumberField {...number} />
      )}
    </>
  );
}

type ListComparisonProps = {
  readonly edit: RuleEdit;
  readonly comparison: Extract<Comparison, { kind: 'in' | 'has' }>;
  readonly negated: boolean;
  readonly onChange: (comparison: Comparison, negated: boolean) => void;
};

function ListComparison({ edit, comparison, negated, onChange }: ListComparisonProps) {
  const { tools, disabled } = edit;
  const { t } = tools;
  const { field, kind } = comparison;
  const yes = kind === 'in' ? 'among' : 'has';
  const no = kind === 'in' ? 'notAmong' : 'hasNot';
  const { values, free } = fieldChoices(edit, field);
  const isChoice = fieldOf(field).type === 'choice';
  return (
    <>
      <ChoiceField
        label={t('rules.editor.comparison')}
        value={negated ? no : yes}
        values={[yes, no]}
        words={(one) => t(`rules.compare.${one}`)}
        disabled={disabled}
        onChange={(one) => {
          onChange(comparison, one === no);
        }}
      />
      <WordsField
        label={t('rules.editor.values')}
        values={comparison.values.map(String)}
        choices={values}
        free={free}
        words={(one) => valueWords(tools, field, isChoice ? Number(one) : one)}
        disabled={disabled}
        onChange={(chosen) => {
          const next: Comparison =
            comparison.kind === 'has'
              ? { ...comparison, values: chosen }
              : { ...comparison, values: isChoice ? chosen.map(Number) : chosen };
          onChange(next, negated);
        }}
      />
    </>
  );
}
