import type { PenaltySettings } from './penaltyLadder.ts';
import type { Severity } from '../../../../shared/domain/community/moderationTerms.ts';

/** A breach of the rules that a person confirmed. */
export type Breach = {
  /** Id of the decision. */
  readonly decision: string;
  /** Civil day in the shop's zone. */
  readonly day: number;
  readonly severity: Severity;
  /** An appeal succeeded, or staff took the decision back. */
  readonly overturned: boolean;
};

export type CountedBreach = Breach & {
  readonly points: number;
  /** Why it counts or does not. */
  readonly counts: 'yes' | 'overturned' | 'past' | 'later';
};

export type MemberPoints = {
  readonly points: number;
  /** In the order of days. */
  readonly breaches: readonly CountedBreach[];
  /** Civil day on which the next breach stops counting; null where none counts. */
  readonly fallsOn: number | null;
};

/**
 * The points of a member on a day: those of confirmed breaches of the last `windowDays` days (a
 * breach counts on its own day and the windowDays − 1 after it). What was overturned counts nothing,
 * as if it had not been.
 */
export function memberPoints(
  breaches: readonly Breach[],
  today: number,
  { points: pointsOf, windowDays }: Pick<PenaltySettings, 'points' | 'windowDays'>,
): MemberPoints {
  const counted = [...breaches]
    .sort((a, b) => a.day - b.day)
    .map((breach): CountedBreach => {
      const points = pointsOf[breach.severity];
      const age = today - breach.day;
      const counts = breach.overturned
        ? 'overturned'
        : age < 0
          ? 'later'
          : age >= windowDays
            ? 'past'
            : 'yes';
      return { ...breach, points, counts };
    });
  const live = counted.filter(({ counts }) => counts === 'yes');
  const oldest = live[0];
  return {
    points: live.reduce((sum, { points }) => sum + points, 0),
    breaches: counted,
    fallsOn: oldest ? oldest.day + windowDays : null,
  };
}
