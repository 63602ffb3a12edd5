import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { KeptTexts } from '../../domain/folding/keptTexts.ts';
import type { CommunityContext } from './communityJob.ts';

/** Messages after which other messages to the worker are let in. */
const BETWEEN = 5000;

/**
 * All messages of the book, folded: once for each revision, so that a second set of rules is tried in a
 * fraction of the time.
 */
export function keptTextsOf(context: CommunityContext, book: GroupBook): Promise<KeptTexts> {
  const { stamp, pause, progress } = context;
  return latestOf(context, 'folded messages', String(stamp.people), async () => {
    const kept = new KeptTexts(book.size);
    for (let message = 0; message < book.size; message++) {
      if (message % BETWEEN === 0) {
        progress(message, book.size);
        await pause();
      }
      kept.add(book.parts.body(message));
    }
    return kept;
  });
}
