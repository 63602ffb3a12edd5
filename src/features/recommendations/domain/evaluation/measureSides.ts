import type { History, Step } from '../algorithms/model.ts';
import type { CatalogueFacts } from '../ranking/catalogueFacts.ts';
import { ListMaker, type WeightedModel } from '../ranking/listMaker.ts';
import type { ListRequest } from '../ranking/listRequest.ts';
import type { RankingPlan } from '../ranking/rankingPlan.ts';
import { listDiversity } from './diversity.ts';
import type { ListCase } from './listCases.ts';
import { listMetrics } from './listMetrics.ts';
import { listNovelty } from './novelty.ts';

/** What is measured of each list by itself. */
export const PER_LIST = [
  'ndcg',
  'precision',
  'recall',
  'map',
  'hitRate',
  'mrr',
  'novelty',
  'diversity',
  'revenue',
  'margin',
  'fillRate',
] as const;
export type PerListMetric = (typeof PER_LIST)[number];

/** One way to make the lists: settings of a placement, trained and compiled. */
export type Side = {
  readonly plan: RankingPlan;
  /** Sides with the same models share their scores. */
  readonly models: readonly WeightedModel[];
  readonly requestOf: (listCase: ListCase) => ListRequest;
  /** Leaves out all cases after the first so many. */
  readonly cases?: number;
};

export type SideMeasures = {
  /** One figure for each case, in their order; NaN where it has none. */
  readonly perList: Readonly<Record<PerListMetric, Float64Array>>;
  readonly lists: readonly Int32Array[];
};

export type Measuring = {
  readonly facts: CatalogueFacts;
  /** The k of the metrics. */
  readonly k: number;
  /** Bits by place of the product: see `itemNovelty`. */
  readonly novelty: Float64Array;
};

/** Cases between two steps. */
const CASES_A_STEP = 20;

/** Makes the lists of all cases in each way, and measures them. */
export async function measureSides(
  cases: readonly ListCase[],
  sides: readonly Side[],
  { facts, k, novelty }: Measuring,
  step: Step,
): Promise<SideMeasures[]> {
  const makers = new Map<readonly WeightedModel[], ListMaker>();
  for (const { models } of sides) {
    if (!makers.has(models)) makers.set(models, new ListMaker(models, facts));
  }
  const measures = sides.map(({ cases: most = Infinity }) =>
    emptyMeasures(Math.min(most, cases.length)),
  );
  // Without any of it, a list with no hit would say 0 where nobody knows.
  const hasMargins = facts.items.margin.some((margin) => !Number.isNaN(margin));
  const hasRevenue = cases.some(({ revenue }) => revenue.some((paid) => !Number.isNaN(paid)));
  for (const [n, listCase] of cases.entries()) {
    const scored = new Map<ListMaker, History>();
    for (const [s, side] of sides.entries()) {
      const into = measures[s];
      const maker = makers.get(side.models);
      if (!maker || !into || n >= (side.cases ?? Infinity)) continue;
      const request = side.requestOf(listCase);
      if (scored.get(maker) !== request.history) {
        maker.score(request);
        scored.set(maker, request.history);
      }
      const { items } = maker.list(side.plan, request);
      into.lists.push(items);
      const measured = listMetrics(items, listCase.relevant, k);
      into.perList.ndcg[n] = measured.ndcg;
      into.perList.precision[n] = measured.precision;
      into.perList.recall[n] = measured.recall;
      into.perList.map[n] = measured.averagePrecision;
      into.perList.hitRate[n] = measured.hit;
      into.perList.mrr[n] = measured.reciprocalRank;
      into.perList.novelty[n] = listNovelty(items, novelty);
      into.perList.diversity[n] = listDiversity(items, facts.likeness);
      if (hasRevenue) {
        into.perList.revenue[n] = worthOfHits(
          items,
          listCase,
          k,
          (i) => listCase.revenue[i] ?? NaN,
        );
      }
      if (hasMargins) {
        into.perList.margin[n] = worthOfHits(items, listCase, k, (i, item) => {
          return (facts.items.margin[item] ?? NaN) * (listCase.pieces[i] ?? NaN);
        });
      }
      into.perList.fillRate[n] = items.length / side.plan.slots;
    }
    if (n % CASES_A_STEP === 0) await step(n, cases.length);
  }
  return measures;
}

/** Measures of no list yet, for so many cases; without any, of nothing. */
export function emptyMeasures(cases = 0): SideMeasures & { lists: Int32Array[] } {
  return { perList: perList(() => new Float64Array(cases).fill(NaN)), lists: [] };
}

/** The measures of the first so many lists. */
export function firstMeasures(measures: SideMeasures, count: number): SideMeasures {
  return {
    perList: perList((metric) => measures.perList[metric].subarray(0, count)),
    lists: measures.lists.slice(0, count),
  };
}

function perList(figures: (metric: PerListMetric) => Float64Array): SideMeasures['perList'] {
  return {
    ndcg: figures('ndcg'),
    precision: figures('precision'),
    recall: figures('recall'),
    map: figures('map'),
    hitRate: figures('hitRate'),
    mrr: figures('mrr'),
    novelty: figures('novelty'),
    diversity: figures('diversity'),
    revenue: figures('revenue'),
    margin: figures('margin'),
    fillRate: figures('fillRate'),
  };
}

/**
 * What the hits of a list were worth, minor units; a hit whose worth nobody knows adds nothing.
 * 0 without a hit; NaN where none of the hits has a known worth.
 */
function worthOfHits(
  list: Int32Array,
  { relevant }: ListCase,
  k: number,
  worth: (i: number, item: number) => number,
): number {
  let sum = 0;
  let hits = 0;
  let known = 0;
  relevant.forEach((item, i) => {
    const slot = list.indexOf(item);
    if (slot < 0 || slot >= k) return;
    hits++;
    const value = worth(i, item);
    if (Number.isNaN(value)) return;
    known++;
    sum += value;
  });
  return hits > 0 && known === 0 ? NaN : sum;
}
