import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { GroupContext } from '../rules/groupMessage.ts';
import type { GroupBook } from './groupBook.ts';
import { outcomeOfVerdict } from './outcomeOfVerdict.ts';

/**
 * What rules ask of beside the messages: when members joined, and which breaches people confirmed.
 * @param dayOf the civil day of an instant in the shop's zone
 */
export function groupContext(
  { parts: { memberships, groups } }: GroupBook,
  decisions: readonly ModerationDecisionRow[],
  dayOf: (at: number) => number,
): GroupContext {
  const joined = new Map<string, Map<string, number>>();
  for (const { group, author, joinedAt } of memberships) {
    const id = groups[group]?.id;
    if (id === undefined || joinedAt === null) continue;
    let ofGroup = joined.get(id);
    if (!ofGroup) joined.set(id, (ofGroup = new Map<string, number>()));
    ofGroup.set(author, joinedAt);
  }
  const breaches = new Map<string, number[]>();
  for (const { author, at, verdict, overturned } of decisions) {
    if (overturned !== null || outcomeOfVerdict(verdict) !== 'breach') continue;
    const known = breaches.get(author);
    if (known) known.push(at);
    else breaches.set(author, [at]);
  }
  for (const instants of breaches.values()) instants.sort((a, b) => a - b);
  return {
    joinedAt: (group, author) => joined.get(group)?.get(author),
    breachesOf: (author) => breaches.get(author) ?? [],
    dayOf,
  };
}
