import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import type { AuditEntry } from '../../domain/audit/auditEntry.ts';
import { verifyChain } from '../../domain/audit/verifyChain.ts';
import { lineAt, scheduledAfter } from '../../domain/policy/lineAt.ts';
import type { RehearsalSummary } from '../../domain/policy/policyTypes.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import type { RegisteredWrite } from '../writes/defineWrite.ts';
import { perform } from '../writes/perform.ts';
import { ChangedSince, undoEntry } from '../writes/undoEntry.ts';
import { policyMarks, storedPolicy } from './policyQueries.ts';
import {
  discardDraft,
  DraftChanged,
  NothingChanged,
  publishDraft,
  restoreVersion,
  saveDraft,
  unscheduleVersion,
} from './policyWrites.ts';

const POLICY = 'pointRules';
const DEFAULTS = { points: 1 };
let db: WorkspaceDb;
let now: number;

beforeEach(() => {
  db = new WorkspaceDb(`test-${expect.getState().currentTestName ?? ''}`);
  now = Date.UTC(2026, 10, 20);
});
afterEach(async () => {
  await db.delete();
});

async function act<P, R>(write: RegisteredWrite<P, R>, params: P, actor = anActor) {
  now += 1000;
  const { result, entry } = await perform(db, write, params, actor, now);
  return { result, entry: entry! };
}

async function save(points: number) {
  const revision = (await db.policyDrafts.get(POLICY))?.revision ?? 0;
  return act(saveDraft, { policy: POLICY, settings: { points }, settingsVersion: 1, revision });
}

async function publish(liveFrom: number | null = null, rehearsal: RehearsalSummary | null = null) {
  const revision = (await db.policyDrafts.get(POLICY))?.revision ?? -1;
  const note = 'why';
  const params = { policy: POLICY, revision, defaults: DEFAULTS, note, liveFrom, rehearsal };
  return act(publishDraft, params);
}

async function published(points: number) {
  await save(points);
  return (await publish()).result;
}

const undo = async (entry: AuditEntry) => undoEntry(db, entry, anActor, (now += 1000));
const liveId = async () => lineAt(await db.policyLines.get(POLICY), now)?.version ?? null;

/** Everything stored besides the audit trail, to see that nothing has changed. */
async function everything() {
  const tables = db.tables.filter(({ name }) => name !== 'audit');
  return Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
}

describe('drafts', () => {
  test('the first change begins one, based on what is live', async () => {
    const first = await save(2);
    expect(first.result).toMatchObject({ settings: { points: 2 }, basedOn: null, author: 'Li' });
    const version = (await publish()).result;
    expect((await save(3)).result.basedOn).toBe(version.id);
  });

  test('a change that changes nothing writes nothing, not even to the audit trail', async () => {
    const { result } = await save(2);
    const again = await perform(
      db,
      saveDraft,
      { policy: POLICY, settings: { points: 2 }, settingsVersion: 1, revision: result.revision },
      anActor,
      now + 5,
    );
    expect(again).toEqual({ result, entry: null });
    expect(await db.audit.count()).toBe(1);
  });

  test('a change to another state of the draft than was seen is refused', async () => {
    const { result } = await save(2);
    await save(3);
    const late = { policy: POLICY, settings: { points: 9 }, settingsVersion: 1 };
    const before = await everything();
    await expect(act(saveDraft, { ...late, revision: result.revision })).rejects.toThrow(
      DraftChanged,
    );
    await expect(act(saveDraft, { ...late, revision: 0 })).rejects.toThrow(DraftChanged);
    expect(await everything()).toEqual(before);
    expect(await db.audit.count()).toBe(2);
  });

  test('a revision is never given to two states, though undo brings old ones back', async () => {
    await save(2);
    const second = await save(3);
    await undo(second.entry);
    const other = await save(4);
    expect(other.result.revision).toBeGreaterThan(second.result.revision);
    const { entry } = await act(discardDraft, { policy: POLICY });
    const anew = await save(5);
    expect(anew.result.revision).toBeGreaterThan(other.result.revision);
    await expect(undo(entry)).rejects.toThrow(ChangedSince);
  });

  test('one that is thrown away comes back as it was', async () => {
    const { result } = await save(2);
    const { entry } = await act(discardDraft, { policy: POLICY });
    expect(await db.policyDrafts.get(POLICY)).toBeUndefined();
    await undo(entry);
    expect(await db.policyDrafts.get(POLICY)).toEqual(result);
  });

  test('throwing away what is not there writes nothing', async () => {
    const nothing = await perform(db, discardDraft, { policy: POLICY }, anActor, now);
    expect(nothing.entry).toBeNull();
  });
});

