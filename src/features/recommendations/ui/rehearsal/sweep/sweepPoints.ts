import { canonicalJson } from '../../../../../shared/domain/audit/canonicalJson.ts';
import type { ScatterPoint } from '../../../../../shared/ui/chart/scatterTypes.ts';
import type {
  ListMetric,
  SweepPoint,
  SweepResult,
} from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalTools } from '../rehearsalScope.ts';
import { knobPoint } from './knobWords.ts';
import type { SweepAxis } from './sweepSearch.ts';

type Metrics = Readonly<Record<ListMetric, number | null>>;

/** One thing that can be chosen in a sweep: a setting that was tried, the draft, or what is live. */
export type SweepChoice = {
  readonly id: string;
  readonly name: string;
  readonly metrics: Metrics;
  readonly kind: 'tried' | 'live' | 'draft';
  /** What its mark stands for; a setting that was tried may be that of the draft. */
  readonly mark: 'tried' | 'live' | 'draft';
  /** As the sweep has it; undefined for live and draft. */
  readonly point?: SweepPoint;
};

/**
 * Settings in the order of the knob, then what is live and the draft. Where one of the settings gives
 * all that these give, it stands for them: two marks on one place cannot be told apart.
 */
export function sweepChoices(tools: RehearsalTools, sweep: SweepResult): SweepChoice[] {
  const { t } = tools;
  const same = (metrics: Metrics) => {
    const wanted = canonicalJson(metrics);
    return sweep.points.find((point) => canonicalJson(point.metrics) === wanted);
  };
  const draft = same(sweep.draft);
  const twin = same(sweep.live);
  const live = twin === draft ? undefined : twin;
  const tried = sweep.points.map((point, place): SweepChoice => ({
    id: `tried ${place}`,
    name: knobPoint(tools, sweep.knob, point.value),
    metrics: point.metrics,
    kind: 'tried',
    mark: point === draft ? 'draft' : point === live ? 'live' : 'tried',
    point,
  }));
  const side = (kind: 'live' | 'draft'): SweepChoice => ({
    id: kind,
    name: t(`rehearsal.side.${kind}`),
    metrics: sweep[kind],
    kind,
    mark: kind,
  });
  return [...tried, ...(live ? [] : [side('live')]), ...(draft ? [] : [side('draft')])];
}

/**
 * Choices as points: accuracy upwards, the other measure to the right. Those without one of the two
 * figures have no place.
 */
export function sweepPoints(
  { t }: Pick<RehearsalTools, 't'>,
  choices: readonly SweepChoice[],
  axis: SweepAxis,
): ScatterPoint[] {
  return choices.flatMap(({ id, name, metrics, mark, point }) => {
    const { ndcg: y, [axis]: x } = metrics;
    if (x === null || y === null) return [];
    const front = point?.best[axis] === true;
    if (mark === 'tried') return [{ id, label: name, x, y, front }];
    const role = { kind: mark, name: t(`rehearsal.side.${mark}`) };
    return [{ id, label: name, x, y, front, role }];
  });
}

/** Whether all settings that were tried give the same figures: the knob turns nothing. */
export function turnsNothing({ points }: SweepResult): boolean {
  const [first, ...others] = points.map(({ metrics }) => canonicalJson(metrics));
  return others.length > 0 && others.every((metrics) => metrics === first);
}
