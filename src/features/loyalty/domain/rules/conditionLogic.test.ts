import fc from 'fast-check';
import { LogicEngine } from 'json-logic-engine';
import { expect, it } from 'vitest';
import { loyaltyHistoryOf } from '../../../../testing/loyaltyHistoryOf.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { compileCondition } from './compileCondition.ts';
import { COMPARISONS, type Comparison, type Condition } from './condition.ts';
import { conditionLogic } from './conditionLogic.ts';
import { fieldOf, fieldsOf, type FieldId } from './fields.ts';
import { dayCalendar, type FieldSource } from './fieldReaders.ts';
import { LineBits } from './lineBits.ts';
import { occasionFacts } from './occasionFacts.ts';
import { orderAmounts } from './orderAmounts.ts';
import { pointRulesPolicy } from './pointRuleSettings.ts';
import { readCondition } from './readCondition.ts';
import { SelectedLines } from './selectedLines.ts';
import { TRIGGERS, type Trigger } from './triggers.ts';

const engine = new LogicEngine();
const TEA = {
  include: { categories: ['Tea'], brands: [], products: [] },
  exclude: { categories: [], brands: [], products: ['p2'] },
};

/** Words of which some are nowhere in the data, and some are only above a category. */
const WORDS: Partial<Record<FieldId, readonly string[]>> = {
  'order.channel': ['web', 'app', 'nowhere'],
  'order.country': ['DE', 'CN', 'XX'],
  'member.tier': ['silver', 'gold'],
  'member.shopTier': ['A', 'B', 'none'],
  'member.segment': ['new', 'old'],
  'items.categories': ['Tea', 'Tea > Green', 'Tea > Black', 'Cups', 'T'],
  'items.brands': ['north', 'south', 'nobody'],
  'items.products': ['p1', 'p2', 'p9'],
};

function comparisonOf(field: FieldId): fc.Arbitrary<Comparison> {
  const { type, least = 0, most = 31 } = fieldOf(field);
  const words = fc.subarray([...(WORDS[field] ?? ['x'])]);
  switch (type) {
    case 'money':
      return fc.record({
        kind: fc.constant('compare' as const),
        field: fc.constant(field),
        op: fc.constantFrom(...COMPARISONS),
        value: fc.constantFrom(0, 500, 1000, 1500, 2000, 3500),
      });
    case 'number':
      return fc.record({
        kind: fc.constant('compare' as const),
        field: fc.constant(field),
        op: fc.constantFrom(...COMPARISONS),
        value: fc.integer({ min: 0, max: 6 }),
      });
    case 'flag':
      return fc.record({
        kind: fc.constant('is' as const),
        field: fc.constant(field),
        value: fc.boolean(),
      });
    case 'choice':
      return fc.record({
        kind: fc.constant('in' as const),
        field: fc.constant(field),
        values: fc.uniqueArray(fc.integer({ min: least, max: most }), { maxLength: 6 }),
      });
    case 'code':
      return fc.record({
        kind: fc.constant('in' as const),
        field: fc.constant(field),
        values: words,
      });
    case 'codes':
      return fc.record({
        kind: fc.constant('has' as const),
        field: fc.constant(field),
        values: words,
      });
  }
}

function conditionOf(trigger: Trigger): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition; leaf: Condition; group: Condition; not: Condition }>(
    (tie) => ({
      leaf: fc.constantFrom(...fieldsOf(trigger)).chain(comparisonOf),
      group: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('tree'), { maxLength: 3 }),
      }),
      not: fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
      tree: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('group'), tie('not')),
    }),
  ).tree;
}

