import { z } from 'zod';
import type { PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { conditionSchema } from '../../domain/rules/conditionSchema.ts';
import { ruleName } from '../../domain/rules/ruleName.ts';
import { actionSchema, ruleSchema, type ModerationRule } from '../../domain/rules/ruleSchema.ts';
import { penaltySettings } from '../../domain/penalties/penaltyLadder.ts';
import { actionWords, conditionWords, listWords } from './conditionWords.ts';
import type { RulesTools } from './rulesTools.ts';

const FIELDS = [
  ...(['rules', 'allow', 'exempt', 'warnShare', 'penalties', 'queue', 'name', 'active'] as const),
  ...(['severity', 'groups', 'from', 'until', 'conditions', 'actions', 'points'] as const),
  ...(['windowDays', 'appealDays', 'ladder', 'mode', 'weights', 'report', 'age'] as const),
  ...(['targetHours', 'reach', 'secondShare', 'en', 'zh-CN', 'low', 'medium'] as const),
  ...(['high', 'critical'] as const),
];
const SHARES = ['warnShare', 'secondShare'];

/** Names and values of the rules as the form has them, for diffs, history and rehearsals. */
export function rulesWords(tools: RulesTools): PolicyWords {
  const { t, names } = tools;
  return {
    field: (path) => {
      const [list, id, ...rest] = path;
      const isRule = list === 'rules' && id !== undefined;
      const parts = (isRule ? rest : path).map((name) => {
        const known = FIELDS.find((field) => field === name);
        return known ? t(`rules.fields.${known}`) : name;
      });
      return [...(isRule ? [names.get(id) ?? t('rules.untitled')] : []), ...parts].join(' · ');
    },
    value: (path, value) => valueWords(tools, path, value),
    metric: (id) =>
      id === 'hits' || id === 'precision' || id === 'recall' ? t(`rules.metrics.${id}`) : id,
  };
}

function valueWords(tools: RulesTools, path: readonly string[], value: unknown): string {
  const { t, format, names } = tools;
  const last = path.at(-1) ?? '';
  if (value === undefined) return t('rules.removed');
  if (value === null) return t(last === 'groups' ? 'rules.all' : 'rules.none');
  if (value === '') return t('rules.none');
  if (typeof value === 'boolean') return t(value ? 'rules.yes' : 'rules.no');
  if (typeof value === 'number') {
    return SHARES.includes(last) ? format.percent(value) : format.number(value);
  }
  if (typeof value === 'string') return wordOf(tools, last, value);
  if (last === 'ladder') {
    const ladder = penaltySettings.shape.ladder.safeParse(value);
    if (ladder.success) return ladder.data.map((step) => stepWords(tools, step)).join('; ');
  }
  if (last === 'conditions') {
    const read = z.array(conditionSchema).safeParse(value);
    if (read.success) return read.data.map((one) => conditionWords(tools, one)).join('; ');
  }
  if (last === 'actions') {
    const read = z.array(actionSchema).safeParse(value);
    if (read.success) return read.data.map((one) => actionWords(tools, one)).join('; ');
  }
  const rule = ruleSchema.safeParse(value);
  if (rule.success) return wholeRule(tools, rule.data);
  if (!Array.isArray(value)) return '–';
  const items = value.map((item: unknown) => {
    if (typeof item === 'string') return item;
    const named = z.object({ id: z.string() }).safeParse(item);
    return named.success ? (names.get(named.data.id) ?? t('rules.untitled')) : '–';
  });
  return listWords(tools, items);
}

function wordOf({ t }: RulesTools, field: string, value: string): string {
  if (field === 'severity') {
    const known = (['low', 'medium', 'high', 'critical'] as const).find((one) => one === value);
    return known ? t(`rules.severities.${known}`) : value;
  }
  if (field === 'mode' && (value === 'urgency' || value === 'flags')) {
    return t(`rules.modes.${value}`);
  }
  return value;
}

function wholeRule(tools: RulesTools, rule: ModerationRule): string {
  return tools.t('rules.values.rule', {
    name: ruleName(rule, tools.language) || tools.t('rules.untitled'),
    conditions: rule.conditions.map((one) => conditionWords(tools, one)).join('; '),
  });
}

function stepWords(
  { t, format }: RulesTools,
  { from, action }: z.infer<typeof penaltySettings>['ladder'][number],
): string {
  const step =
    action.kind === 'mute'
      ? t('rules.values.mute', { minutes: format.number(action.seconds / 60) })
      : t(`rules.ladder.${action.kind}`);
  return t('rules.values.step', { step, from: format.number(from) });
}
