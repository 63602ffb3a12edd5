import { MEMBER_ROLES } from '../../../../shared/domain/facts/communityTables.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { GroupInfo, Membership } from './groupInfo.ts';
import type { BookNotes, BookWords, GroupReads } from './groupReads.ts';
import { instantOf } from './instantOf.ts';

const MEMBER = MEMBER_ROLES.indexOf('member');

/** @param placeOf places of groups, by code */
export function membershipsOf(
  { members }: GroupReads,
  placeOf: ReadonlyMap<number, number>,
  { people }: BookWords,
): Membership[] {
  const found: Membership[] = [];
  for (const { columns, hidden, rows } of members.chunks) {
    for (let row = 0; row < rows; row++) {
      const group = placeOf.get(columns.group.values[row] ?? MISSING_CODE);
      if (isHidden(hidden, row) || group === undefined) continue;
      const author = people.valueAt(columns.author.values[row] ?? MISSING_CODE);
      found.push({
        group,
        author,
        name: people.valueAt(columns.name.values[row] ?? MISSING_CODE) || author,
        customer: columns.customer.values[row] ?? MISSING_CODE,
        isStaff: (columns.role.values[row] ?? MEMBER) !== MEMBER,
        joinedAt: instantOf(columns.joinedAt.values[row]),
        leftAt: instantOf(columns.leftAt.values[row]),
        invitedBy: people.valueAt(columns.invitedBy.values[row] ?? MISSING_CODE),
      });
    }
  }
  return found;
}

/** Authors who are the shop's own people: everywhere, and by the place of a group. */
export function staffOf(
  memberships: readonly Membership[],
  groups: readonly GroupInfo[],
  notes: BookNotes,
) {
  const everywhere = new Set(
    notes.agents.flatMap(({ author, role }) =>
      role === 'agent' || role === 'bot' ? [author] : [],
    ),
  );
  const byGroup = groups.map(() => new Set<string>());
  for (const { group, author, isStaff } of memberships) {
    if (isStaff) byGroup[group]?.add(author);
  }
  const staffOfNote = new Map(notes.groups.map(({ id, staff }) => [id, staff]));
  groups.forEach(({ id }, place) => {
    for (const author of staffOfNote.get(id) ?? []) byGroup[place]?.add(author);
  });
  return { everywhere, byGroup };
}

/** Whether an author by code is of the shop, in the group of a place. */
export function staffTest(
  { everywhere, byGroup }: ReturnType<typeof staffOf>,
  { people }: BookWords,
): (group: number, author: number) => boolean {
  const codesOf = (names: ReadonlySet<string>) =>
    new Set([...names].map((name) => people.find(name)).filter((code) => code !== MISSING_CODE));
  const all = codesOf(everywhere);
  const own = byGroup.map(codesOf);
  return (group, author) => all.has(author) || own[group]?.has(author) === true;
}
