import { useCallback, useMemo } from 'react';
import { useJob } from '../../../shared/jobs/useJob.ts';
import { communityCalls } from './communityCalls.ts';
import { useCommunityStamp } from './useCommunityStamp.ts';

/**
 * What people call a group, by how files name it: records remember the latter. A group that is not there (any
 * more), or not read yet, goes by that.
 */
export function useGroupNames(): (id: string) => string {
  const stamp = useCommunityStamp();
  // Names do not change with decisions.
  const { data } = useJob(
    stamp ? communityCalls.groups({ stamp: { ...stamp, moderation: 0 } }) : null,
  );
  const names = useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name])), [data]);
  return useCallback((id) => names.get(id) ?? id, [names]);
}
