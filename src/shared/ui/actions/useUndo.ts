import { wrap } from 'comlink';
import { useCallback } from 'react';
import { auditOf } from '../../data/audit/auditQueries.ts';
import { currentActor } from '../../data/registry.ts';
import { useWorkspace } from '../../data/workspaceContext.tsx';
import { FACT_WRITES } from '../../data/writes/factWrites.ts';
import { isUndoable } from '../../data/writes/registeredWrites.ts';
import { ChangedSince, undoEntry } from '../../data/writes/undoEntry.ts';
import type { Actor, AuditEntry } from '../../domain/audit/auditEntry.ts';
import { undoStacks } from '../../domain/audit/undoStacks.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { unlessWorkerDies } from '../../jobs/unlessWorkerDies.ts';
import { useWorkers } from '../../jobs/workers.tsx';
import { useNotify } from '../useNotify.ts';
import { entryWords } from './entryWords.ts';

/** The part of the import worker that takes an import back. */
type ImportUndoer = {
  undo(
    database: string,
    importId: string,
    by: Actor,
    now: number,
  ): Promise<{ readonly ok: boolean }>;
};

type UndoActions = {
  /** Takes one entry back. */
  readonly undo: (entry: AuditEntry) => Promise<void>;
  /** Does what an entry took back again, by taking that entry back. */
  readonly redo: (entry: AuditEntry) => Promise<void>;
  /** Takes the last action of this machine back, as Ctrl/⌘+Z does. */
  readonly undoLast: () => Promise<void>;
  /** Does the last action that was taken back again, as Ctrl/⌘+Shift+Z does. */
  readonly redoLast: () => Promise<void>;
};

/** Undo and redo by the audit trail of the open shop; each says what it did. */
export function useUndo(): UndoActions {
  const { db, database } = useWorkspace();
  const { imports } = useWorkers();
  const t = useSharedText();
  const notify = useNotify();

  const takeBack = useCallback(
    async (entry: AuditEntry, said: 'act.undone' | 'act.redone') => {
      try {
        const actor = await currentActor();
        const now = Date.now();
        if (entry.write === FACT_WRITES.commit) {
          const worker = imports();
          const undone = wrap<ImportUndoer>(worker).undo(database, entry.subject, actor, now);
          const { ok } = await unlessWorkerDies(worker, undone);
          if (!ok) throw new Error('the import was not taken back');
        } else {
          await undoEntry(db, entry, actor, now);
        }
        notify({ text: t(said, { what: entryWords(t, entry) }) });
      } catch (error) {
        notify({ text: t(error instanceof ChangedSince ? 'act.changedSince' : 'act.undoFailed') });
      }
    },
    [db, database, imports, t, notify],
  );
  const stacks = useCallback(async () => {
    const { machine } = await currentActor();
    return undoStacks(await auditOf(db, machine), ({ write }) => isUndoable(write));
  }, [db]);
  const undoLast = useCallback(async () => {
    const last = (await stacks()).done.at(-1);
    if (last) await takeBack(last, 'act.undone');
    else notify({ text: t('act.nothingToUndo') });
  }, [stacks, takeBack, notify, t]);
  const redoLast = useCallback(async () => {
    const last = (await stacks()).undone.at(-1);
    if (last) await takeBack(last, 'act.redone');
    else notify({ text: t('act.nothingToRedo') });
  }, [stacks, takeBack, notify, t]);
  const undo = useCallback((entry: AuditEntry) => takeBack(entry, 'act.undone'), [takeBack]);
  const redo = useCallback((entry: AuditEntry) => takeBack(entry, 'act.redone'), [takeBack]);
  return { undo, redo, undoLast, redoLast };
}
