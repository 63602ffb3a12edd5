import { canonicalJson } from '../../../shared/domain/audit/canonicalJson.ts';
import type { RehearsedMetric } from '../../../shared/domain/policy/policyTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { ClusterDraws } from '../domain/evaluation/clusterDraws.ts';
import { affordableLists } from '../domain/evaluation/affordableLists.ts';
import { listCases, MOST_CASES } from '../domain/evaluation/listCases.ts';
import {
  emptyMeasures,
  firstMeasures,
  measureSides,
  type Side,
  type SideMeasures,
} from '../domain/evaluation/measureSides.ts';
import { popularityOnly } from '../domain/ranking/popularityOnly.ts';
import { rulesOf, withoutRule } from '../domain/ranking/rulesOf.ts';
import { compareMetric, metricsOf, type Comparing } from '../domain/rehearsal/compareMeasures.ts';
import {
  LIST_METRICS,
  type ListMetric,
  type PlacementDetails,
  type RehearsalParams,
  type RulePrice,
} from '../domain/rehearsal/rehearsalTypes.ts';
import { segmentsOf } from '../domain/rehearsal/segmentsOf.ts';
import type { Placement, PlacementSettings } from '../domain/settings/recommendationSettings.ts';
import { groupNames } from './groupNames.ts';
import { placementNotes } from './placementNotes.ts';
import { shownChanges } from './shownChanges.ts';
import { requestsOf, sideOf } from './sideOf.ts';
import { REHEARSAL_SEED, type SplitMoment } from './splitMoment.ts';
import { trainModels } from './trainModels.ts';

/** Lists on which rules are priced: each rule makes them all once more. */
const RULE_CASES = 1000;
const SEGMENT_METRIC: ListMetric = 'ndcg';
const RULE_METRICS: readonly ListMetric[] = [
  'ndcg',
  'hitRate',
  'coverage',
  'novelty',
  'diversity',
  'revenue',
  'margin',
  'fillRate',
];

export type RehearsedPlacement = {
  readonly metrics: readonly RehearsedMetric[];
  readonly details: PlacementDetails;
};

/** Draft beside live on the lists of one placement, with segments and the price of each rule. */
export async function rehearsePlacement(
  context: JobContext,
  split: SplitMoment,
  placement: Placement,
  params: RehearsalParams,
  progress: (done: number, total: number) => void,
): Promise<RehearsedPlacement> {
  const { moment } = split;
  const live = params.live[placement];
  const draft = params.draft[placement];
  const found = listCases(split, placement, onlyFirst(live, draft), REHEARSAL_SEED);
  const { of } = found;
  const items = moment.facts.items.length;
  const cases = found.cases.slice(0, affordableLists(items, MOST_CASES));
  const trainedLive = await trainModels(context, moment, live, params.live.limits);
  progress(1, 10);
  const trainedDraft = await trainModels(context, moment, draft, params.draft.limits);
  progress(2, 10);
  const baseline = popularityOnly(draft);
  const trainedBaseline = await trainModels(context, moment, baseline, params.draft.limits);

  const today = todayIn(params.zone, params.at);
  const requests = requestsOf(moment, trainedDraft.matrix);
  const sameRequests = trainedLive.matrix === trainedDraft.matrix ? requests : undefined;
  // The same algorithms and weights score once for both.
  const sameModels = canonicalJson(live.algorithms) === canonicalJson(draft.algorithms);
  const models = sameModels && sameRequests ? trainedDraft.models : trainedLive.models;
  const rules = rulesOf(draft);
  const sides: Side[] = [
    sideOf(moment, { ...trainedLive, models }, live, today, sameRequests),
    sideOf(moment, trainedDraft, draft, today, requests),
    sideOf(moment, trainedBaseline, baseline, today),
    ...rules.map((rule) => ({
      ...sideOf(moment, trainedDraft, withoutRule(draft, rule), today, requests),
      cases: affordableLists(items, RULE_CASES),
    })),
  ];
  const measuring = { facts: moment.facts, k: draft.slots, novelty: moment.novelty };
  const measured = await measureSides(cases, sides, measuring, async (done, total) => {
    progress(2 + (8 * done) / Math.max(1, total), 10);
    await context.pause();
  });
  const nothing = emptyMeasures();
  const [before = nothing, after = nothing, plain = nothing, ...without] = measured;
  const comparing: Comparing = {
    customers: Int32Array.from(cases, ({ user }) => user),
    items,
    draws: new ClusterDraws(REHEARSAL_SEED),
  };
  await context.pause();
  const metrics = LIST_METRICS.map((metric) =>
    compareMetric(`${placement}.${metric}`, metric, before, after, comparing),
  );
  await context.pause();
  const names = await groupNames(context, moment);
  const segments = segmentsOf(cases, moment.log, names).map(({ kind, id, lists }) => ({
    kind,
    id,
    lists: lists.length,
    metric: compareMetric(
      `${placement}.${SEGMENT_METRIC}`,
      SEGMENT_METRIC,
      before,
      after,
      comparing,
      lists,
    ),
  }));
  await context.pause();
  const prices: RulePrice[] = [];
  for (const [n, rule] of rules.entries()) {
    const side = without[n] ?? nothing;
    prices.push({ rule, metrics: priceOf(placement, side, after, comparing) });
    await context.pause();
  }
  const baselineMetrics = metricsOf(plain, comparing.items);
  return {
    metrics,
    details: {
      placement,
      lists: cases.length,
      customers: new Set(comparing.customers).size,
      testFrom: split.from,
      testTo: split.to,
      k: draft.slots,
      popularity: LIST_METRICS.map((metric) => ({ metric, value: baselineMetrics[metric] })),
      segments,
      ...(await shownChanges(context, moment, before, after)),
      rules: prices,
      notes: [
        ...placementNotes(moment, draft, params.split.method, cases.length, of),
        ...trainedDraft.notes,
      ],
      trained: trainedDraft.took,
    },
  };
}

/** What was bought before counts as a hit only where both sides could show it. */
export function onlyFirst(live: PlacementSettings, draft: PlacementSettings): boolean {
  return live.bought === 'hide' && draft.bought === 'hide';
}

/** ISO date of an instant in the shop's zone. */
export function todayIn(zone: string, at: number): string {
  return isoDateOfCivilDay(instantToDay(zoneTable(zone, at, at), at));
}

/** The draft minus the draft without a rule, on the lists that both were made for. */
function priceOf(
  placement: Placement,
  without: SideMeasures,
  draft: SideMeasures,
  comparing: Comparing,
): RehearsedMetric[] {
  const same = firstMeasures(draft, without.lists.length);
  return RULE_METRICS.map((metric) =>
    compareMetric(`${placement}.${metric}`, metric, without, same, comparing),
  );
}
