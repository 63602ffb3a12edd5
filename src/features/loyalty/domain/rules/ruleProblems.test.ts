import { describe, expect, it } from 'vitest';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import type { Comparison, Condition } from './condition.ts';
import { conditionLogic } from './conditionLogic.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import { pointRulesPolicy, type PointRuleSettings } from './pointRuleSettings.ts';
import { ruleProblems } from './ruleProblems.ts';
import type { PointRule } from './ruleSchema.ts';

const reasons = (rules: readonly PointRule[], more: Parameters<typeof pointSettings>[1] = {}) =>
  ruleProblems(pointSettings(rules, more)).map(({ reason }) => reason);
const one = (overrides: Partial<PointRule>, more: Parameters<typeof pointSettings>[1] = {}) =>
  reasons([aPointRule(), aPointRule({ id: 'x', ...overrides })], more);
const where = (condition: Condition, overrides: Partial<PointRule> = {}) =>
  one({ condition: conditionLogic(condition), ...overrides });
const total = (op: '>=' | '<' | '==' | '!=' | '>' | '<=', value: number): Comparison => ({
  kind: 'compare',
  field: 'order.total',
  op,
  value,
});
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const weekday = (...values: number[]): Comparison => ({
  kind: 'in',
  field: 'time.weekday',
  values,
});
const channel = (...values: string[]): Comparison => ({
  kind: 'in',
  field: 'order.channel',
  values,
});
const has = (...values: string[]): Comparison => ({
  kind: 'has',
  field: 'items.categories',
  values,
});
const since = (op: '>=' | '<', value: number): Comparison => ({
  kind: 'compare',
  field: 'order.daysSinceLast',
  op,
  value,
});
const first = (value: boolean): Comparison => ({ kind: 'is', field: 'order.first', value });
const hour = (op: '>=' | '<', value: number): Comparison => ({
  kind: 'compare',
  field: 'time.hour',
  op,
  value,
});

it('the defaults have no problems', () => {
  expect(ruleProblems(pointRulesPolicy.defaults)).toEqual([]);
  expect(pointRulesPolicy.schema.parse(pointRulesPolicy.defaults)).toEqual(
    pointRulesPolicy.defaults,
  );
});

describe('a condition is refused', () => {
  it('that contradicts itself', () => {
    for (const condition of [
      all(total('>=', 10_000), total('<', 5000)),
      all(total('>', 5), total('<', 6)),
      all(total('==', 5), total('!=', 5)),
      all(total('>=', 5), total('<=', 6), total('!=', 5), total('!=', 6)),
      all(weekday(1, 2), weekday(3)),
      all(weekday(1), not(weekday(1, 2))),
      all(channel('web'), channel('app')),
      all(channel('web'), not(channel('web', 'app'))),
      all(first(true), first(false)),
      all(has('Tea'), not(has('Tea', 'Cups'))),
      all(any(total('<', 5), total('<', 4)), total('>=', 5)),
      not(any(total('<', 5), total('>=', 5))),
      hour('>=', 24),
      total('<', 0),
      all(since('>=', 30), since('<', 10)),
    ]) {
      expect([condition, where(condition)]).toEqual([condition, ['contradiction']]);
    }
  });

  it('not where something can meet it', () => {
    for (const condition of [
      all(total('>=', 5000), total('<=', 5000)),
      any(all(total('>=', 10), total('<', 5)), first(true)),
      all(has('Tea'), has('Cups')),
      all(has('Tea'), not(has('Cups'))),
      all(channel('web', 'app'), not(channel('web'))),
      // It is unknown for a first order, and then misses both.
      all(not(since('>=', 30)), not(since('<', 30))),
      not(all(total('>=', 5), total('<', 5))),
    ]) {
      expect([condition, where(condition)]).toEqual([condition, []]);
    }
  });

  it('with an empty list or group, of another trigger, or a tier that is not there', () => {
    expect(where(all())).toEqual(['emptyGroup']);
    expect(where(not(any()))).toEqual(['emptyGroup']);
    expect(where(weekday())).toEqual(['emptyList']);
    expect(where(has())).toEqual(['emptyList']);
    expect(
      where(total('>=', 1), { trigger: 'review', effect: { kind: 'fixed', points: 1 } }),
    ).toEqual(['fieldOfOtherTrigger']);
    const gold: Comparison = { kind: 'in', field: 'member.tier', values: ['gold'] };
    expect(where(gold)).toEqual(['unknownTier']);
    const levels = [{ id: 'gold', name: { en: 'Gold', 'zh-CN': '' }, threshold: 1 }];
    expect(one({ condition: conditionLogic(gold) }, { tiers: { levels } })).toEqual([]);
  });

  it('says of which field', () => {
    const condition = conditionLogic(all(first(true), total('>=', 5), total('<', 5)));
    expect(ruleProblems(pointSettings([aPointRule({ condition })]))).toEqual([
      {
        reason: 'contradiction',
        rule: 'base',
        path: ['rules', 0, 'condition'],
        field: 'order.total',
      },
    ]);
  });
});

