import type { Comparison, ComparisonOp, Condition } from '../../../domain/rules/condition.ts';
import { fieldOf, type FieldId } from '../../../domain/rules/fields.ts';
import type { FactValue } from '../../../domain/rules/occasionFacts.ts';
import { listed, moneyWords, nameIn, type RuleTools } from './ruleTools.ts';
import { marked } from './sentenceParts.ts';

/** A condition in words: "order total is at least €50 and channel is App". */
export function conditionWords(tools: RuleTools, condition: Condition, nested = false): string {
  const { t } = tools;
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const joined = condition.of
        .map((one) => conditionWords(tools, one, true))
        .join(t(condition.kind === 'all' ? 'rules.and' : 'rules.or'));
      const brackets = nested && condition.of.length > 1;
      return brackets ? t('rules.sentence.nested', { conditions: joined }) : joined;
    }
    case 'not':
      return isComparison(condition.of)
        ? comparisonWords(tools, condition.of, false)
        : t('rules.sentence.notNested', { conditions: conditionWords(tools, condition.of) });
    default:
      return comparisonWords(tools, condition, true);
  }
}

export function isComparison(condition: Condition): condition is Comparison {
  return condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'not';
}

/** Names of the comparisons of numbers. */
export const NUMBER_WORDS = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'above',
  '<': 'below',
  '==': 'is',
  '!=': 'isNot',
} as const satisfies Record<ComparisonOp, string>;

const OPPOSITE = {
  '>=': '<',
  '<=': '>',
  '>': '<=',
  '<': '>=',
  '==': '!=',
  '!=': '==',
} as const satisfies Record<ComparisonOp, ComparisonOp>;

function comparisonWords(tools: RuleTools, comparison: Comparison, holds: boolean): string {
  const { t } = tools;
  const field = fieldName(tools, comparison.field);
  switch (comparison.kind) {
    case 'compare': {
      const op = holds ? comparison.op : OPPOSITE[comparison.op];
      return t(`rules.sentence.number.${NUMBER_WORDS[op]}`, {
        field,
        value: marked(valueWords(tools, comparison.field, comparison.value)),
      });
    }
    case 'is': {
      const yes = comparison.value === holds;
      const key = comparison.field === 'order.first' ? 'order.first' : 'member.birthdayMonth';
      return t(yes ? `rules.sentence.flags.${key}` : `rules.sentence.flags.${key}Not`);
    }
    case 'in': {
      const values = comparison.values.map((value) => valueWords(tools, comparison.field, value));
      return t(holds ? 'rules.sentence.among' : 'rules.sentence.notAmong', {
        field,
        values: marked(listed(tools, values, 'disjunction')),
      });
    }
    case 'has':
      return t(holds ? 'rules.sentence.has' : 'rules.sentence.hasNot', {
        values: marked(listed(tools, comparison.values, 'disjunction')),
      });
  }
}

export function fieldName({ t }: Pick<RuleTools, 't'>, field: FieldId): string {
  return t(`rules.fields.${field}`);
}

const WEEKDAYS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const;

/** A value of a field: €50, Gold, Monday. */
export function valueWords(tools: RuleTools, field: FieldId, value: string | number): string {
  const { t, format, levels, language } = tools;
  if (field === 'member.tier') {
    const level = levels.find(({ id }) => id === value);
    return level ? nameIn(language, level) : String(value);
  }
  if (typeof value === 'string') return value;
  if (fieldOf(field).type === 'money') return moneyWords(tools, value);
  const weekday = field === 'time.weekday' ? WEEKDAYS[value - 1] : undefined;
  return weekday ? t(`rules.weekdays.${weekday}`) : format.number(value);
}

/** What a field held, in words. */
export function factWords(tools: RuleTools, field: FieldId, value: FactValue): string {
  const { t } = tools;
  if (value === null) return t('rules.trace.unknownValue');
  if (typeof value === 'boolean') return t(value ? 'rules.compare.yes' : 'rules.compare.no');
  if (typeof value === 'object') return value.join(t('rules.listAnd')) || t('rules.none');
  return valueWords(tools, field, value);
}
