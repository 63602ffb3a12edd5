import { THOUSAND } from '../earning/multipliedPoints.ts';
import { comparisonsOf, type Condition } from './condition.ts';
import { contradiction } from './contradiction.ts';
import { isFieldOf, type FieldId } from './fields.ts';
import { groupProblems } from './groupProblems.ts';
import type { RuleProblem } from './ruleProblem.ts';
import { readCondition } from './readCondition.ts';
import type { PointRule, RuleLimit } from './ruleSchema.ts';
import type { TierSettings } from '../tiers/tierSettings.ts';

/** What problems are looked for in. */
export type RuledSettings = {
  readonly programme: {
    readonly costPerThousand: number;
    readonly expectedRedeemed: number;
    readonly limits: readonly RuleLimit[];
  };
  readonly tiers: TierSettings;
  readonly rules: readonly PointRule[];
};

/**
 * Why settings cannot be published though each value is allowed: rules that contradict themselves or
 * each other, that nothing can meet, or that give nothing. In the order of the rules.
 */
export function ruleProblems(settings: RuledSettings): RuleProblem[] {
  return [
    ...tierProblems(settings),
    ...sharedProblems(settings),
    ...settings.rules.flatMap((rule, place) => problemsOf(rule, place, settings)),
    ...groupProblems(settings.rules),
  ];
}

function tierProblems({ tiers: { levels } }: RuledSettings): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const add = (place: number, reason: RuleProblem['reason'], part: string) =>
    problems.push({ reason, rule: null, path: ['tiers', 'levels', place, part] });
  levels.forEach(({ id, name, threshold }, place) => {
    const before = levels.slice(0, place);
    if (before.some((level) => level.id === id)) add(place, 'doubleId', 'id');
    if (name.en === '' && name['zh-CN'] === '') add(place, 'unnamed', 'name');
    if (before.some((level) => level.threshold === threshold)) {
      add(place, 'sameThreshold', 'threshold');
    } else if (before.some((level) => level.threshold > threshold)) {
      add(place, 'thresholdFalls', 'threshold');
    }
  });
  return problems;
}

/** Of limits over all rules. */
function sharedProblems(settings: RuledSettings): RuleProblem[] {
  const { limits } = settings.programme;
  return limitProblems(limits, 'zeroSharedLimit', settings).map(([reason, place, part]) => ({
    reason,
    rule: null,
    path: ['programme', 'limits', place, part],
  }));
}

function limitProblems(
  limits: readonly RuleLimit[],
  zero: RuleProblem['reason'],
  { programme: { costPerThousand, expectedRedeemed } }: RuledSettings,
): (readonly [RuleProblem['reason'], number, keyof RuleLimit])[] {
  return limits.flatMap(({ per, unit, amount }, l) => {
    const same = (other: RuleLimit) => other.per === per && other.unit === unit;
    const worthless = unit === 'money' && costPerThousand * expectedRedeemed === 0;
    return [
      ...(amount === 0 ? [[zero, l, 'amount'] as const] : []),
      ...(worthless ? [['budgetWithoutCost', l, 'unit'] as const] : []),
      ...(limits.slice(0, l).some(same) ? [['doubleLimit', l, 'per'] as const] : []),
    ];
  });
}

function problemsOf(rule: PointRule, place: number, settings: RuledSettings): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const add = (reason: RuleProblem['reason'], part: string, field?: FieldId) => {
    const path = ['rules', place, ...part.split('.')];
    problems.push({ reason, rule: rule.id, path, ...(field && { field }) });
  };
  if (settings.rules.slice(0, place).some(({ id }) => id === rule.id)) add('doubleId', 'id');
  if (rule.name.en === '' && rule.name['zh-CN'] === '') add('unnamed', 'name');
  if (rule.from !== null && rule.until !== null && rule.until < rule.from) {
    add('endsBeforeItBegins', 'until');
  }
  if (rule.goal && (rule.from === null || rule.until === null)) add('goalWithoutDates', 'goal');
  const effect = effectProblem(rule, settings);
  if (effect) add(effect, 'effect');
  if (rule.lines) {
    const { include, exclude } = rule.lines;
    const named = [include, exclude].flatMap((one) => Object.values(one).flat());
    if (named.length === 0) add('emptyList', 'lines');
    if (rule.trigger !== 'purchase') add('needsOrder', 'lines');
    if (isNothing(include, exclude)) add('nothingLeft', 'lines');
  }
  for (const [reason, l, part] of limitProblems(rule.limits, 'zeroLimit', settings)) {
    add(reason, `limits.${l}.${part}`);
  }
  const read = rule.condition === null ? null : readCondition(rule.condition);
  if (read?.ok) {
    for (const [reason, field] of conditionProblems(read.condition, rule, settings)) {
      add(reason, 'condition', field);
    }
  }
  return problems;
}

function effectProblem(
  { effect, trigger }: PointRule,
  { rules }: RuledSettings,
): RuleProblem['reason'] | null {
  if (effect.kind === 'multiplier') {
    if (effect.thousandths <= THOUSAND) return 'multiplierTooSmall';
    const base = rules.some(
      (other) =>
        other.active &&
        other.trigger === trigger &&
        other.effect.kind !== 'multiplier' &&
        other.effect.kind !== 'bonus',
    );
    return base ? null : 'nothingToMultiply';
  }
  if (effect.points === 0) return 'noPoints';
  if (effect.kind === 'perAmount' && effect.per === 0) return 'perNothing';
  const ofOrder = effect.kind === 'perAmount' || effect.kind === 'perUnit';
  return ofOrder && trigger !== 'purchase' ? 'needsOrder' : null;
}

/** Whether all that is chosen is taken away again by name. */
function isNothing(
  include: Readonly<Record<string, readonly string[]>>,
  exclude: Readonly<Record<string, readonly string[]>>,
): boolean {
  const chosen = Object.entries(include).flatMap(([kind, values]) =>
    values.map((value) => ({ kind, value })),
  );
  return (
    chosen.length > 0 && chosen.every(({ kind, value }) => exclude[kind]?.includes(value) ?? false)
  );
}

function conditionProblems(
  condition: Condition,
  { trigger }: PointRule,
  { tiers: { levels } }: RuledSettings,
): (readonly [RuleProblem['reason'], FieldId?])[] {
  const problems: (readonly [RuleProblem['reason'], FieldId?])[] = [];
  if (hasEmptyGroup(condition)) problems.push(['emptyGroup']);
  for (const comparison of comparisonsOf(condition)) {
    const { field } = comparison;
    if (!isFieldOf(field, trigger)) problems.push(['fieldOfOtherTrigger', field]);
    if (comparison.kind !== 'in' && comparison.kind !== 'has') continue;
    if (comparison.values.length === 0) problems.push(['emptyList', field]);
    const unknown = (id: string | number) => !levels.some((level) => level.id === id);
    if (field === 'member.tier' && comparison.values.some(unknown)) {
      problems.push(['unknownTier', field]);
    }
  }
  const field = problems.length === 0 ? contradiction(condition) : null;
  if (field !== null) problems.push(['contradiction', field]);
  return problems;
}

function hasEmptyGroup(condition: Condition): boolean {
  if (condition.kind === 'not') return hasEmptyGroup(condition.of);
  if (condition.kind !== 'all' && condition.kind !== 'any') return false;
  return condition.of.length === 0 || condition.of.some(hasEmptyGroup);
}
