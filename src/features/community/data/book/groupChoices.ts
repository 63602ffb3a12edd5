import type { GroupInfo } from '../../domain/book/groupInfo.ts';
import type { CommunityContext } from './communityJob.ts';
import { groupBookOf } from './groupBookOf.ts';

/** A group, with how much was said in it. */
export type GroupChoice = GroupInfo & { readonly messages: number; readonly members: number };

/** All groups, those with most messages first, then by name. */
export async function groupChoices(context: CommunityContext): Promise<GroupChoice[]> {
  const book = await groupBookOf(context);
  const members = book.groups.map(() => 0);
  for (const { group, leftAt } of book.parts.memberships) {
    if (leftAt === null) members[group] = (members[group] ?? 0) + 1;
  }
  return book.groups
    .map((info, place) => ({
      ...info,
      messages: book.messagesOf(place).length,
      members: members[place] ?? 0,
    }))
    .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
}
