import { useMemo } from 'react';
import { useLive } from '../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { postsStampOf } from '../data/rules/postsStampOf.ts';
import type { PostsStamp } from '../domain/history/postsStamp.ts';

/** The state of the shop's experience posts, one object as long as it stays; undefined while it is read. */
export function usePostsStamp(): PostsStamp | undefined {
  const { database, db } = useWorkspace();
  const entries = useLive(() => postsStampOf(db), [db])?.entries;
  return useMemo(
    () => (entries === undefined ? undefined : { database, entries }),
    [database, entries],
  );
}
