import { z } from 'zod';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { shownMessage, type ShownMessage } from './shownMessage.ts';

/** Messages shown on each side of one, and earlier ones of its author. */
const AROUND = 5;
const EARLIER = 5;

export const messageContextSchema = z.object({ item: z.string() });

export type MessageContext = {
  readonly message: ShownMessage;
  readonly groupName: string;
  readonly before: readonly ShownMessage[];
  readonly after: readonly ShownMessage[];
  readonly author: {
    /** Epoch ms of joining this group; null for unknown. */
    readonly joinedAt: number | null;
    readonly invitedBy: string;
    /** Code of the customer; `MISSING_CODE` for unknown. */
    readonly customer: number;
    /** In all groups, up to this one and after it. */
    readonly messages: number;
    /** The last ones before, in any group, the newest first. */
    readonly earlier: readonly ShownMessage[];
  };
};

/** What stands around a message, and who wrote it; null where it is not there (any more). */
export async function messageContext(
  context: CommunityContext,
  { item }: z.infer<typeof messageContextSchema>,
): Promise<MessageContext | null> {
  const book = await groupBookOf(context);
  const message = book.find(item);
  if (message === undefined) return null;
  const { group, author, memberships } = { ...book.parts };
  const place = group[message] ?? 0;
  const code = author[message] ?? -1;
  const said = book.messagesOf(place);
  const at = said.indexOf(message);
  const shown = (numbers: Iterable<number>) =>
    Array.from(numbers, (each) => shownMessage(book, each));
  const id = book.parts.authorId(code);
  const own = memberships.filter((each) => each.author === id);
  const here = own.find((each) => each.group === place);
  const earlier: number[] = [];
  let messages = 0;
  author.forEach((each, other) => {
    if (each !== code) return;
    messages++;
    if (other < message) earlier.push(other);
  });
  return {
    message: shownMessage(book, message),
    groupName: book.groups[place]?.name ?? '',
    before: shown(said.subarray(Math.max(0, at - AROUND), at)),
    after: shown(said.subarray(at + 1, at + 1 + AROUND)),
    author: {
      joinedAt: here?.joinedAt ?? null,
      invitedBy: here?.invitedBy ?? '',
      customer: own.find((each) => each.customer !== MISSING_CODE)?.customer ?? MISSING_CODE,
      messages,
      earlier: shown(earlier.slice(-EARLIER).reverse()),
    },
  };
}
