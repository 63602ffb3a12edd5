import { z } from 'zod';
import { postSources, type PostSource } from '../../domain/posts/postSource.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';

export const postSourceSchema = z.object({
  /** Key of a message. */
  message: z.string(),
});

/** A message, as a post is made of it; null where it is not there (any more). */
export async function readPostSource(
  context: CommunityContext,
  params: z.infer<typeof postSourceSchema>,
): Promise<PostSource | null> {
  const book = await groupBookOf(context);
  const message = book.find(params.message);
  if (message === undefined) return null;
  const customers = await context.facts.dictionary('customers.customer');
  const place = book.parts.group[message] ?? -1;
  return postSources(book, place, (code) => customers.valueAt(code))(message);
}
