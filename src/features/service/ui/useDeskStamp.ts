import { useMemo } from 'react';
import { useLive } from '../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { deskStampOf } from '../data/records/deskStampOf.ts';
import type { DeskStamp } from '../domain/desk/deskStamp.ts';

/** The state that the desk's records are in, one object as long as it stays; undefined while it is read. */
export function useDeskStamp(): DeskStamp | undefined {
  const { db } = useWorkspace();
  const stamp = useLive(() => deskStampOf(db), [db]);
  const { database, agents, tags } = stamp ?? {};
  return useMemo(
    () =>
      database === undefined || agents === undefined || tags === undefined
        ? undefined
        : { database, agents, tags },
    [database, agents, tags],
  );
}
