import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { AnswerGroups } from './answerGroups.ts';
import type { AnswerScope } from './answerScope.ts';
import type { FeedbackAnswer } from './answersOf.ts';
import { FeedbackTally } from './feedbackTally.ts';
import { hasEnough } from './hasEnough.ts';
import {
  MOST_GROUPS,
  type FeedbackGroup,
  type FeedbackReport,
  type ScoreKind,
} from './feedbackTypes.ts';

const MONTH = { unit: 'month', weekStart: 1 } as const;

type Calendar = {
  readonly days: ZoneTable;
  /** Epoch ms. */
  readonly now: number;
};

/** Scores over all answers of a period, by group and by month. */
export function feedbackReport(
  scope: AnswerScope,
  { groupOf, nameOf }: AnswerGroups,
  { days, now }: Calendar,
): FeedbackReport {
  const all = new FeedbackTally();
  const groups = new Map<number, FeedbackTally>();
  const months = new Map<number, FeedbackTally>();
  for (const answer of scope.answers) {
    const given = { ...answer, asked: isAsked(answer, scope.asked) };
    all.add(given);
    tallyOf(groups, groupOf(answer)).add(given);
    if (Number.isNaN(answer.at)) continue;
    tallyOf(months, periodOfDay(instantToDay(days, answer.at), MONTH)).add(given);
  }
  const parts = [...groups].map(([group, tally]) => ({
    ...nameOf(group),
    tally,
    rest: all.without(tally),
  }));
  const compared = perScore((kind) => parts.filter((part) => isEnough(part, kind)).length);
  const listed = parts
    .map(({ tally, rest, ...name }): FeedbackGroup => ({
      ...name,
      ...tally.figures(),
      against: perScore((kind) =>
        isEnough({ tally, rest }, kind) ? tally.against(rest, kind, compared[kind]) : null,
      ),
    }))
    .sort((a, b) => b.answered - a.answered || (a.key < b.key ? -1 : 1));
  const thisMonth = periodOfDay(instantToDay(days, now), MONTH);
  const { untimed, later, withoutAsked, everything } = scope;
  return {
    all: all.figures(),
    groups: listed.slice(0, MOST_GROUPS),
    groupsLeftOut: Math.max(0, listed.length - MOST_GROUPS),
    compared,
    months: withoutGaps(months),
    inProgress: months.has(thisMonth),
    ...{ untimed, later, withoutAsked, everything },
  };
}

/** Answers on forms were not asked for one by one; those of surveys without refusals may be chosen. */
function isAsked({ from, survey }: FeedbackAnswer, asked: ReadonlySet<number>): boolean {
  return from.kind === 'file' && asked.has(survey);
}

function isEnough(
  { tally, rest }: { readonly tally: FeedbackTally; readonly rest: FeedbackTally },
  kind: ScoreKind,
): boolean {
  return [tally, rest].every((side) => hasEnough(side.score(kind)));
}

function perScore<V>(of: (kind: ScoreKind) => V): Record<ScoreKind, V> {
  return { nps: of('nps'), csat: of('csat'), ces: of('ces'), response: of('response') };
}

function tallyOf(tallies: Map<number, FeedbackTally>, key: number): FeedbackTally {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = new FeedbackTally()));
  return tally;
}

function withoutGaps(months: ReadonlyMap<number, FeedbackTally>): FeedbackReport['months'] {
  if (months.size === 0) return [];
  const first = Math.min(...months.keys());
  const last = Math.max(...months.keys());
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const tally = months.get(first + place);
    const scores = perScore((kind) => tally?.score(kind) ?? null);
    return { firstDay: firstDayOfPeriod(first + place, MONTH), ...scores };
  });
}
