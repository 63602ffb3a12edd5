import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { GroupBook } from '../book/groupBook.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import { memberFinder } from './memberFinder.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');

/** Somebody in a group: of its list, or who wrote in it without being in the list. */
export type MemberRow = {
  readonly author: string;
  readonly name: string;
  /** Code; null for unknown. */
  readonly customer: number | null;
  readonly isStaff: boolean;
  readonly isListed: boolean;
  readonly joinedAt: number | null;
  readonly leftAt: number | null;
  /** Ever, as far as the files go back. */
  readonly messages: number;
  readonly breaches: number;
};

/** Everybody of a group, those who wrote most first. */
export function memberRows(
  book: GroupBook,
  place: number,
  outcomes: ReadonlyMap<string, Outcome>,
): MemberRow[] {
  const { author, role, isStaff, memberships } = book.parts;
  const members = memberships.filter(({ group }) => group === place);
  const find = memberFinder(book, members);
  const rows = new Map<unknown, { -readonly [K in keyof MemberRow]: MemberRow[K] }>();
  for (const member of members) {
    rows.set(member, {
      author: member.author,
      name: member.name,
      customer: member.customer === MISSING_CODE ? null : member.customer,
      isStaff: member.isStaff,
      isListed: true,
      joinedAt: member.joinedAt,
      leftAt: member.leftAt,
      messages: 0,
      breaches: 0,
    });
  }
  for (const message of book.messagesOf(place)) {
    const who = author[message] ?? -1;
    if (who < 0 || role[message] === SYSTEM) continue;
    const key = find(who) ?? who;
    let row = rows.get(key);
    if (!row) {
      row = {
        author: book.parts.authorId(who),
        name: book.parts.authorName(who),
        customer: null,
        isStaff: false,
        isListed: false,
        joinedAt: null,
        leftAt: null,
        messages: 0,
        breaches: 0,
      };
      rows.set(key, row);
    }
    row.messages++;
    if (isStaff[message] === 1) row.isStaff = true;
    if (outcomes.get(String(message)) === 'breach') row.breaches++;
  }
  return [...rows.values()].sort(
    (a, b) => b.messages - a.messages || (a.author < b.author ? -1 : 1),
  );
}
