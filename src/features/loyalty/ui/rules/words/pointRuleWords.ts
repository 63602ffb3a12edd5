import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import { programmeField, programmeValue } from './programmeWords.ts';
import { rulePartWords } from './rulePartWords.ts';
import { moneyWords, nameIn, type RuleTools } from './ruleTools.ts';

const PARTS = [
  'name',
  'active',
  'trigger',
  'condition',
  'lines',
  'effect',
  'limits',
  'stacking',
  'from',
  'until',
  'goal',
  'threshold',
] as const;
const METRICS = ['points', 'members', 'orders', 'cut', 'inTiers', 'cost', 'liability'] as const;

/** Fields of a rule's parts, as the editor calls them. */
const LABELS: Readonly<Record<string, Parameters<RuleTools['t']>[0]>> = {
  'effect.points': 'rules.editor.points',
  'effect.per': 'rules.editor.per',
  'effect.fractions': 'rules.editor.fractions',
  'effect.thousandths': 'rules.editor.factor',
  'stacking.priority': 'rules.editor.priority',
  'stacking.mode': 'rules.editor.mode',
  'stacking.group': 'rules.editor.group2',
  'goal.amount': 'rules.editor.goalAmount',
  'name.zh-CN': 'rules.rule.nameZh',
};

/**
 * Names and values of the settings as the form has them, for differences, history and rehearsals.
 *
 * @param known settings whose rules and tiers can be named, the newest first
 */
export function pointRuleWords(tools: RuleTools, known: readonly PointRuleSettings[]): PolicyWords {
  const { t, language, levels } = tools;
  const named = (one: Parameters<typeof nameIn>[1], id: string) => {
    const name = nameIn(language, one);
    return name === '' ? id : name;
  };
  const ruleName = (id: string) => {
    const rule = known.flatMap(({ rules }) => rules).find((one) => one.id === id);
    return rule ? named(rule, id) : id;
  };
  const levelName = (id: string) => {
    const level = levels.find((one) => one.id === id);
    return level ? named(level, id) : id;
  };
  const partName = (part: string) => {
    const found = PARTS.find((one) => one === part);
    return found ? t(`rules.words.parts.${found}`) : part;
  };
  return {
    field: ([first, ...rest]) => {
      if (first === 'rules') {
        const [id, part, of] = rest;
        if (id === undefined) return t('rules.words.order');
        const name = ruleName(id);
        if (part === undefined) return t('rules.words.rule', { name });
        const label = of === undefined ? undefined : LABELS[`${part}.${of}`];
        return t('rules.words.inRule', { name, field: label ? t(label) : partName(part) });
      }
      if (first === 'tiers') {
        const [part = '', id, of] = rest;
        if (part !== 'levels') return tierField(tools, part);
        if (id === undefined) return t('rules.sections.tiers');
        const name = levelName(id);
        if (of === undefined) return t('rules.words.level', { name });
        return t('rules.words.inLevel', { name, field: partName(of) });
      }
      return programmeField(tools, rest);
    },
    value: ([first, ...rest], value) => {
      const words =
        first === 'rules'
          ? rest.length === 0
            ? orderWords(tools, value, ruleName)
            : rulePartWords(tools, rest.slice(1), value)
          : first === 'tiers'
            ? tierValue(tools, rest, value, known)
            : programmeValue(tools, rest, value);
      return words ?? t('rules.none');
    },
    metric: (id) => {
      const metric = METRICS.find((one) => one === id);
      return metric ? t(`rules.metrics.${metric}`) : id;
    },
  };
}

function orderWords(
  { t }: RuleTools,
  value: unknown,
  ruleName: (id: string) => string,
): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.flatMap((rule: unknown) =>
    typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string'
      ? [ruleName(rule.id)]
      : [],
  );
  return names.join(t('rules.listAnd'));
}

function tierField({ t }: RuleTools, part: string): string {
  switch (part) {
    case 'window':
      return t('rules.tiers.window');
    case 'measure':
      return t('rules.tiers.measure');
    case 'downgrade':
      return t('rules.tiers.downgrade');
    case 'graceDays':
      return t('rules.tiers.graceDays');
    default:
      return part;
  }
}

function tierValue(
  tools: RuleTools,
  path: readonly string[],
  value: unknown,
  known: readonly PointRuleSettings[],
): string | undefined {
  const { t, format, language } = tools;
  const last = path.at(-1);
  const isSpend = known[0]?.tiers.measure === 'spend';
  const threshold = (amount: number) =>
    isSpend
      ? moneyWords(tools, amount)
      : t('rules.points', { n: format.number(amount), count: amount });
  if (typeof value === 'number') {
    if (last === 'threshold') return threshold(value);
    const counted = { n: format.number(value), count: value };
    return t(last === 'months' ? 'rules.months' : 'rules.days', counted);
  }
  if (typeof value === 'string') {
    const key = TIER_WORDS[`${last ?? ''}.${value}`];
    return key ? t(key) : value;
  }
  const level = known
    .flatMap(({ tiers }) => tiers.levels)
    .find(({ id }) => path[0] === 'levels' && id === path[1]);
  return level && value !== undefined && path.length === 2
    ? `${nameIn(language, level)} ≥ ${threshold(level.threshold)}`
    : undefined;
}

const TIER_WORDS: Readonly<Record<string, Parameters<RuleTools['t']>[0]>> = {
  'kind.rolling': 'rules.tiers.windows.rolling',
  'kind.calendarYear': 'rules.tiers.windows.calendarYear',
  'measure.points': 'rules.tiers.measures.points',
  'measure.spend': 'rules.tiers.measures.spend',
  'downgrade.never': 'rules.tiers.downgrades.never',
  'downgrade.oneDown': 'rules.tiers.downgrades.oneDown',
  'downgrade.byBalance': 'rules.tiers.downgrades.byBalance',
};
