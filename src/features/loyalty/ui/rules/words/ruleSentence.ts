import { civilDate, civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import type { Comparison, Condition } from '../../../domain/rules/condition.ts';
import { readCondition } from '../../../domain/rules/readCondition.ts';
import type { PointRule, RuleLimit } from '../../../domain/rules/ruleSchema.ts';
import { conditionWords } from './conditionWords.ts';
import { linesWords } from './linesWords.ts';
import { listed, moneyWords, nameIn, type RuleTools } from './ruleTools.ts';
import { marked, spacedSentence } from './sentenceParts.ts';

/**
 * A rule as one sentence. Each language has a template of its own for the whole and for every part,
 * so that the order of the parts and what joins them is the language's. Values are marked, to be
 * set off from the words around them: see `sentenceParts`.
 */
export function ruleSentence(tools: RuleTools, rule: PointRule): string {
  const { t } = tools;
  const read = rule.condition === null ? null : readCondition(rule.condition);
  const { tiers, rest } = withoutTiers(read?.ok ? read.condition : null);
  const { mode, group } = rule.stacking;
  const sentence = t('rules.sentence.whole', {
    effect: effectWords(tools, rule),
    who: tiers ? t('rules.sentence.who', { tiers: marked(tierNames(tools, tiers)) }) : '',
    conditions: rest
      ? t('rules.sentence.conditions', { conditions: conditionWords(tools, rest) })
      : '',
    dates: datesWords(tools, rule),
    limits: limitsWords(tools, rule),
    stacking:
      group !== null && mode !== 'stack'
        ? t(`rules.sentence.${mode}`, { group: marked(group) })
        : '',
  });
  return tools.language === 'zh-CN' ? spacedSentence(sentence) : sentence;
}

/** Tiers that a condition asks for at its top are told as who the rule is for. */
function withoutTiers(condition: Condition | null): {
  readonly tiers: readonly (string | number)[] | null;
  readonly rest: Condition | null;
} {
  if (!condition) return { tiers: null, rest: null };
  if (isOfTiers(condition)) return { tiers: condition.values, rest: null };
  if (condition.kind !== 'all') return { tiers: null, rest: condition };
  const found = condition.of.find(isOfTiers);
  if (!found) return { tiers: null, rest: condition };
  const of = condition.of.filter((one) => one !== found);
  const [only] = of;
  const rest = of.length === 1 && only ? only : { ...condition, of };
  return { tiers: found.values, rest: of.length === 0 ? null : rest };
}

function isOfTiers(condition: Condition): condition is Extract<Comparison, { kind: 'in' }> {
  return condition.kind === 'in' && condition.field === 'member.tier';
}

function tierNames({ levels, language }: RuleTools, ids: readonly (string | number)[]): string {
  const names = ids.map((id) => {
    const level = levels.find((one) => one.id === id);
    return level ? nameIn(language, level) : String(id);
  });
  return listed({ language }, names, 'disjunction');
}

function effectWords(tools: RuleTools, rule: PointRule): string {
  const { t, format } = tools;
  const { effect, trigger } = rule;
  const kind = trigger === 'purchase' ? 'order' : 'other';
  const points =
    effect.kind === 'multiplier'
      ? ''
      : marked(t('rules.points', { n: format.number(effect.points), count: effect.points }));
  return t(`rules.sentence.effects.${kind}.${effect.kind}`, {
    points,
    per: effect.kind === 'perAmount' ? marked(moneyWords(tools, effect.per)) : '',
    factor: effect.kind === 'multiplier' ? marked(factorWords(tools, effect.thousandths)) : '',
    lines: rule.lines ? linesWords(tools, rule.lines) : '',
    trigger: marked(t(`rules.sentence.triggers.${trigger}`)),
  });
}

/** 1.5 for 1500. */
export function factorWords({ format }: Pick<RuleTools, 'format'>, thousandths: number): string {
  const digits = thousandths % 1000 === 0 ? 0 : thousandths % 100 === 0 ? 1 : 3;
  return format.number(thousandths / 1000, digits);
}

function datesWords({ t, format, language }: RuleTools, { from, until }: PointRule): string {
  const first = from === null ? undefined : civilDayOfIsoDate(from);
  const last = until === null ? undefined : civilDayOfIsoDate(until);
  if (first === undefined) {
    return last === undefined ? '' : t('rules.sentence.until', { day: marked(format.day(last)) });
  }
  if (last === undefined) return t('rules.sentence.from', { day: marked(format.day(first)) });
  // The year is said once: in English with the last day, in Chinese with the first.
  const sameYear = civilDate(first).year === civilDate(last).year;
  const short = (day: number, is: boolean) =>
    marked(sameYear && is ? format.dayOfMonth(day) : format.day(day));
  return t('rules.sentence.range', {
    from: short(first, language === 'en'),
    until: short(last, language === 'zh-CN'),
  });
}

function limitsWords(tools: RuleTools, { limits, trigger }: PointRule): string {
  const { t } = tools;
  if (limits.length === 0) return '';
  const words = limits.map((limit) => limitWords(tools, limit, trigger === 'purchase', marked));
  return t('rules.sentence.limits', { limits: words.join(t('rules.sentence.limitJoin')) });
}

/** "800 points an order". */
export function limitWords(
  tools: RuleTools,
  { per, unit, amount }: RuleLimit,
  ofOrders: boolean,
  mark: (words: string) => string = (words) => words,
): string {
  const { t, format } = tools;
  const words = t(`rules.sentence.amount.${unit}`, {
    n: format.number(amount),
    count: amount,
    money: moneyWords(tools, amount),
  });
  const span = per === 'order' && !ofOrders ? 'occasion' : per;
  return t(`rules.sentence.limit.${span}`, { amount: mark(words) });
}
