import { queueTimes, type QueueTimes } from '../../domain/agreement/queueTimes.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { openQueue } from '../queue/openQueue.ts';
import type { QueueParams } from '../queue/queueParams.ts';

/** How long items took until they were decided, and how long those have waited that are not. */
export async function reviewTimes(
  context: CommunityContext,
  params: QueueParams,
): Promise<QueueTimes> {
  const { items, records } = await openQueue(context, params);
  return queueTimes(
    [
      ...records.decisions.map(({ since, at }) => ({ since, decidedAt: at })),
      ...items.map(({ since }) => ({ since, decidedAt: null })),
    ],
    params.now,
  );
}
