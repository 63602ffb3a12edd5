import { useEffect, useMemo } from 'react';
import { useJob, type JobState } from '../../../../shared/jobs/useJob.ts';
import { useJobAhead } from '../../../../shared/jobs/useJobAhead.ts';
import type { MessageContext } from '../../data/queue/messageContext.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityStamp } from '../useCommunityStamp.ts';

/**
 * What stands around a message; its next one is asked for ahead. Null where it is gone.
 * @param item its key; undefined to wait
 */
export function useMessageContext(
  item: string | undefined,
  next: string | undefined,
): JobState<MessageContext | null> {
  const stamp = useCommunityStamp();
  const ahead = useJobAhead();
  const { database, people } = stamp ?? {};
  // What was decided changes nothing of what was said: so answers stay good over decisions.
  const still = useMemo(
    () =>
      database === undefined || people === undefined
        ? undefined
        : { database, people, moderation: 0 },
    [database, people],
  );
  const state = useJob(
    still && item !== undefined ? communityCalls.messageContext({ item, stamp: still }) : null,
  );
  useEffect(() => {
    if (still && next !== undefined && !state.busy) {
      ahead(communityCalls.messageContext({ item: next, stamp: still }));
    }
  }, [still, next, state.busy, ahead]);
  return state;
}
