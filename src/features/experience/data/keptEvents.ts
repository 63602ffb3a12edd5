import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { funnelEvents, type FunnelEvents } from '../domain/funnel/funnelEvents.ts';
import type { EventRead } from '../domain/funnel/gatherEvents.ts';

/** Events of funnels, gathered once for each revision of the facts. */
export async function keptEvents({ resident }: JobContext, read: EventRead): Promise<FunnelEvents> {
  const kept = await resident('events of funnels', () => Promise.resolve(funnelEvents(read)));
  // An import may have come between the two.
  return kept.revision === read.revision ? kept : funnelEvents(read);
}
