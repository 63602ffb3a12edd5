import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from './auditEntry.ts';
import { UNDO_DEPTH, undoStacks } from './undoStacks.ts';

/** Entries of a machine: null for an action, the sequence number of what an entry takes back. */
function trail(...undoes: readonly (number | null)[]): AuditEntry[] {
  return undoes.map((taken, i) => ({
    machine: 'm1',
    sequence: i + 1,
    at: i,
    by: 'Li',
    job: '',
    write: 'policy.draft',
    subject: 'p',
    details: {},
    changes: [],
    undoes: taken,
    previous: '',
    hash: '',
  }));
}

function stacksOf(entries: readonly AuditEntry[], undoable = (_: AuditEntry) => true) {
  const { done, undone } = undoStacks(entries, undoable);
  return {
    done: done.map(({ sequence }) => sequence),
    undone: undone.map(({ sequence }) => sequence),
  };
}

describe('undo and redo, told from the audit trail', () => {
  test('actions can be undone, newest last', () => {
    expect(stacksOf(trail(null, null))).toEqual({ done: [1, 2], undone: [] });
  });

  test('what was undone can be done again, and then undone again', () => {
    expect(stacksOf(trail(null, null, 2))).toEqual({ done: [1], undone: [3] });
    expect(stacksOf(trail(null, null, 2, 1))).toEqual({ done: [], undone: [3, 4] });
    expect(stacksOf(trail(null, null, 2, 3))).toEqual({ done: [1, 4], undone: [] });
    expect(stacksOf(trail(null, null, 2, 3, 4))).toEqual({ done: [1], undone: [5] });
  });

  test('anything new drops what could be done again', () => {
    expect(stacksOf(trail(null, 1, null))).toEqual({ done: [3], undone: [] });
  });

  test('an action taken back once more by its first entry, after a redo, is not left behind', () => {
    // 1 done, 2 takes it back, 3 does it again, 4 takes the first entry back as it stands in a list.
    expect(stacksOf(trail(null, 1, 2, 1))).toEqual({ done: [], undone: [4] });
  });

  test('an older action can be undone out of order', () => {
    expect(stacksOf(trail(null, null, 1))).toEqual({ done: [2], undone: [3] });
  });

  test('what cannot be taken back is in neither and drops nothing', () => {
    const entries = trail(null, null, 2).map((entry, i) =>
      i === 0 ? { ...entry, write: 'facts.undo' } : entry,
    );
    const undoable = ({ write }: AuditEntry) => write !== 'facts.undo';
    expect(stacksOf(entries, undoable)).toEqual({ done: [], undone: [3] });
  });

  test('it goes back so many actions and no further', () => {
    const entries = trail(...Array.from({ length: UNDO_DEPTH + 7 }, () => null));
    expect(stacksOf(entries).done).toHaveLength(UNDO_DEPTH);
    expect(stacksOf(entries).done[0]).toBe(8);
  });

  test('random actions, undos and redos are as two stacks of an editor have them', () => {
    const command = fc.constantFrom('act', 'undo', 'redo');
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const undoes: (number | null)[] = [];
        // Each item: the entry that would be taken back.
        let done: number[] = [];
        let undone: number[] = [];
        for (const each of commands) {
          const sequence = undoes.length + 1;
          if (each === 'act') {
            undoes.push(null);
            [done, undone] = [[...done, sequence], []];
          } else {
            const [from, to] = each === 'undo' ? [done, undone] : [undone, done];
            const taken = from.pop();
            if (taken === undefined) continue;
            undoes.push(taken);
            to.push(sequence);
          }
        }
        expect(stacksOf(trail(...undoes))).toEqual({ done, undone });
      }),
    );
  });
});
