import { sharedOut } from '../earning/sharedOut.ts';
import { ORDER_STATE, type LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { clawBackDue } from '../ledger/clawBackDue.ts';
import { compileCondition } from './compileCondition.ts';
import type { Condition } from './condition.ts';
import { EarningRun, leftOf, type EarningPlan, type RunVersion } from './earningRun.ts';
import type { RuleVersion } from './earnings.ts';
import type { FieldSource } from './fieldReaders.ts';
import type { LineBits } from './lineBits.ts';
import { factOf } from './occasionFacts.ts';
import { OUTCOME } from './occasionPoints.ts';
import type { OrderTrace, TracedCondition, TracedRule, TraceState } from './orderTrace.ts';
import type { ProgramRule } from './ruleProgram.ts';
import { conditionOf } from './ruleSchema.ts';

const OUTCOMES = [
  'inactive',
  'outsideDates',
  'conditionFailed',
  'noLines',
  'beaten',
  'nothing',
  'gives',
] as const;

/**
 * Why an order earned what it earned, or nothing: rule by rule, limit by limit. Members earn by the
 * kernel up to the order, and what it then holds is told; so nothing is reckoned twice.
 *
 * @param order place in the history's orders
 */
export function traceOrder(
  history: LoyaltyHistory,
  versions: readonly RuleVersion[],
  order: number,
  plan: EarningPlan,
): OrderTrace {
  const { occasions, orders } = history;
  const occasion = occasions.order.indexOf(order);
  const run = new EarningRun(history, versions, plan);
  for (let i = 0; i < occasion; i++) run.earn(i);
  run.reach(occasion);
  const version = run.versions[run.live];
  const member = orders.member[order] ?? -1;
  const day = orders.day[order] ?? 0;
  const state = stateOf(orders.state[order] ?? 0, member, version);
  const amounts = version?.points.program.amounts;
  const common = {
    state,
    version: run.live,
    basis: amounts?.basis[order] ?? 0,
    total: amounts?.total[order] ?? 0,
    paid: amounts?.paid[order] ?? 0,
  };
  if (state !== 'reckoned' || !version) {
    return { ...common, level: null, rules: [], wanted: 0, granted: 0, lines: [], refunded: 0 };
  }
  // What limits allow is asked for before the order uses them.
  const left = version.points.program.rules.map(({ limits }) =>
    limits.map((limit) => leftOf(limit, member, day)),
  );
  run.earn(occasion);
  const { program } = version.points;
  const rules = program.rules.map((rule) =>
    tracedRule(rule, left[rule.place] ?? [], { run, version, history, occasion, order }),
  );
  const granted = sumOf(rules.map((rule) => rule.granted));
  return {
    ...common,
    level: program.settings.tiers.levels[run.moment.level]?.id ?? null,
    rules,
    wanted: sumOf(rules.map((rule) => rule.wanted)),
    granted,
    lines: linesOf(history, order, rules, version),
    refunded: clawBackDue(granted, refundsOf(history, order), common.paid),
  };
}

function stateOf(state: number, member: number, version: RunVersion | undefined): TraceState {
  if (state === ORDER_STATE.cancelled) return 'cancelled';
  if (state === ORDER_STATE.returned) return 'returned';
  if (member < 0) return 'nobody';
  return version ? 'reckoned' : 'beforeFirstVersion';
}

type Reckoned = {
  readonly run: EarningRun;
  readonly version: RunVersion;
  readonly history: LoyaltyHistory;
  readonly occasion: number;
  readonly order: number;
};

function tracedRule(
  program: ProgramRule,
  left: readonly number[],
  { run, version, occasion, order }: Reckoned,
): TracedRule {
  const { place, rule, source, lines, limits } = program;
  const { points } = version;
  const { shared } = points.program;
  const of = rule.trigger === 'purchase';
  const code = of ? points.outcomeOf(program, occasion) : OUTCOME.inactive;
  const outcome = of ? (OUTCOMES[code] ?? 'inactive') : 'otherTrigger';
  const applied = code >= OUTCOME.beaten;
  const gives = code === OUTCOME.gives;
  const condition = conditionOf(rule);
  const asked = condition && (applied || outcome === 'conditionFailed' || outcome === 'noLines');
  const winner =
    code === OUTCOME.beaten ? points.program.rules[points.beatenBy[place] ?? -1] : null;
  return {
    rule,
    outcome,
    condition: asked ? traced(condition, source, points.program.bits, occasion) : null,
    beatenBy: winner?.rule.id ?? null,
    amount: applied ? lines.amount(order) : null,
    pieces: applied ? lines.pieces(order) : null,
    wanted: gives ? (points.wanted[place] ?? 0) : 0,
    granted: gives ? (run.granted[place] ?? 0) : 0,
    limits: gives
      ? [...limits, ...shared].map(({ limit }, l) => {
          const ofAll = l - limits.length;
          const rest = ofAll < 0 ? left[l] : run.sharedLeft[place * shared.length + ofAll];
          return {
            limit,
            shared: ofAll >= 0,
            left: rest !== undefined && Number.isFinite(rest) ? rest : null,
            bit: run.biting[place] === l,
          };
        })
      : [],
  };
}

function traced(
  condition: Condition,
  source: FieldSource,
  bits: LineBits,
  occasion: number,
): TracedCondition {
  const holds = compileCondition(condition, source, bits)(occasion);
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const of = condition.of.map((one) => traced(one, source, bits, occasion));
      return { kind: condition.kind, holds, of };
    }
    case 'not':
      return { kind: 'not', holds, of: [traced(condition.of, source, bits, occasion)] };
    default: {
      const { field } = condition;
      return {
        kind: 'comparison',
        holds,
        condition,
        field,
        value: factOf(source, field, occasion),
      };
    }
  }
}

/**
 * The order's points on its lines: those of each rule on the lines that count for it, by their
 * amounts.
 */
function linesOf(
  { orders, lines, names }: LoyaltyHistory,
  order: number,
  rules: readonly TracedRule[],
  { points: { program } }: RunVersion,
): OrderTrace['lines'] {
  const first = orders.lineStart[order] ?? 0;
  const places = Array.from(
    { length: (orders.lineStart[order + 1] ?? first) - first },
    (_, i) => first + i,
  );
  const points = places.map(() => 0);
  rules.forEach(({ granted }, r) => {
    const counted = places.filter((line) => program.rules[r]?.lines.has(line) ?? false);
    const shares = sharedOut(
      granted,
      counted.map((line) => Math.max(0, lines.amount[line] ?? 0)),
    );
    counted.forEach((line, i) => {
      points[line - first] = (points[line - first] ?? 0) + (shares[i] ?? 0);
    });
  });
  return places.map((line, i) => ({
    product: names.product.valueAt(lines.product[line] ?? -1),
    amount: lines.amount[line] ?? 0,
    points: points[i] ?? 0,
  }));
}

function refundsOf({ refunds }: LoyaltyHistory, order: number): number {
  let sum = 0;
  for (let r = 0; r < refunds.length; r++) {
    if (refunds.order[r] === order) sum += refunds.amount[r] ?? 0;
  }
  return sum;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
