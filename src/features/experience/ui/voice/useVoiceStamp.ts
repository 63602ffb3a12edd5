import { useMemo } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { voiceStampOf } from '../../data/voice/voiceStampOf.ts';
import type { VoiceStamp } from '../../domain/voice/voiceStamp.ts';

/** The state of corrected sentiments, one object as long as it stays; undefined while it is read. */
export function useVoiceStamp(): VoiceStamp | undefined {
  const { db } = useWorkspace();
  const stamp = useLive(() => voiceStampOf(db), [db]);
  const { database, marks } = stamp ?? {};
  return useMemo(
    () => (database === undefined || marks === undefined ? undefined : { database, marks }),
    [database, marks],
  );
}
