import { communityPulse, type CommunityPulse } from '../../domain/overview/communityPulse.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { healthParts } from '../groups/healthParts.ts';
import { openQueue } from '../queue/openQueue.ts';
import type { QueueParams } from '../queue/queueParams.ts';

/** What the overview shows of the community. */
export type CommunityOverview = {
  readonly groups: number;
  /** Items of the review queue that nobody decided. */
  readonly waiting: number;
  /** Ms that the oldest of them has waited; null where nothing waits. */
  readonly oldest: number | null;
  readonly pulse: CommunityPulse;
};

/** The backlog of the queue, and how the groups did lately. */
export async function readOverview(
  context: CommunityContext,
  params: QueueParams,
): Promise<CommunityOverview> {
  const { zone, now } = params;
  const { items } = await openQueue(context, params);
  const { book, outcomes, days } = await healthParts(context, { days: null, zone, now });
  const since = items.reduce((first, item) => Math.min(first, item.since), Infinity);
  return {
    groups: book.groups.length,
    waiting: items.length,
    oldest: items.length === 0 ? null : Math.max(0, now - since),
    pulse: communityPulse(book, outcomes, days, now),
  };
}
