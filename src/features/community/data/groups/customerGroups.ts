import type { CustomerGroup } from '../../domain/health/healthTypes.ts';
import { memberFinder } from '../../domain/health/memberFinder.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';

/** The groups that a customer is or was in, the one with most of their messages first. */
export async function customerGroups(
  context: CommunityContext,
  { customer }: { readonly customer: number },
): Promise<CustomerGroup[]> {
  const book = await groupBookOf(context);
  const { memberships, author } = book.parts;
  return memberships
    .filter((member) => member.customer === customer)
    .flatMap((member) => {
      const info = book.groups[member.group];
      if (!info) return [];
      const find = memberFinder(
        book,
        memberships.filter(({ group }) => group === member.group),
      );
      const messages = book
        .messagesOf(member.group)
        .filter((message) => find(author[message] ?? -1) === member).length;
      return [{ ...info, joinedAt: member.joinedAt, leftAt: member.leftAt, messages }];
    })
    .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
}