/** Orders and customers of whom much is unknown. */
const row = fc.record(
  {
    order: fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5'),
    customer: fc.constantFrom('ada', 'bob'),
    product: fc.constantFrom('p1', 'p2', 'p3'),
    category: fc.constantFrom('Tea', 'Tea > Green', 'Cups', 'Teaware'),
    brand: fc.constantFrom('north', 'south'),
    quantity: fc.constantFrom(1, 2, 0.5),
    amount: fc.constantFrom(0, 500, 1000, 2500, -300),
    channel: fc.constantFrom('web', 'app'),
    country: fc.constantFrom('DE', 'CN'),
    discount: fc.constantFrom(0, 500),
    paidWithPoints: fc.constantFrom(0, 500),
  },
  { requiredKeys: ['order', 'customer'] },
);
const customers = fc.tuple(
  ...['ada', 'bob'].map((customer) =>
    fc.record(
      {
        customer: fc.constant(customer),
        tier: fc.constantFrom('A', 'B'),
        segment: fc.constantFrom('new', 'old'),
        birthday: fc.constantFrom(Date.parse('1990-03-05'), Date.parse('1904-02-29')),
        createdAt: fc.constantFrom(Date.parse('2026-02-27T23:30Z'), Date.parse('2026-03-04')),
      },
      { requiredKeys: ['customer'] },
    ),
  ),
);
const start = Date.parse('2026-02-27T20:00Z');
const tables = fc.record({
  orderLines: fc
    .array(row, { minLength: 1, maxLength: 8 })
    .map((lines) => lines.map((line, i) => ({ ...line, placedAt: start + i * 40_000_000 }))),
  customers,
  reviews: fc
    .array(
      fc.record({
        review: fc.constantFrom('r1', 'r2'),
        customer: fc.constantFrom('ada', 'bob'),
        rating: fc.nat(5),
      }),
      { maxLength: 2 },
    )
    .map((all) => all.map((review, i) => ({ ...review, at: start + i * 90_000_000 }))),
});

function sourceOf(history: LoyaltyHistory, level: number) {
  const amounts = orderAmounts(history, pointRulesPolicy.defaults.programme.basis);
  const bits = new LineBits(history);
  const lines = new SelectedLines(history, amounts, bits.bit(bits.add(TEA)));
  const source: FieldSource = {
    history,
    amounts,
    lines,
    allLines: new SelectedLines(history, amounts, null),
    moment: { level },
    levels: ['silver', 'gold'],
    calendar: dayCalendar(history),
  };
  return { source, bits };
}

it('compiled conditions say what json-logic-engine’s run() says of their JsonLogic', async () => {
  await fc.assert(
    fc.asyncProperty(
      tables,
      fc.integer({ min: -1, max: 1 }),
      fc.record({
        purchase: conditionOf('purchase'),
        review: conditionOf('review'),
        signUp: conditionOf('signUp'),
      }),
      async (rows, level, conditions) => {
        const history = await loyaltyHistoryOf(rows, { zone: 'Asia/Shanghai' });
        const { source, bits } = sourceOf(history, level);
        for (const trigger of ['purchase', 'review', 'signUp'] as const) {
          const logic = conditionLogic(conditions[trigger]);
          const test = compileCondition(conditions[trigger], source, bits);
          for (let i = 0; i < history.occasions.length; i++) {
            if (TRIGGERS[history.occasions.trigger[i] ?? 0] !== trigger) continue;
            const said = engine.run(logic, occasionFacts(source, i)) as unknown;
            expect([logic, i, test(i)]).toEqual([logic, i, Boolean(said)]);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('a condition reads back from its JsonLogic as it was', () => {
  fc.assert(
    fc.property(conditionOf('purchase'), (condition) => {
      const stored: unknown = JSON.parse(JSON.stringify(conditionLogic(condition)));
      expect(readCondition(stored)).toEqual({ ok: true, condition });
    }),
  );
});

it('logic that is none of ours is refused, with the reason', () => {
  const fault = (logic: unknown) => {
    const read = readCondition(logic);
    return read.ok ? null : read.fault;
  };
  expect(fault({ '>=': [{ var: 'order.total' }, 100] })).toBeNull();
  // json-logic-engine says that null < 30.
  expect(engine.run({ '<': [{ var: 'order.daysSinceLast' }, 30] }, {})).toBe(true);
  expect(fault({ '<': [{ var: 'order.daysSinceLast' }, 30] })).toBe('unguarded');
  expect(fault({ '>=': [{ var: 'order.weight' }, 100] })).toBe('unknownField');
  expect(fault({ '>=': [{ var: 'order.total' }, '100'] })).toBe('wrongValue');
  expect(fault({ '>=': [{ var: 'order.total' }, 0.5] })).toBe('wrongValue');
  expect(fault({ in: [{ var: 'time.weekday' }, [8]] })).toBe('wrongValue');
  expect(fault({ '+': [1, 2] })).toBe('shape');
  expect(fault({ method: [] })).toBe('shape');
  expect(fault(null)).toBe('shape');
  expect(fault(true)).toBe('shape');
  const nested = (depth: number): unknown =>
    depth === 0 ? { '>=': [{ var: 'order.total' }, 1] } : { '!': [nested(depth - 1)] };
  expect(fault(nested(20))).toBe('tooMuch');
});
