import { useCallback } from 'react';
import { currentActor } from '../../data/registry.ts';
import { isStorageFull } from '../../data/storageErrors.ts';
import { useWorkspace } from '../../data/workspaceContext.tsx';
import type { RegisteredWrite } from '../../data/writes/defineWrite.ts';
import { perform, type Performed } from '../../data/writes/perform.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { useNotify } from '../useNotify.ts';
import { useUndo } from './useUndo.ts';

type ActWords = {
  /** What the notice says, in the past tense; none where the page shows it anyway. */
  readonly done?: string;
  /** Words for a failure that the write means to have; undefined for all others. */
  readonly refused?: (error: unknown) => string | undefined;
};

type Act = <P, R>(
  write: RegisteredWrite<P, R>,
  params: P,
  words?: ActWords,
) => Promise<Performed<R> | undefined>;

/**
 * Makes a registered write in the open shop, says so, and offers to take it back. A failure is said
 * too; the answer is undefined then.
 */
export function useAct(): Act {
  const { db } = useWorkspace();
  const t = useSharedText();
  const notify = useNotify();
  const { undo } = useUndo();
  return useCallback<Act>(
    async (write, params, { done, refused } = {}) => {
      try {
        const performed = await perform(db, write, params, await currentActor(), Date.now());
        const { entry } = performed;
        if (done !== undefined && entry) {
          notify({ text: done, ...(write.undoable ? { undo: () => undo(entry) } : {}) });
        }
        return performed;
      } catch (error) {
        const full = isStorageFull(error);
        notify({ text: refused?.(error) ?? t(full ? 'act.full' : 'act.failed') });
        return undefined;
      }
    },
    [db, t, notify, undo],
  );
}
