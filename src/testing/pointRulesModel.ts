import type { PointRuleSettings } from '../features/loyalty/domain/rules/pointRuleSettings.ts';
import type { PointRule } from '../features/loyalty/domain/rules/ruleSchema.ts';

/** One order as the model sees it: a civil day in UTC, and lines of a category. */
export type ModelOrder = {
  readonly member: string;
  readonly day: number;
  readonly lines: readonly {
    readonly category: string;
    readonly amount: number;
    readonly quantity: number;
  }[];
};

/**
 * What rules give for orders, written to be plainly right rather than fast: fractions as pairs of
 * bigints, limits by looking at all that was given before. Without conditions, tiers and refunds.
 *
 * @returns points by order, then by rule id
 */
export function modelledPoints(
  orders: readonly ModelOrder[],
  { rules, programme }: PointRuleSettings,
): Map<string, number>[] {
  const given: { rule: string; order: number; member: string; day: number; points: number }[] = [];
  return orders.map((order, place) => {
    const wanted = wantedPoints(order, rules, programme.rounding);
    const points = new Map<string, number>();
    for (const rule of inOrder(rules)) {
      const most = wanted.get(rule.id) ?? 0;
      if (most === 0) continue;
      const allowed = rule.limits.map(({ per, unit, amount }) => {
        const before = given.filter(
          (one) =>
            one.rule === rule.id &&
            one.points > 0 &&
            (per === 'programme' || one.member === order.member) &&
            periodOf(per, one.day) === periodOf(per, order.day),
        );
        if (unit === 'times') {
          return (per === 'order' ? 0 : before.length) < amount ? Infinity : 0;
        }
        const limit = pointsFor(unit, amount, programme);
        const used = per === 'order' ? 0 : before.reduce((sum, one) => sum + one.points, 0);
        return Math.max(0, limit - used);
      });
      const ofAll = programme.limits.map(({ per, unit, amount }) => {
        const before = given.filter(
          (one) =>
            (per === 'programme' || one.member === order.member) &&
            (per !== 'order' || one.order === place) &&
            periodOf(per, one.day) === periodOf(per, order.day),
        );
        const used = before.reduce((sum, one) => sum + one.points, 0);
        return Math.max(0, pointsFor(unit, amount, programme) - used);
      });
      const granted = Math.min(most, ...allowed, ...ofAll);
      const { member, day } = order;
      given.push({ rule: rule.id, order: place, member, day, points: granted });
      points.set(rule.id, granted);
    }
    return points;
  });
}

function pointsFor(
  unit: string,
  amount: number,
  { costPerThousand, expectedRedeemed }: PointRuleSettings['programme'],
): number {
  return unit === 'money'
    ? Math.floor((amount * 1000) / (costPerThousand * expectedRedeemed))
    : amount;
}

function wantedPoints(order: ModelOrder, rules: readonly PointRule[], rounding: Rounding) {
  const wanted = new Map<string, number>();
  const applying = inOrder(rules).filter((rule) => rule.active && ofRule(order, rule).length > 0);
  const kept = applying.filter((rule) => winnerOf(rule, applying, order, rounding) === rule);
  let base = 0n;
  for (const rule of kept) {
    const points = pointsOf(rule, order, rounding);
    wanted.set(rule.id, Number(points));
    if (rule.effect.kind !== 'bonus' && rule.effect.kind !== 'multiplier') base += points;
  }
  let before = base;
  const multipliers: PointRule[] = [];
  for (const rule of kept.filter(({ effect }) => effect.kind === 'multiplier')) {
    multipliers.push(rule);
    const after = multiplied(base, multipliers, order, rounding);
    wanted.set(rule.id, Number(after - before));
    before = after;
  }
  return wanted;
}

type Rounding = PointRuleSettings['programme']['rounding'];

function winnerOf(
  rule: PointRule,
  applying: readonly PointRule[],
  order: ModelOrder,
  rounding: Rounding,
): PointRule {
  const { group, mode } = rule.stacking;
  if (group === null || mode === 'stack') return rule;
  const rivals = applying.filter(({ stacking }) => stacking.group === group);
  const [first = rule] = rivals;
  if (mode === 'exclusive') return first;
  const strength = (one: PointRule) =>
    one.effect.kind === 'multiplier'
      ? BigInt(one.effect.thousandths - 1000) * amountOf(ofRule(order, one))
      : pointsOf(one, order, rounding);
  return rivals.reduce((best, one) => (strength(one) > strength(best) ? one : best), first);
}

function pointsOf(rule: PointRule, order: ModelOrder, rounding: Rounding): bigint {
  const { effect } = rule;
  const lines = ofRule(order, rule);
  switch (effect.kind) {
    case 'fixed':
    case 'bonus':
      return BigInt(effect.points);
    case 'perUnit':
      return BigInt(effect.points * lines.reduce((sum, { quantity }) => sum + quantity, 0));
    case 'perAmount': {
      const amount = amountOf(lines);
      if (effect.fractions === 'drop') return (amount / BigInt(effect.per)) * BigInt(effect.points);
      return rounded(amount * BigInt(effect.points), BigInt(effect.per), rounding);
    }
    case 'multiplier':
      return 0n;
  }
}

function multiplied(
  base: bigint,
  multipliers: readonly PointRule[],
  order: ModelOrder,
  rounding: Rounding,
): bigint {
  const factor = ({ effect }: PointRule) =>
    BigInt(effect.kind === 'multiplier' ? effect.thousandths : 1000);
  const one = 1000n ** BigInt(multipliers.length);
  if (multipliers.every(({ lines }) => lines === null)) {
    const product = multipliers.reduce((all, rule) => all * factor(rule), 1n);
    return rounded(base * product, one, rounding);
  }
  const all = amountOf(order.lines);
  if (all === 0n) return base;
  const weighted = order.lines.reduce((sum, line) => {
    const product = multipliers.reduce(
      (so, rule) =>
        so * (ofRule({ ...order, lines: [line] }, rule).length > 0 ? factor(rule) : 1000n),
      1n,
    );
    return sum + BigInt(line.amount) * product;
  }, 0n);
  return rounded(base * weighted, all * one, rounding);
}

function rounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n || rounding === 'down') return whole;
  return rounding === 'up' || rest * 2n >= denominator ? whole + 1n : whole;
}

function ofRule({ lines }: ModelOrder, rule: Pick<PointRule, 'lines'>): ModelOrder['lines'] {
  const chosen = rule.lines?.include.categories;
  return lines.filter(({ category }) => !chosen || chosen.includes(category));
}

function amountOf(lines: ModelOrder['lines']): bigint {
  return lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

function inOrder(rules: readonly PointRule[]): PointRule[] {
  const key = ({ stacking, id }: PointRule) =>
    `${String(stacking.priority).padStart(4, '0')} ${id}`;
  return [...rules].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function periodOf(per: string, day: number): string {
  const date = new Date(day * 86_400_000);
  if (per === 'day' || per === 'order') return String(day);
  if (per === 'week') return String(Math.floor((day + 3) / 7));
  return per === 'month' ? date.toISOString().slice(0, 7) : '';
}
