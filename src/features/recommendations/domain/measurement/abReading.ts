import { figuresOf, groupMoments, type GroupFigures, type GroupMoments } from './groupFigures.ts';
import { meanDifference, shareDifference, type MeasuredDifference } from './measuredDifference.ts';
import type { Measure, PlannedMeasure } from './measures.ts';
import { daysOfGroups, isInScope, NO_DAY, type MeasurementView } from './measurementView.ts';
import { NEEDED_PEOPLE } from './neededPeople.ts';
import { pairMoments, type PairMoments } from './pairMoments.ts';
import { sampleNeeded } from './sampleNeeded.ts';
import { sampleRatio, type SampleRatio } from './sampleRatio.ts';
import { timeComparison, type Days, type TimeComparison } from './timeComparison.ts';
import { weekCounts } from './weekCounts.ts';

export type AbSide = {
  readonly version: string;
  readonly figures: GroupFigures;
  readonly days: Days | null;
};

/** Products shown that one side needs, and what it has. */
export type PlanSide = {
  readonly needed: number;
  readonly have: number;
  /** Still to come; never negative. */
  readonly still: number;
  /** As people, if each is shown as many products as now. */
  readonly stillPeople: number;
};

/** The sample that finds a difference at 5 % with a probability of 80 %. */
export type AbPlan = {
  /** The difference that is to be found, B − A; chosen, or the observed one. */
  readonly effect: number;
  readonly chosen: boolean;
  readonly a: PlanSide;
  readonly b: PlanSide;
};

export type AbWarning = 'short' | 'split' | 'both';

/** What can be said of version B against version A. */
export type AbReading = {
  /** What the reading was planned for; the other measures stand beside it. */
  readonly measure: PlannedMeasure;
  readonly a: AbSide;
  readonly b: AbSide;
  readonly time: TimeComparison;
  readonly ratio: SampleRatio;
  /** People who saw both. */
  readonly both: number;
  readonly warnings: readonly AbWarning[];
  /** Null where no number of exposures would do: nothing differs, or nothing is chosen. */
  readonly plan: AbPlan | null;
  readonly result:
    | { readonly state: 'noData' | 'notComparable' }
    | { readonly state: 'tooFew'; readonly people: number; readonly needed: number }
    | {
        readonly state: 'read';
        /** Unclear where the interval includes 0, whatever the estimate says. */
        readonly verdict: 'better' | 'worse' | 'unclear';
        /** Before the planned sample is there: whoever looks on every day sees a winner too often. */
        readonly provisional: boolean;
        readonly differences: Readonly<Record<Measure, MeasuredDifference>>;
      };
};

/** A reading that could be made. */
export type AbFound = Extract<AbReading['result'], { readonly state: 'read' }>;

export type AbAsked = {
  readonly a: string;
  readonly b: string;
  readonly measure: PlannedMeasure;
  readonly effect: number | null;
  readonly split: number;
};

/** Two whole weeks: shorter, a weekend more or less decides. */
export const FEWEST_DAYS = 14;
/** Share of people who saw both from which on it is said. */
const BOTH = 0.01;

/** Reads an experiment. Rows without a time are left out where others have one. */
export function abReading(view: MeasurementView, asked: AbAsked): AbReading {
  const { log, rows, days, versionNames } = view;
  const sides = [asked.a, asked.b].map((name) => versionNames.indexOf(name));
  const sideOf = (row: number) =>
    isInScope(view, row) ? sides.indexOf(log.version[row] ?? -1) : -1;
  const spans = daysOfGroups(view, 2, sideOf);
  const isTimed = spans[0] !== null && spans[1] !== null;
  const groupOf = (row: number) => (isTimed && days[row] === NO_DAY ? -1 : sideOf(row));

  const [first, second] = groupMoments(log, rows, 2, groupOf);
  if (!first || !second) throw new RangeError('two groups are asked for');
  const pair = pairMoments(log, rows, groupOf);
  const weeks = isTimed ? weekCounts(view, groupOf) : [];
  const time = timeComparison(spans[0] ?? null, spans[1] ?? null, weeks);
  const { measure } = asked;
  const [a, b] = [figuresOf(first), figuresOf(second)];
  const ratio = sampleRatio(pair.onlyFirst, pair.onlySecond, asked.split);
  const plan = planOf(a, b, measure, asked.effect);
  return {
    measure,
    a: { version: asked.a, figures: a, days: spans[0] ?? null },
    b: { version: asked.b, figures: b, days: spans[1] ?? null },
    time,
    ratio,
    both: pair.both,
    warnings: warningsOf(time, ratio, pair),
    plan,
    result: resultOf(first, second, pair, time, plan, measure),
  };
}

function resultOf(
  first: GroupMoments,
  second: GroupMoments,
  pair: PairMoments,
  time: TimeComparison,
  plan: AbPlan | null,
  measure: PlannedMeasure,
): AbReading['result'] {
  const people = Math.min(first.moments[measure].people, second.moments[measure].people);
  if (people === 0) return { state: 'noData' };
  if (time.state !== 'alike') return { state: 'notComparable' };
  if (people < NEEDED_PEOPLE) return { state: 'tooFew', people, needed: NEEDED_PEOPLE };
  const share = (each: Measure) =>
    shareDifference(first.moments[each], second.moments[each], pair.cross[each]);
  const differences = {
    clickThrough: share('clickThrough'),
    conversion: share('conversion'),
    satisfaction: share('satisfaction'),
    revenue: meanDifference(first.moments.revenue, second.moments.revenue, pair.cross.revenue),
  };
  const { value, distinct } = differences[measure];
  return {
    state: 'read',
    verdict: distinct ? (value > 0 ? 'better' : 'worse') : 'unclear',
    provisional: plan === null || plan.a.still > 0 || plan.b.still > 0,
    differences,
  };
}

function planOf(
  a: GroupFigures,
  b: GroupFigures,
  measure: PlannedMeasure,
  chosen: number | null,
): AbPlan | null {
  const base = a[measure].rate;
  const observed = b[measure].rate - base;
  // Of a share near 1, a chosen difference can only be downwards.
  const effect = chosen === null ? observed : base + chosen <= 1 ? chosen : -chosen;
  const trials = sampleNeeded(base, base + effect);
  if (trials === null) return null;
  const side = ({ [measure]: share }: GroupFigures): PlanSide => {
    const needed = Math.ceil(trials * share.designEffect);
    const still = Math.max(0, needed - share.size);
    return {
      needed,
      have: share.size,
      still,
      stillPeople: Math.ceil((still * share.people) / share.size),
    };
  };
  return { effect, chosen: chosen !== null, a: side(a), b: side(b) };
}

function warningsOf(time: TimeComparison, ratio: SampleRatio, pair: PairMoments): AbWarning[] {
  const warnings: AbWarning[] = [];
  if ('common' in time && time.common.to - time.common.from + 1 < FEWEST_DAYS)
    warnings.push('short');
  if (ratio.mismatch) warnings.push('split');
  const people = pair.onlyFirst + pair.onlySecond + pair.both;
  if (pair.both > people * BOTH) warnings.push('both');
  return warnings;
}
