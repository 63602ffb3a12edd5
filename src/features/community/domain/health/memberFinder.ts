import type { GroupBook } from '../book/groupBook.ts';
import type { Membership } from '../book/groupInfo.ts';

/**
 * Who of a group's list wrote its messages: the account where messages name it, else the name where only
 * one member has it.
 *
 * @returns by code of an author: the membership; undefined for who is in no list
 */
export function memberFinder(
  book: GroupBook,
  members: readonly Membership[],
): (author: number) => Membership | undefined {
  const byAccount = new Map(members.map((member) => [member.author, member]));
  const byName = new Map<string, Membership | null>();
  for (const member of members) {
    byName.set(member.name, byName.has(member.name) ? null : member);
  }
  const known = new Map<number, Membership | null>();
  return (author) => {
    let found = known.get(author);
    if (found === undefined) {
      const id = book.parts.authorId(author);
      const named = byName.get(id) ?? byName.get(book.parts.authorName(author));
      found = byAccount.get(id) ?? named ?? null;
      known.set(author, found);
    }
    return found ?? undefined;
  };
}
