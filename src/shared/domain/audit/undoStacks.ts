import type { AuditEntry } from './auditEntry.ts';

/** How far back undo goes. */
export const UNDO_DEPTH = 50;

export type UndoStacks = {
  /** What can be undone, oldest first. */
  readonly done: readonly AuditEntry[];
  /** Entries that took something back and can themselves be taken back, oldest first. */
  readonly undone: readonly AuditEntry[];
};

/**
 * What undo and redo would do next, told from the audit trail alone, so that it survives a reload.
 * Anything new after an undo drops what could be redone, as in any editor.
 *
 * @param entries of one machine, ascending
 * @param undoable whether what a write did can be taken back
 */
export function undoStacks(
  entries: readonly AuditEntry[],
  undoable: (entry: AuditEntry) => boolean,
): UndoStacks {
  let done: AuditEntry[] = [];
  let undone: AuditEntry[] = [];
  // By sequence number: the action that an entry does or takes back, and whether it holds after.
  const effects = new Map<number, { readonly action: number; readonly holds: boolean }>();
  for (const entry of entries) {
    const { sequence, undoes } = entry;
    if (undoes === null) {
      effects.set(sequence, { action: sequence, holds: true });
      if (!undoable(entry)) continue;
      done.push(entry);
      undone = [];
      continue;
    }
    const { action, holds } = effects.get(undoes) ?? { action: undoes, holds: true };
    effects.set(sequence, { action, holds: !holds });
    const isOther = (each: AuditEntry) => effects.get(each.sequence)?.action !== action;
    done = done.filter(isOther);
    undone = undone.filter(isOther);
    if (!holds) done.push(entry);
    else if (undoable(entry)) undone.push(entry);
  }
  return { done: done.slice(-UNDO_DEPTH), undone: undone.slice(-UNDO_DEPTH) };
}
