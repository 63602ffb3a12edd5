import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import { loyaltyHistoryOf } from '../../../../testing/loyaltyHistoryOf.ts';
import { modelledPoints } from '../../../../testing/pointRulesModel.ts';
import { ROUNDINGS } from '../earning/rounding.ts';
import { earnOver } from './earnOver.ts';
import type { PointRuleSettings } from './pointRuleSettings.ts';
import {
  LIMIT_SPANS,
  LIMIT_UNITS,
  SHARED_UNITS,
  type PointRule,
  type RuleEffect,
} from './ruleSchema.ts';
import { traceOrder } from './traceOrder.ts';

const DAY = 86_400_000;
const PLAN = { weekStart: 1, parts: true } as const;
const points = fc.integer({ min: 1, max: 50 });
const effect: fc.Arbitrary<RuleEffect> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), points }),
  fc.record({
    kind: fc.constant('perAmount' as const),
    points,
    per: fc.constantFrom(7, 100, 1000),
    fractions: fc.constantFrom('drop' as const, 'round' as const),
  }),
  fc.record({ kind: fc.constant('perUnit' as const), points }),
  fc.record({
    kind: fc.constant('multiplier' as const),
    thousandths: fc.integer({ min: 1001, max: 10_000 }),
  }),
  fc.record({ kind: fc.constant('bonus' as const), points }),
);
const nothing = { categories: [], brands: [], products: [] };
const lines = fc.option(
  fc.subarray(['Tea', 'Cups', 'Books'], { minLength: 1 }).map((categories) => ({
    include: { ...nothing, categories },
    exclude: nothing,
  })),
);
const limits = fc.uniqueArray(
  fc.record({
    per: fc.constantFrom(...LIMIT_SPANS),
    unit: fc.constantFrom(...LIMIT_UNITS),
    amount: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 2, selector: ({ per, unit }) => `${per} ${unit}` },
);

const shared = fc.uniqueArray(
  fc.record({
    per: fc.constantFrom(...LIMIT_SPANS),
    unit: fc.constantFrom(...SHARED_UNITS),
    amount: fc.integer({ min: 1, max: 90 }),
  }),
  { maxLength: 2, selector: ({ per, unit }) => `${per} ${unit}` },
);

/** Groups agree on their mode, and one that takes the best has effects of one kind. */
const rules = fc
  .array(
    fc.record({
      effect,
      lines,
      limits,
      active: fc.constantFrom(true, true, true, false),
      priority: fc.integer({ min: 1, max: 3 }),
      group: fc.constantFrom(null, null, 'stack', 'exclusive', 'bestOf'),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(({ priority, group, ...rule }, i): PointRule => {
      const stage =
        rule.effect.kind === 'multiplier' || rule.effect.kind === 'bonus'
          ? rule.effect.kind
          : 'base';
      return aPointRule({
        ...rule,
        id: `r${i}`,
        stacking: {
          priority,
          mode: group === 'exclusive' || group === 'bestOf' ? group : 'stack',
          group: group === 'bestOf' ? `best ${stage}` : group,
        },
      });
    }),
  );

const orders = fc.array(
  fc.record({
    member: fc.constantFrom('ada', 'bob'),
    wait: fc.integer({ min: 0, max: 20 }),
    lines: fc.array(
      fc.record({
        category: fc.constantFrom('Tea', 'Cups', 'Books'),
        amount: fc.integer({ min: 0, max: 9999 }),
        quantity: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What a mutant reckons by; the kernel as it is reckons by the settings themselves. */
type Mutant = (settings: PointRuleSettings) => PointRuleSettings;

/** Draws shops and rules until kernel, trace and model differ; undefined where they never do. */
async function firstDifference(mutant: Mutant = (settings) => settings): Promise<unknown> {
  const property = fc.asyncProperty(
    orders,
    rules,
    fc.constantFrom(...ROUNDINGS),
    shared,
    async (drawn, made, rounding, ofAll) => {
      const programme = { rounding, limits: ofAll };
      const settings: PointRuleSettings = pointSettings(made, { programme });
      let day = 20_000;
      const dated = drawn.map(({ wait, ...order }) => ({ ...order, day: (day += wait) }));
      const history = await loyaltyHistoryOf(
        {
          orderLines: dated.flatMap((order, o) =>
            order.lines.map((line) => ({
              ...line,
              order: `o${o}`,
              customer: order.member,
              placedAt: order.day * DAY + o,
            })),
          ),
        },
        { segmentRows: 3 },
      );
      const versions = [{ from: -Infinity, settings: mutant(settings) }];
      const earnings = earnOver(history, versions, PLAN);
      const expected = modelledPoints(dated, settings);
      const found = dated.map(() => new Map<string, number>());
      for (let row = 0; row < earnings.length; row++) {
        const of = found[earnings.occasion[row]!]!;
        for (let part = earnings.partStart[row]!; part < earnings.partStart[row + 1]!; part++) {
          of.set(earnings.rules[earnings.partRule[part]!]!.id, earnings.partGranted[part]!);
        }
      }
      expect(found.map(sorted)).toEqual(expected.map(sorted));
      dated.forEach((order, o) => {
        const trace = traceOrder(history, versions, o, PLAN);
        const told = new Map(
          trace.rules.flatMap(({ rule, wanted, granted }) =>
            wanted > 0 ? [[rule.id, granted] as const] : [],
          ),
        );
        expect(sorted(told)).toEqual(sorted(expected[o]!));
        for (const { wanted, granted, limits: caps } of trace.rules) {
          const least = Math.min(wanted, ...caps.map(({ left }) => left ?? Infinity));
          expect(granted).toBe(least);
          expect(caps.some(({ bit }) => bit)).toBe(granted < wanted);
        }
        expect(trace.lines.reduce((sum, line) => sum + line.points, 0)).toBe(trace.granted);
        expect(trace.lines.length).toBe(order.lines.length);
      });
    },
  );
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: 200,
    // What fails for a mutant need not be made small.
    endOnFailure: true,
  });
  return failed ? { counterexample, errorInstance } : undefined;
}

it('the kernel gives what a plain model gives, and the trace tells the same', async () => {
  expect(await firstDifference()).toBeUndefined();
});

const withoutLimits: Mutant = (settings) => ({
  ...settings,
  rules: settings.rules.map((rule) => ({ ...rule, limits: [] })),
});

it.each<[string, Mutant]>([
  ['a limit not applied', withoutLimits],
  [
    'a limit over all rules not applied',
    (settings) => ({ ...settings, programme: { ...settings.programme, limits: [] } }),
  ],
  [
    'rounding swapped',
    (settings) => {
      const { programme } = settings;
      const rounding = programme.rounding === 'down' ? 'up' : 'down';
      return { ...settings, programme: { ...programme, rounding } };
    },
  ],
  [
    'a rule skipped',
    (settings) => ({ ...settings, rules: settings.rules.filter(({ id }) => id !== 'r1') }),
  ],
])('that test finds %s', async (_, mutant) => {
  expect(await firstDifference(mutant)).toBeDefined();
});

function sorted(of: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...of].sort(([a], [b]) => (a < b ? -1 : 1));
}
