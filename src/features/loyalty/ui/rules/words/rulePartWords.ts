import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import { readCondition } from '../../../domain/rules/readCondition.ts';
import {
  EFFECT_KINDS,
  GOAL_MEASURES,
  ruleSchema,
  STACKING_MODES,
} from '../../../domain/rules/ruleSchema.ts';
import { TRIGGERS } from '../../../domain/rules/triggers.ts';
import { conditionWords } from './conditionWords.ts';
import { factorWords, limitWords, ruleSentence } from './ruleSentence.ts';
import { moneyWords, type RuleTools } from './ruleTools.ts';
import { plainSentence } from './sentenceParts.ts';

const { limits: limitsSchema, goal: goalSchema } = ruleSchema.shape;

/** A rule, or one of its parts, in words; undefined for what has none of its own. */
export function rulePartWords(
  tools: RuleTools,
  [part, ...rest]: readonly string[],
  value: unknown,
): string | undefined {
  const { t, format } = tools;
  if (part === undefined) {
    const rule = ruleSchema.safeParse(value);
    return rule.success ? plainSentence(ruleSentence(tools, rule.data)) : undefined;
  }
  if (typeof value === 'boolean') return t(value ? 'rules.on' : 'rules.off');
  switch (part) {
    case 'trigger': {
      const trigger = TRIGGERS.find((one) => one === value);
      return trigger && t(`rules.triggers.${trigger}`);
    }
    case 'from':
    case 'until': {
      const day = typeof value === 'string' ? civilDayOfIsoDate(value) : undefined;
      return day === undefined ? t('rules.none') : format.day(day);
    }
    case 'condition':
      return conditionPart(tools, rest, value);
    case 'lines':
      return value === null ? t('rules.words.allLines') : t('rules.words.lines');
    case 'limits': {
      const limits = limitsSchema.safeParse(value);
      if (!limits.success) return undefined;
      const words = limits.data.map((limit) => limitWords(tools, limit, true));
      return words.length === 0 ? t('rules.none') : words.join(t('rules.listAnd'));
    }
    case 'effect':
      return effectPart(tools, rest.at(-1), value);
    case 'stacking': {
      const mode = STACKING_MODES.find((one) => one === value);
      if (mode) return t(`rules.modes.${mode}`);
      return value === null ? t('rules.none') : plain(tools, value);
    }
    case 'goal': {
      const goal = goalSchema.safeParse(value);
      if (goal.success && goal.data) {
        const { measure, amount } = goal.data;
        const words = t(`rules.goals.${measure}`);
        return t('rules.words.goal', { n: format.number(amount), measure: words });
      }
      const measure = GOAL_MEASURES.find((one) => one === value);
      return measure ? t(`rules.goals.${measure}`) : plain(tools, value);
    }
    default:
      return plain(tools, value);
  }
}

/** A change within a condition comes as the part of its logic that changed. */
function conditionPart(
  tools: RuleTools,
  path: readonly string[],
  value: unknown,
): string | undefined {
  const { t } = tools;
  if (value === null) return t('rules.words.always');
  const operator = path.at(-1);
  const read = readCondition(operator === undefined ? value : { [operator]: value });
  return read.ok ? plainSentence(conditionWords(tools, read.condition)) : undefined;
}

function effectPart(tools: RuleTools, part: string | undefined, value: unknown) {
  const { t, format } = tools;
  const kind = EFFECT_KINDS.find((one) => one === value);
  if (part === 'kind' && kind) return t(`rules.effects.${kind}`);
  if (part === 'fractions')
    return t(value === 'round' ? 'rules.fractions.round' : 'rules.fractions.drop');
  if (typeof value !== 'number') return undefined;
  if (part === 'per') return moneyWords(tools, value);
  if (part === 'thousandths') return factorWords(tools, value);
  return t('rules.points', { n: format.number(value), count: value });
}

function plain({ t, format }: RuleTools, value: unknown): string | undefined {
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return value === '' ? t('rules.none') : value;
  return value === null || value === undefined ? t('rules.none') : undefined;
}
