import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import { INTERACTION_KINDS } from '../interactions/interactionLog.ts';
import { firstAt } from '../interactions/interactionMatrix.ts';
import type { Model, Step, Training } from './model.ts';

export type PopularityParams = {
  /** Days in which an event loses half its weight; null counts all in the window alike. */
  readonly halfLifeDays: number | null;
};

const DAY_MS = 86_400_000;

/**
 * What has been in demand lately, the same for everybody: score = ln(1 + Σ w · 0.5^(age / h)) over
 * the events of the window, where w is what the kind of event weighs and the age is that at the
 * window's end. Events, not customers: two order lines count twice, and a rating counts as one.
 *
 * The logarithm changes no order. It is for blends, which compare standard deviations: counts have
 * such a long tail that a few best-sellers would make up all of it.
 * A "last n days" count is a window of n days with no half-life.
 */
export async function fitPopularity(
  { log, window, events, matrix }: Training,
  { halfLifeDays }: PopularityParams,
  step: Step,
): Promise<Model> {
  const weights = INTERACTION_KINDS.map((kind) => events[kind]);
  const rate = halfLifeDays === null ? 0 : Math.LN2 / (halfLifeDays * DAY_MS);
  const scores = new Float64Array(matrix.columns);
  const end = firstAt(log.at, window.to, log.length);
  for (let e = firstAt(log.at, window.from, log.length); e < end; e++) {
    const weight = weights[log.kind[e] ?? 0] ?? 0;
    if (weight === 0) continue;
    const item = log.item[e] ?? 0;
    const decay = rate === 0 ? 1 : portableExp(-rate * (window.to - (log.at[e] ?? 0)));
    scores[item] = (scores[item] ?? 0) + weight * decay;
  }
  for (let item = 0; item < scores.length; item++) scores[item] = log1p(scores[item] ?? 0);
  await step(1, 1);
  return {
    score: (_, into) => {
      into.set(scores);
    },
    contributions: () => null,
  };
}

/** ln(1 + x) for x ≥ 0, which keeps its digits, and so the order, where x is tiny. */
function log1p(x: number): number {
  if (x > 0.001) return portableLog(1 + x);
  // 2 artanh z with z ≤ 0.0005: the next term is under 1e-17 of the sum.
  const z = x / (2 + x);
  const zz = z * z;
  return 2 * z * (1 + zz * (1 / 3 + zz / 5));
}
