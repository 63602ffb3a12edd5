import { z } from 'zod';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { shownMessage, type ShownMessage } from './shownMessage.ts';

export const messagesOfSchema = z.object({
  /** Keys of messages. */
  items: z.array(z.string()).max(5000),
});

/** Messages by their keys; those that are not there (any more) are left out. */
export async function messagesOf(
  context: CommunityContext,
  { items }: z.infer<typeof messagesOfSchema>,
): Promise<ShownMessage[]> {
  const book = await groupBookOf(context);
  return items.flatMap((item) => {
    const message = book.find(item);
    return message === undefined ? [] : [shownMessage(book, message)];
  });
}
