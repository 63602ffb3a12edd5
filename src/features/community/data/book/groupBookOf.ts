import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import { bookOf } from '../../domain/book/bookOf.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { bookSourcesOf } from './bookSourcesOf.ts';
import type { CommunityContext } from './communityJob.ts';

/** All that was said in groups; built once for each revision, and again where staff say who is who. */
export function groupBookOf(context: CommunityContext): Promise<GroupBook> {
  return latestOf(context, 'group book', String(context.stamp.people), async () => {
    const { reads, words, notes } = await bookSourcesOf(context);
    return bookOf(reads, words, notes);
  });
}
