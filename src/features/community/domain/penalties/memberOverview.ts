import type {
  ModerationDecisionRow,
  PenaltyRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { memberBreaches } from './memberBreaches.ts';
import { memberPoints, type MemberPoints } from './penaltyPoints.ts';
import type { PenaltySettings } from './penaltyLadder.ts';
import { penaltyState } from './penaltyState.ts';

/** What a member has been up to, as staff found it. */
export type MemberRecord = {
  /** As messages name them. */
  readonly author: string;
  /** As files name them, by name. */
  readonly groups: readonly string[];
  readonly points: MemberPoints;
  /** The latest first. */
  readonly decisions: readonly ModerationDecisionRow[];
  readonly penalties: readonly PenaltyRow[];
  /** Those that hold now. */
  readonly running: readonly PenaltyRow[];
  /** Epoch ms of the last decision. */
  readonly lastAt: number;
};

export type OverviewMoment = {
  /** Epoch ms, and its civil day in the shop's zone. */
  readonly now: number;
  readonly dayOf: (at: number) => number;
};

/**
 * Members about whom something was decided that is a breach, those with most points first, then the latest.
 */
export function memberOverview(
  decisions: readonly ModerationDecisionRow[],
  penalties: readonly PenaltyRow[],
  settings: PenaltySettings,
  { now, dayOf }: OverviewMoment,
): MemberRecord[] {
  const byAuthor = new Map<string, ModerationDecisionRow[]>();
  for (const decision of decisions) {
    const known = byAuthor.get(decision.author);
    if (known) known.push(decision);
    else byAuthor.set(decision.author, [decision]);
  }
  const members: MemberRecord[] = [];
  for (const [author, all] of byAuthor) {
    const breaches = memberBreaches(all, dayOf);
    const own = penalties.filter(({ member }) => member === author);
    if (breaches.length === 0 && own.length === 0) continue;
    const latest = all.sort((a, b) => b.at - a.at);
    members.push({
      author,
      groups: [...new Set(all.map(({ group }) => group))].sort(),
      points: memberPoints(breaches, dayOf(now), settings),
      decisions: latest,
      penalties: own.sort((a, b) => b.at - a.at),
      running: own.filter((penalty) => penaltyState(penalty, now).kind === 'running'),
      lastAt: latest[0]?.at ?? 0,
    });
  }
  return members.sort(
    (a, b) =>
      b.points.points - a.points.points || b.lastAt - a.lastAt || (a.author < b.author ? -1 : 1),
  );
}
