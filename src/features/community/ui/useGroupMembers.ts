import { useCallback } from 'react';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import type { Candidate } from '../../../shared/domain/community/drawRecords.ts';
import { useWorkers } from '../../../shared/jobs/workers.tsx';
import { useNotify } from '../../../shared/ui/useNotify.ts';
import { communityCalls } from './communityCalls.ts';
import { useCommunityText } from './communityText.ts';
import { useCommunityStamp } from './useCommunityStamp.ts';

/**
 * Asks who is in groups: undefined where that could not be read, of which it tells. Itself undefined until it
 * can be asked.
 * @param zone IANA zone of the shop
 */
export function useGroupMembers(
  zone: string,
): ((groups: readonly string[]) => Promise<Candidate[] | undefined>) | undefined {
  const t = useCommunityText();
  const notify = useNotify();
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const stamp = useCommunityStamp();
  const ask = useCallback(
    async (groups: readonly string[]) => {
      if (!stamp) return undefined;
      const call = communityCalls.groupEntries({ groups: [...groups], zone, stamp });
      try {
        return await jobs().run(database, call, () => undefined).answer;
      } catch {
        notify({ text: t('groups.members.unread') });
        return undefined;
      }
    },
    [stamp, zone, jobs, database, notify, t],
  );
  return stamp && ask;
}
