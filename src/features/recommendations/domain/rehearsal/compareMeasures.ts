import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import type { ClusterDraws } from '../evaluation/clusterDraws.ts';
import { coverage, exposureOf, gini } from '../evaluation/exposure.ts';
import { exposureBootstrap } from '../evaluation/exposureBootstrap.ts';
import { PER_LIST, type PerListMetric, type SideMeasures } from '../evaluation/measureSides.ts';
import { pairedBootstrap } from '../evaluation/pairedBootstrap.ts';
import { METRIC_UNITS } from './metricUnits.ts';
import type { ListMetric } from './rehearsalTypes.ts';

/** Money is told for so many lists: of one it is cents. */
const MONEY_LISTS = 1000;
const PURSE: readonly ListMetric[] = ['revenue', 'margin'];
const EXPOSURE = { coverage, gini } as const;

export type Comparing = {
  /** Whose list each case is. */
  readonly customers: Int32Array;
  /** Products of the catalogue. */
  readonly items: number;
  readonly draws: ClusterDraws;
};

/**
 * One metric of two sides over the same lists: means, their difference and its 95 % interval by a
 * paired bootstrap over customers; money for 1,000 lists, minor units.
 *
 * @param only places of the lists that count; all where left out
 */
export function compareMetric(
  id: string,
  metric: ListMetric,
  live: SideMeasures,
  draft: SideMeasures,
  { customers, items, draws }: Comparing,
  only?: Int32Array,
): RehearsedMetric {
  const about = { id, unit: METRIC_UNITS[metric], better: BETTER[metric] };
  const owners = picked(customers.subarray(0, draft.lists.length), only);
  if (metric === 'coverage' || metric === 'gini') {
    const lists = [live, draft].map((side) => pickedLists(side.lists, only, owners.length));
    const [before = [], after = []] = lists;
    const measured = exposureBootstrap(before, after, owners, items, EXPOSURE[metric], draws);
    return {
      ...about,
      live: known(measured.a),
      draft: known(measured.b),
      difference: differenceOf(measured.value, measured.interval, 1),
      n: { live: before.length, draft: after.length },
    };
  }
  const scale = PURSE.includes(metric) ? MONEY_LISTS : 1;
  const before = picked(live.perList[metric].subarray(0, draft.lists.length), only);
  const after = picked(draft.perList[metric], only);
  const { value, interval } = pairedBootstrap(before, after, owners, draws);
  return {
    ...about,
    live: meanOf(before, scale),
    draft: meanOf(after, scale),
    difference: differenceOf(value, interval, scale),
    n: { live: countKnown(before), draft: countKnown(after) },
  };
}

/** Each metric of one side by itself. */
export function metricsOf(
  side: SideMeasures,
  items: number,
): Readonly<Record<ListMetric, number | null>> {
  const exposure = (measure: (slots: Int32Array) => number) =>
    known(measure(exposureOf(side.lists, items)));
  const means = Object.fromEntries(
    PER_LIST.map((metric) => [
      metric,
      meanOf(side.perList[metric], PURSE.includes(metric) ? MONEY_LISTS : 1),
    ]),
  );
  const mean = (metric: PerListMetric) => means[metric] ?? null;
  return {
    ndcg: mean('ndcg'),
    precision: mean('precision'),
    recall: mean('recall'),
    map: mean('map'),
    hitRate: mean('hitRate'),
    mrr: mean('mrr'),
    coverage: exposure(coverage),
    gini: exposure(gini),
    novelty: mean('novelty'),
    diversity: mean('diversity'),
    revenue: mean('revenue'),
    margin: mean('margin'),
    fillRate: mean('fillRate'),
  };
}

const BETTER: Readonly<Record<ListMetric, RehearsedMetric['better']>> = {
  ndcg: 'higher',
  precision: 'higher',
  recall: 'higher',
  map: 'higher',
  hitRate: 'higher',
  mrr: 'higher',
  coverage: 'higher',
  gini: 'lower',
  novelty: 'neither',
  diversity: 'neither',
  revenue: 'higher',
  margin: 'higher',
  fillRate: 'higher',
};

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function differenceOf(
  value: number,
  { lower, upper }: Interval,
  scale: number,
): RehearsedMetric['difference'] {
  if (Number.isNaN(value)) return null;
  const bound = (end: number) => (Number.isNaN(end) ? null : end * scale);
  return { value: value * scale, lower: bound(lower), upper: bound(upper) };
}

function meanOf(figures: Float64Array, scale: number): number | null {
  let sum = 0;
  for (const figure of figures) if (!Number.isNaN(figure)) sum += figure;
  const count = countKnown(figures);
  return count === 0 ? null : (sum / count) * scale;
}

function countKnown(figures: Float64Array): number {
  let count = 0;
  for (const figure of figures) if (!Number.isNaN(figure)) count++;
  return count;
}

function picked(values: Float64Array | Int32Array, only?: Int32Array): Float64Array {
  if (!only) return Float64Array.from(values);
  return Float64Array.from(only, (place) => values[place] ?? NaN);
}

function pickedLists(
  lists: readonly Int32Array[],
  only: Int32Array | undefined,
  count: number,
): readonly Int32Array[] {
  if (!only) return lists.slice(0, count);
  return Array.from(only, (place) => lists[place] ?? new Int32Array(0));
}
