import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { outcomeOfVerdict } from '../book/outcomeOfVerdict.ts';
import { breachSeverity } from '../queue/breachSeverity.ts';
import type { Breach } from './penaltyPoints.ts';

/**
 * Breaches among decisions: of each message the last one that says something counts.
 * @param dayOf the civil day of an instant in the shop's zone
 */
export function memberBreaches(
  decisions: readonly ModerationDecisionRow[],
  dayOf: (at: number) => number,
): Breach[] {
  const standing = new Map<string, ModerationDecisionRow>();
  for (const decision of decisions) {
    if (outcomeOfVerdict(decision.verdict) === undefined) continue;
    const known = standing.get(decision.item);
    if (!known || known.round < decision.round) standing.set(decision.item, decision);
  }
  return [...standing.values()].flatMap(({ id, at, verdict, severity, overturned }): Breach[] => {
    if (outcomeOfVerdict(verdict) !== 'breach') return [];
    const counted = breachSeverity(severity);
    return [{ decision: id, day: dayOf(at), severity: counted, overturned: overturned !== null }];
  });
}
