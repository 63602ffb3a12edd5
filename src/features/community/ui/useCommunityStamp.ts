import { useMemo } from 'react';
import { useLive } from '../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import type { CommunityStamp } from '../data/book/communityJob.ts';
import { communityStampOf } from '../data/book/communityStampOf.ts';

/** The state of the community's records, one object as long as it stays; undefined while it is read. */
export function useCommunityStamp(): CommunityStamp | undefined {
  const { db } = useWorkspace();
  const stamp = useLive(() => communityStampOf(db), [db]);
  const { database, people, moderation } = stamp ?? {};
  return useMemo(
    () =>
      database === undefined || people === undefined || moderation === undefined
        ? undefined
        : { database, people, moderation },
    [database, people, moderation],
  );
}
