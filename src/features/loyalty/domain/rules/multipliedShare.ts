import { multipliedPoints, THOUSAND } from '../earning/multipliedPoints.ts';
import { roundedShare, type Rounding } from '../earning/rounding.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { exactShare } from './exactShare.ts';
import type { ProgramRule } from './ruleProgram.ts';

/** Products of so many factors of at most 10,000 are whole numbers in doubles. */
const EXACT_FACTORS = 3;

/**
 * Points after multipliers, rounded once: base × the mean factor of the order's lines, each line
 * weighing as its amount and having the product of the multipliers that it is in. Where no
 * multiplier is for some lines only, that is base × the product of them all.
 *
 * @param base whole points
 */
export function multipliedShare(
  base: number,
  multipliers: readonly ProgramRule[],
  order: number,
  history: Pick<LoyaltyHistory, 'orders' | 'lines'>,
  rounding: Rounding,
): number {
  const count = multipliers.length;
  if (multipliers.some(({ someLines }) => someLines)) {
    return ofLines(base, multipliers, order, history, rounding);
  }
  if (count > EXACT_FACTORS) return multipliedPoints(base, multipliers.map(factorOf), rounding);
  let product = 1;
  for (const rule of multipliers) product *= factorOf(rule);
  return exactShare(base, product, THOUSAND ** count, rounding);
}

function factorOf({ rule: { effect } }: ProgramRule): number {
  return effect.kind === 'multiplier' ? effect.thousandths : THOUSAND;
}

function ofLines(
  base: number,
  multipliers: readonly ProgramRule[],
  order: number,
  { orders, lines }: Pick<LoyaltyHistory, 'orders' | 'lines'>,
  rounding: Rounding,
): number {
  const end = orders.lineStart[order + 1] ?? 0;
  let all = 0;
  let weighted = 0;
  for (let line = orders.lineStart[order] ?? 0; line < end; line++) {
    const amount = Math.max(0, lines.amount[line] ?? 0);
    let factor = 1;
    for (const rule of multipliers) factor *= rule.lines.has(line) ? factorOf(rule) : THOUSAND;
    all += amount;
    weighted += amount * factor;
  }
  if (all === 0) return base;
  const scaled = all * THOUSAND ** multipliers.length;
  if (weighted <= Number.MAX_SAFE_INTEGER && scaled <= Number.MAX_SAFE_INTEGER) {
    return exactShare(base, weighted, scaled, rounding);
  }
  let exactly = 0n;
  for (let line = orders.lineStart[order] ?? 0; line < end; line++) {
    let factor = BigInt(Math.max(0, lines.amount[line] ?? 0));
    for (const rule of multipliers) {
      factor *= BigInt(rule.lines.has(line) ? factorOf(rule) : THOUSAND);
    }
    exactly += factor;
  }
  const divisor = BigInt(all) * BigInt(THOUSAND) ** BigInt(multipliers.length);
  return roundedShare(BigInt(base) * exactly, divisor, rounding);
}
