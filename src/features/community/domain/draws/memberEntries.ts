import type { Candidate } from '../../../../shared/domain/community/drawRecords.ts';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import type { Membership } from '../book/groupInfo.ts';
import { byCodePoints } from './byCodePoints.ts';

/**
 * Those who are in groups, each once and with one chance, as entries of a draw: by the name that they go
 * by there, with what is personal in it masked, as names are published. Where several go by one name,
 * the second and later have its number behind it. The shop's own people are left out.
 *
 * @param groups places of groups
 * @param dayOf civil day of an instant (epoch ms) in the shop's zone
 */
export function memberEntries(
  memberships: readonly Membership[],
  groups: ReadonlySet<number>,
  dayOf: (at: number) => number,
): Candidate[] {
  const people = new Map<string, { name: string; joined: number | null }>();
  const staff = new Set<string>();
  for (const { group, author, name, isStaff, joinedAt, leftAt } of memberships) {
    if (!groups.has(group)) continue;
    if (isStaff) staff.add(author);
    if (leftAt !== null) continue;
    const joined = joinedAt === null ? null : dayOf(joinedAt);
    const known = people.get(author);
    if (!known) people.set(author, { name, joined });
    // Who is in two groups has been a member since the first that tells.
    else if (joined !== null && (known.joined === null || joined < known.joined)) {
      known.joined = joined;
    }
  }
  const sorted = [...people]
    .filter(([author]) => !staff.has(author))
    .sort(([a], [b]) => byCodePoints(a, b));
  const seen = new Map<string, number>();
  return sorted.map(([, { name, joined }]) => {
    const shown = maskPersonalData(name);
    const count = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, count);
    return { id: count === 1 ? shown : `${shown} #${count}`, weight: 1, household: '', joined };
  });
}
