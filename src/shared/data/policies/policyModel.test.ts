import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { undoStacks } from '../../domain/audit/undoStacks.ts';
import { verifyChain } from '../../domain/audit/verifyChain.ts';
import { lineAt } from '../../domain/policy/lineAt.ts';
import { auditOf } from '../audit/auditQueries.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { perform } from '../writes/perform.ts';
import { isUndoable } from '../writes/registeredWrites.ts';
import { undoEntry } from '../writes/undoEntry.ts';
import { storedPolicy } from './policyQueries.ts';
import {
  discardDraft,
  DraftChanged,
  NothingChanged,
  publishDraft,
  restoreVersion,
  saveDraft,
  unscheduleVersion,
} from './policyWrites.ts';

/*
 * Random sequences of writes, undos and redos against a model of a few lines: settings are one
 * number, versions a list, the line a list of (number, from). What the model refuses, the product
 * refuses and leaves everything as it was.
 */
type State = {
  readonly draft: number | null;
  readonly line: readonly (readonly [number: number, from: number])[];
};
type Model = {
  state: State;
  /** Settings of version i + 1; never gets shorter. */
  versions: number[];
  done: { before: State; after: State }[];
  undone: { before: State; after: State }[];
  now: number;
};

const POLICY = 'p';
const DEFAULT = 0;

const value = fc.nat({ max: 3 });
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save'), value }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish'), value: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('publish'), value: fc.nat({ max: 40 }) }) },
  fc.record({ kind: fc.constant('discard'), value }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore'), value: fc.nat({ max: 5 }) }) },
  fc.record({ kind: fc.constant('unschedule'), value: fc.nat({ max: 5 }) }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo'), value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redo'), value }) },
);

/** Number of the version that is live at an instant; 0 for none. */
function liveOf({ line }: State, at: number): number {
  const begun = line.filter(([, from]) => from <= at);
  const last = Math.max(...begun.map(([, from]) => from));
  return begun.findLast(([, from]) => from === last)?.[0] ?? 0;
}

/** What the model says comes of a command; null where it is refused or changes nothing. */
function modelled(model: Model, kind: string, given: number): State | null {
  const { state, versions, now } = model;
  const settingsOf = (number: number) => versions[number - 1] ?? DEFAULT;
  switch (kind) {
    case 'save':
      return state.draft === given ? null : { ...state, draft: given };
    case 'discard':
      return state.draft === null ? null : { ...state, draft: null };
    case 'publish': {
      const from = now + given;
      if (state.draft === null || settingsOf(liveOf(state, from)) === state.draft) return null;
      versions.push(state.draft);
      return { draft: null, line: [...state.line, [versions.length, from]] };
    }
    case 'restore': {
      const live = liveOf(state, now);
      const settings = versions[given - 1];
      if (settings === undefined || (live > 0 && settings === settingsOf(live))) return null;
      versions.push(settings);
      return { ...state, line: [...state.line, [versions.length, now]] };
    }
    default: {
      const line = state.line.filter(([number, from]) => number !== given || from <= now);
      return line.length === state.line.length ? null : { ...state, line };
    }
  }
}

async function performed(db: WorkspaceDb, kind: string, given: number, now: number) {
  const revision = (await db.policyDrafts.get(POLICY))?.revision ?? 0;
  const version = `${POLICY}:m1:${given}`;
  const act = (async () => {
    switch (kind) {
      case 'save': {
        const params = { policy: POLICY, settings: given, settingsVersion: 1, revision };
        return perform(db, saveDraft, params, anActor, now);
      }
      case 'discard':
        return perform(db, discardDraft, { policy: POLICY }, anActor, now);
      case 'publish': {
        const liveFrom = given === 0 ? null : now + given;
        const rest = { policy: POLICY, defaults: DEFAULT, note: '', rehearsal: null };
        return perform(db, publishDraft, { ...rest, revision, liveFrom }, anActor, now);
      }
      case 'restore':
        return perform(db, restoreVersion, { version, note: '' }, anActor, now);
      default:
        return perform(db, unscheduleVersion, { version }, anActor, now);
    }
  })();
  return act.catch((error: unknown) => {
    const meant = error instanceof DraftChanged || error instanceof NothingChanged;
    if (!meant && !String(error).includes('no version')) throw error;
    return { entry: null };
  });
}

test('any sequence of writes, undos and redos leaves what a simple model has', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 25 }), async (commands) => {
      const db = new WorkspaceDb(`model-${runs++}`);
      const model: Model = {
        state: { draft: null, line: [] },
        versions: [],
        done: [],
        undone: [],
        now: 1_000_000,
      };
      const revisions = new Map<number, number>();
      for (const { kind, value: given } of commands) {
        model.now += 10;
        const { now } = model;
        if (kind === 'undo' || kind === 'redo') {
          const stacks = undoStacks(await auditOf(db, 'm1'), ({ write }) => isUndoable(write));
          const entry = (kind === 'undo' ? stacks.done : stacks.undone).at(-1);
          const action = (kind === 'undo' ? model.done : model.undone).pop();
          expect(entry === undefined).toBe(action === undefined);
          if (!entry || !action) continue;
          // By the stacks alone a record is never other than the entry left it.
          await undoEntry(db, entry, anActor, now);
          model.state = kind === 'undo' ? action.before : action.after;
          (kind === 'undo' ? model.undone : model.done).push(action);
        } else {
          const before = model.state;
          const after = modelled(model, kind, given);
          const { entry } = await performed(db, kind, given, now);
          expect(entry !== null, `${kind} ${given}`).toBe(after !== null);
          if (after) {
            model.state = after;
            model.done.push({ before, after });
            model.undone = [];
          }
        }

        const { draft, line, versions } = await storedPolicy(db, POLICY);
        expect(draft?.settings ?? null).toBe(model.state.draft);
        const numbers = new Map(versions.map(({ id, number }) => [id, number]));
        const steps = (line?.steps ?? []).map(({ version, liveFrom }) => [
          numbers.get(version),
          liveFrom,
        ]);
        expect(steps).toEqual(model.state.line);
        expect(numbers.get(lineAt(line, now)?.version ?? '') ?? 0).toBe(liveOf(model.state, now));
        // Versions are immutable and numbered without a gap, undone ones included.
        const kept = versions.toSorted((a, b) => a.number - b.number);
        expect(kept.map(({ settings }) => settings)).toEqual(model.versions);
        expect(kept.map(({ number }) => number)).toEqual(model.versions.map((_, i) => i + 1));
        // A revision names one state of the draft for good.
        if (draft) {
          const known = revisions.get(draft.revision) ?? draft.settings;
          expect(draft.settings).toBe(known);
          revisions.set(draft.revision, draft.settings as number);
        }
      }
      expect(verifyChain(await db.audit.toArray())).toEqual([]);
      await db.delete();
    }),
    { numRuns: 60 },
  );
}, 60_000);
