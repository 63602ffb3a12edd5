import { newcombe } from '../../../shared/domain/statistics/newcombe.ts';
import type { Proportion } from '../../../shared/domain/statistics/wilson.ts';
import type { RehearsedMetric } from '../../../shared/domain/policy/policyTypes.ts';
import type { DefaultsFigures } from './defaultsFigures.ts';

/** The numbers of a rehearsal, in the order in which they are shown. */
export const REHEARSED = [
  'repeatRate',
  'nextPeriod',
  'cohorts',
  'largeEnough',
  'nearStart',
  'firstProducts',
  'medianGap',
  'ordersPerCustomer',
  'loyaltyBaseline',
  'loyaltyRecent',
  'loyaltyRatio',
  'loyaltyGoal',
  'loyaltyNeeded',
] as const;
export type RehearsedName = (typeof REHEARSED)[number];

/**
 * How each number would change. A share counted over other customers than before has Newcombe's
 * interval, which takes the two groups as independent: many customers are in both, so it is wider
 * than need be. Every other difference is one of counting, not of chance, and has none.
 *
 * None of these numbers is better for being higher: defaults decide what is looked at, not what
 * customers do. Only cohorts that can be read are plainly wanted.
 */
export function rehearsedMetrics(live: DefaultsFigures, draft: DefaultsFigures): RehearsedMetric[] {
  const sides = { live, draft };
  return [
    shareOf('repeatRate', sides, ({ repeatRate }) => repeatRate),
    withoutDifference(
      shareOf('nextPeriod', sides, ({ nextPeriod }) => nextPeriod),
      // Back in the next week and back in the next month are answers to two questions.
      live.unit !== draft.unit,
    ),
    countOf('cohorts', sides, (side) => [side.cohorts, side.customers]),
    {
      ...countOf('largeEnough', sides, (side) => [side.largeEnough, side.cohorts]),
      better: 'higher',
    },
    countOf('nearStart', sides, (side) => [side.nearStart, side.cohorts]),
    countOf('firstProducts', sides, (side) => [side.firstProducts, side.repeatRate.size]),
    plain('medianGap', 'days', sides, (side) => [side.medianGap, side.gaps]),
    countOf('ordersPerCustomer', sides, (side) => [side.ordersPerCustomer, side.customers]),
    shareOf('loyaltyBaseline', sides, ({ loyalty }) => loyalty?.baseline.share ?? NOBODY),
    shareOf('loyaltyRecent', sides, ({ loyalty }) => loyalty?.recent.share ?? NOBODY),
    plain('loyaltyRatio', 'ratio', sides, (side) => [side.loyalty?.ratio ?? NaN, compared(side)]),
    plain('loyaltyGoal', 'share', sides, (side) => [side.loyalty?.reached ?? NaN, compared(side)]),
    countOf('loyaltyNeeded', sides, (side) => [needed(side), compared(side)]),
  ];
}

type Sides = { readonly live: DefaultsFigures; readonly draft: DefaultsFigures };

const NOBODY = { count: 0, size: 0, rate: NaN } as const;

function shareOf(
  id: RehearsedName,
  { live, draft }: Sides,
  of: (side: DefaultsFigures) => Pick<Proportion, 'count' | 'size' | 'rate'>,
): RehearsedMetric {
  const before = of(live);
  const after = of(draft);
  const known = before.size > 0 && after.size > 0;
  const same = before.count === after.count && before.size === after.size;
  const { difference, interval } = newcombe(after, before);
  return {
    id,
    unit: 'share',
    live: before.size > 0 ? before.rate : null,
    draft: after.size > 0 ? after.rate : null,
    difference: known ? { value: difference, ...(same ? NO_INTERVAL : interval) } : null,
    n: { live: before.size, draft: after.size },
    better: 'neither',
  };
}

const NO_INTERVAL = { lower: null, upper: null } as const;

function countOf(
  id: RehearsedName,
  sides: Sides,
  of: (side: DefaultsFigures) => readonly [value: number, n: number],
): RehearsedMetric {
  return plain(id, 'count', sides, of);
}

/** A number whose difference is exact. NaN is "no data". */
function plain(
  id: RehearsedName,
  unit: RehearsedMetric['unit'],
  { live, draft }: Sides,
  of: (side: DefaultsFigures) => readonly [value: number, n: number],
): RehearsedMetric {
  const [before, nBefore] = of(live);
  const [after, nAfter] = of(draft);
  const known = !Number.isNaN(before) && !Number.isNaN(after);
  return {
    id,
    unit,
    live: Number.isNaN(before) ? null : before,
    draft: Number.isNaN(after) ? null : after,
    difference: known ? { value: after - before, ...NO_INTERVAL } : null,
    n: { live: nBefore, draft: nAfter },
    better: 'neither',
  };
}

function withoutDifference(metric: RehearsedMetric, without: boolean): RehearsedMetric {
  return without ? { ...metric, difference: null } : metric;
}

/** Customers on both sides of the comparison. */
function compared({ loyalty }: DefaultsFigures): number {
  return loyalty ? loyalty.baseline.share.size + loyalty.recent.share.size : 0;
}

/** Customers still needed; no number where more of them would not help. */
function needed({ loyalty }: DefaultsFigures): number {
  if (loyalty?.needed.kind === 'sure') return 0;
  return loyalty?.needed.kind === 'customers' ? loyalty.needed.customers : NaN;
}