describe('publishing', () => {
  test('makes the draft the next version and takes the draft away, with one audit entry', async () => {
    const rehearsal = { at: now, dataThrough: null, metrics: [] };
    const { result: draft } = await save(2);
    const { result, entry } = await publish(null, rehearsal);
    expect(result).toEqual({
      id: `${POLICY}:m1:1`,
      policy: POLICY,
      number: 1,
      settings: { points: 2 },
      settingsVersion: 1,
      author: 'Li',
      note: 'why',
      at: now,
      basedOn: draft.basedOn,
      restoredFrom: null,
      rehearsal,
    });
    const { line, versions, draft: left } = await storedPolicy(db, POLICY);
    expect(line?.steps).toEqual([{ version: result.id, liveFrom: now }]);
    expect(versions).toEqual([result]);
    expect(left).toBeUndefined();
    expect(entry.changes.map(({ table }) => table).sort()).toEqual([
      'policyDrafts',
      'policyLines',
      'policyVersions',
    ]);
    expect(entry.details).toEqual({ version: 1, live: 'now', liveFrom: now });
  });

  test('is one transaction: whatever step of it fails, everything is as it was', async () => {
    await published(2);
    await save(3);
    const before = await everything();
    for (const failing of [db.policyVersions, db.policyLines, db.policyDrafts, db.audit]) {
      const fail = () => {
        throw new Error('disk');
      };
      failing.hook('creating', fail);
      failing.hook('updating', fail);
      failing.hook('deleting', fail);
      await expect(publish(), failing.name).rejects.toThrow();
      failing.hook('creating').unsubscribe(fail);
      failing.hook('updating').unsubscribe(fail);
      failing.hook('deleting').unsubscribe(fail);
      expect(await everything(), failing.name).toEqual(before);
      expect(await db.audit.count()).toBe(3);
    }
    expect((await publish()).result.number).toBe(2);
  });

  test('a draft that was changed, published or thrown away meanwhile is refused', async () => {
    await save(2);
    const seen = (await db.policyDrafts.get(POLICY))!.revision;
    const params = {
      policy: POLICY,
      defaults: DEFAULTS,
      note: '',
      liveFrom: null,
      rehearsal: null,
    };
    await save(3);
    await expect(act(publishDraft, { ...params, revision: seen })).rejects.toThrow(DraftChanged);
    await publish();
    await expect(act(publishDraft, { ...params, revision: seen })).rejects.toThrow(DraftChanged);
    expect(await db.policyVersions.count()).toBe(1);
  });

  test('a draft that says what is live, or the defaults where nothing is, is refused', async () => {
    await save(1);
    await expect(publish()).rejects.toThrow(NothingChanged);
    await save(2);
    await publish();
    await save(2);
    await expect(publish()).rejects.toThrow(NothingChanged);
  });

  test('from a later day leaves what is live alone until then', async () => {
    const first = await published(2);
    await save(3);
    const later = now + 86_400_000;
    const { result, entry } = await publish(later);
    expect(await liveId()).toBe(first.id);
    const line = await db.policyLines.get(POLICY);
    expect(scheduledAfter(line, now)).toEqual([{ version: result.id, liveFrom: later }]);
    expect(lineAt(line, later)?.version).toBe(result.id);
    expect(entry.details).toMatchObject({ live: 'later', liveFrom: later });
    // Compared with what will be live by then, not with what is live now.
    await save(3);
    await expect(publish(later)).rejects.toThrow(NothingChanged);
    expect((await publish()).result.number).toBe(3);
  });

  test('a day that has passed is now', async () => {
    await save(2);
    const { result } = await publish(now - 86_400_000);
    expect(await db.policyLines.get(POLICY)).toMatchObject({
      steps: [{ version: result.id, liveFrom: now }],
    });
  });

  test('a scheduled version can be taken off, and put back; a live one is not touched', async () => {
    const live = await published(2);
    await save(3);
    const { result } = await publish(now + 86_400_000);
    const line = await db.policyLines.get(POLICY);
    const { entry } = await act(unscheduleVersion, { version: result.id });
    expect(scheduledAfter(await db.policyLines.get(POLICY), now)).toEqual([]);
    expect(await liveId()).toBe(live.id);
    await undo(entry);
    expect(await db.policyLines.get(POLICY)).toEqual(line);
    await act(unscheduleVersion, { version: live.id });
    expect(await liveId()).toBe(live.id);
  });

  test('versions of two machines lie side by side, with numbers that do not repeat', async () => {
    await published(2);
    await save(3);
    const revision = (await db.policyDrafts.get(POLICY))!.revision;
    const params = {
      policy: POLICY,
      defaults: DEFAULTS,
      note: '',
      liveFrom: null,
      rehearsal: null,
    };
    const other = { name: 'Wang', job: 'manager', machine: 'm2' };
    const { result } = await act(publishDraft, { ...params, revision }, other);
    expect(result).toMatchObject({ id: `${POLICY}:m2:2`, number: 2, author: 'Wang' });
  });
});