describe('a rule is refused', () => {
  it('that gives nothing', () => {
    const times = (thousandths: number) => one({ effect: { kind: 'multiplier', thousandths } });
    expect(times(0)).toEqual(['multiplierTooSmall']);
    expect(times(1000)).toEqual(['multiplierTooSmall']);
    expect(times(1001)).toEqual([]);
    expect(one({ effect: { kind: 'bonus', points: 0 } })).toEqual(['noPoints']);
    expect(one({ effect: { kind: 'perAmount', points: 1, per: 0, fractions: 'drop' } })).toEqual([
      'perNothing',
    ]);
    expect(reasons([aPointRule({ effect: { kind: 'multiplier', thousandths: 2000 } })])).toEqual([
      'nothingToMultiply',
    ]);
    expect(one({ trigger: 'share' })).toEqual(['needsOrder']);
    expect(one({ limits: [{ per: 'day', unit: 'points', amount: 0 }] })).toEqual(['zeroLimit']);
    const budget = { limits: [{ per: 'programme', unit: 'money', amount: 5 } as const] };
    expect(one(budget)).toEqual([]);
    expect(one(budget, { programme: { costPerThousand: 0 } })).toEqual(['budgetWithoutCost']);
  });

  it('whose limits over all rules say nothing, or the same twice', () => {
    const limit = { per: 'month', unit: 'points', amount: 5 } as const;
    const problems = (limits: PointRuleSettings['programme']['limits'], costPerThousand = 1000) =>
      ruleProblems(pointSettings([aPointRule()], { programme: { limits, costPerThousand } })).map(
        ({ reason, rule, path }) => [reason, rule, path.join('.')],
      );
    expect(problems([limit, { ...limit, per: 'week' }])).toEqual([]);
    expect(problems([{ ...limit, amount: 0 }, limit])).toEqual([
      ['zeroSharedLimit', null, 'programme.limits.0.amount'],
      ['doubleLimit', null, 'programme.limits.1.per'],
    ]);
    expect(problems([{ ...limit, unit: 'money' }], 0)).toEqual([
      ['budgetWithoutCost', null, 'programme.limits.0.unit'],
    ]);
  });

  it('whose dates or lines leave nothing', () => {
    expect(one({ from: '2026-12-02', until: '2026-12-01' })).toEqual(['endsBeforeItBegins']);
    expect(one({ from: '2026-12-01', until: '2026-12-01' })).toEqual([]);
    const choice = (...categories: string[]) => ({ categories, brands: [], products: [] });
    expect(one({ lines: { include: choice(), exclude: choice() } })).toEqual(['emptyList']);
    expect(one({ lines: { include: choice('Tea'), exclude: choice('Tea') } })).toEqual([
      'nothingLeft',
    ]);
    expect(one({ lines: { include: choice(), exclude: choice('Tea') } })).toEqual([]);
  });

  it('without a name, with another’s id, with the same limit twice, with a goal but no dates', () => {
    expect(one({ name: { en: '', 'zh-CN': '' } })).toEqual(['unnamed']);
    expect(one({ id: 'base' })).toEqual(['doubleId']);
    const limit = { per: 'day', unit: 'points', amount: 5 } as const;
    expect(one({ limits: [limit, { ...limit, amount: 6 }] })).toEqual(['doubleLimit']);
    expect(one({ goal: { measure: 'points', amount: 5 } })).toEqual(['goalWithoutDates']);
  });

  it('in a group that is at odds', () => {
    const of = (
      id: string,
      mode: PointRule['stacking']['mode'],
      overrides: Partial<PointRule> = {},
    ) => aPointRule({ id, stacking: { mode, group: 'g', priority: 1 }, ...overrides });
    expect(reasons([of('a', 'bestOf'), of('b', 'exclusive', { from: '2026-01-01' })])).toEqual([
      'groupModes',
      'groupModes',
    ]);
    const multiplier = { effect: { kind: 'multiplier', thousandths: 2000 } } as const;
    expect(reasons([of('a', 'bestOf'), of('b', 'bestOf', multiplier)])).toEqual([
      'groupStages',
      'groupStages',
    ]);
    expect(reasons([of('a', 'exclusive'), of('b', 'exclusive')])).toEqual(['alwaysBeaten']);
    expect(reasons([of('a', 'exclusive', { until: '2026-01-01' }), of('b', 'exclusive')])).toEqual(
      [],
    );
    expect(reasons([of('a', 'exclusive', { active: false }), of('b', 'exclusive')])).toEqual([]);
    expect(one({ stacking: { mode: 'bestOf', group: null, priority: 1 } })).toEqual([
      'modeWithoutGroup',
    ]);
  });
});

it('tiers are refused with thresholds that repeat or fall', () => {
  const of = (...thresholds: number[]) =>
    reasons([aPointRule()], {
      tiers: {
        levels: thresholds.map((threshold, i) => ({
          id: `l${i}`,
          name: { en: 'a', 'zh-CN': '' },
          threshold,
        })),
      },
    });
  expect(of(0, 10, 20)).toEqual([]);
  expect(of(10, 10)).toEqual(['sameThreshold']);
  expect(of(10, 5)).toEqual(['thresholdFalls']);
});

it('the schema refuses what has problems, and says where', () => {
  const { error } = pointRulesPolicy.schema.safeParse(
    pointSettings([aPointRule({ from: '2026-12-02', until: '2026-12-01' })]),
  );
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['rules', 0, 'until'], 'endsBeforeItBegins'],
  ]);
});

it('rules that were published before there were limits over all rules have none', () => {
  const { limits: _, ...programme } = pointSettings([]).programme;
  const read = readSettings(pointRulesPolicy, {
    settings: { ...pointSettings([aPointRule()]), programme },
    settingsVersion: 1,
  });
  expect(read.ok && read.settings.programme.limits).toEqual([]);
});