describe('undo of publishing', () => {
  test('brings the draft back and takes the version off the line; the version stays', async () => {
    const first = await published(2);
    const { result: draft } = await save(3);
    const { result, entry } = await publish();
    const taken = await undo(entry);
    const stored = await storedPolicy(db, POLICY);
    expect(stored.draft).toEqual(draft);
    expect(stored.line?.steps.map(({ version }) => version)).toEqual([first.id]);
    expect(stored.versions.map(({ id }) => id)).toEqual([result.id, first.id]);
    expect(taken).toMatchObject({ undoes: entry.sequence, write: 'policy.publish' });
  });

  test('and once more does it again', async () => {
    await save(3);
    const { result, entry } = await publish();
    const after = await everything();
    const redone = await undo(await undo(entry));
    expect(await everything()).toEqual(after);
    expect(await liveId()).toBe(result.id);
    await undo(redone);
    expect(await liveId()).toBeNull();
  });

  test('the number of a version that was taken back is not given again', async () => {
    await save(3);
    const { entry } = await publish();
    await undo(entry);
    expect((await publish()).result.number).toBe(2);
    expect((await db.policyVersions.toArray()).map(({ id }) => id)).toEqual([
      `${POLICY}:m1:1`,
      `${POLICY}:m1:2`,
    ]);
  });

  test('is refused, and changes nothing, where something has come after', async () => {
    await save(2);
    const { entry } = await publish();
    await published(3);
    const before = await everything();
    const entries = await db.audit.count();
    await expect(undo(entry)).rejects.toThrow(ChangedSince);
    expect(await everything()).toEqual(before);
    expect(await db.audit.count()).toBe(entries);
  });

  test('leaves no mark on charts', async () => {
    await save(2);
    const { result, entry } = await publish();
    expect(await policyMarks(db, now)).toEqual([
      { policy: POLICY, version: result, liveFrom: now },
    ]);
    await undo(entry);
    expect(await policyMarks(db, now)).toEqual([]);
  });
});

describe('restoring', () => {
  test('brings an earlier version back as the next one, with its own note', async () => {
    const first = await published(2);
    const second = await published(3);
    const { result, entry } = await act(restoreVersion, { version: first.id, note: 'back' });
    expect(result).toMatchObject({
      number: 3,
      settings: { points: 2 },
      note: 'back',
      basedOn: second.id,
      restoredFrom: first.id,
      rehearsal: null,
    });
    expect(await liveId()).toBe(result.id);
    expect(entry.details).toEqual({ version: 3, restored: 1 });
    await undo(entry);
    expect(await liveId()).toBe(second.id);
  });

  test('leaves a draft alone', async () => {
    const first = await published(2);
    await published(3);
    const { result } = await save(4);
    await act(restoreVersion, { version: first.id, note: '' });
    expect(await db.policyDrafts.get(POLICY)).toEqual(result);
  });

  test('what is live already is refused, and so is what does not exist', async () => {
    const first = await published(2);
    await expect(act(restoreVersion, { version: first.id, note: '' })).rejects.toThrow(
      NothingChanged,
    );
    await expect(act(restoreVersion, { version: 'none', note: '' })).rejects.toThrow('no version');
  });
});

test('every write has its entry, and the chain of them holds until one is changed', async () => {
  const first = await published(2);
  await save(3);
  const { entry } = await publish(now + 86_400_000);
  await undo(entry);
  await act(discardDraft, { policy: POLICY });
  await published(4);
  await act(restoreVersion, { version: first.id, note: '' });
  const entries = await db.audit.toArray();
  expect(entries.map(({ write, undoes }) => (undoes === null ? write : `undo ${write}`))).toEqual([
    'policy.draft',
    'policy.publish',
    'policy.draft',
    'policy.publish',
    'undo policy.publish',
    'policy.discard',
    'policy.draft',
    'policy.publish',
    'policy.restore',
  ]);
  expect(verifyChain(entries)).toEqual([]);
  await db.audit.update(['m1', 4], { by: 'Wang' });
  expect(verifyChain(await db.audit.toArray())).toEqual([
    { machine: 'm1', sequence: 4, kind: 'changed' },
  ]);
});
