import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../shared/data/writes/undoEntry.ts';
import { anActor } from '../../../testing/anActor.ts';
import { sweepFaults } from '../../../testing/faultSweep.ts';
import { EXPERIENCE_WRITES } from './experienceWrites.ts';
import { saveAnswer, type GivenAnswer } from './forms/formWrites.ts';
import { saveImprovement, type SavedImprovement } from './improvements/improvementWrites.ts';
import { markSentiment } from './voice/markSentiment.ts';

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`experience-writes-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const make = async <P, R>(write: RegisteredWrite<P, R>, params: P) =>
  perform(db, write, params, anActor, 7);
const answer = (id: string): GivenAnswer => ({
  ...{ id, survey: 'purchase', version: '', nps: 9, csat: null, ces: null },
  ...{ comments: [], order: 'O-1' },
});
const improvement = (more: Partial<SavedImprovement> = {}): SavedImprovement => ({
  ...{ id: 'i', title: 'Another carrier', finding: 'lateCarrier:YTO', evidence: '22 % late' },
  ...{ state: 'idea', owner: 'Lin', metric: 'lateCarrier', baseline: 0.22, expected: 0.1 },
  ...{ measured: null, since: '', due: '2026-12-31', note: '', ...more },
});
const mark = (sentiment: 'negative' | 'positive') => ({ id: 'review:R-1', sentiment });

type FaultCase<W> =
  W extends RegisteredWrite<infer P, unknown>
    ? { readonly first: () => Promise<unknown>; readonly params: P }
    : never;
type FaultCases<T> = { readonly [K in keyof T]: FaultCase<T[K]> };

/** One for each write, in the order of the list: a write without one is a type error. */
const CASES: FaultCases<typeof EXPERIENCE_WRITES> = [
  { first: () => make(saveAnswer, answer('a')), params: answer('b') },
  { first: () => make(saveAnswer, answer('a')), params: { id: 'a' } },
  {
    first: () => make(saveImprovement, improvement()),
    params: improvement({ state: 'running', since: '2026-11-01' }),
  },
  { first: () => make(saveImprovement, improvement()), params: { id: 'i' } },
  { first: () => make(markSentiment, mark('positive')), params: mark('negative') },
];

describe('a write of experience is done or not done, whichever storage operation fails', () => {
  test.each(EXPERIENCE_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s, and where it can be taken back its undo and its redo',
    async (_, place) => {
      const check = () => Promise.resolve();
      const sweep = (act: () => Promise<unknown>) => sweepFaults({ db, act, check });
      const last = async () => (await db.audit.orderBy('[machine+sequence]').last())!;
      await CASES[place]!.first();
      const write = EXPERIENCE_WRITES[place] as RegisteredWrite<unknown, unknown>;
      await sweep(() => perform(db, write, CASES[place]!.params, anActor, 8));
      const entry = await last();
      expect(entry.write).toBe(write.name);
      if (!write.undoable) return;
      await sweep(() => undoEntry(db, entry, anActor, 9));
      const undone = await last();
      expect(undone.undoes).toBe(entry.sequence);
      await sweep(() => undoEntry(db, undone, anActor, 10));
    },
    60_000,
  );
});

describe('the board of improvements', () => {
  test('refuses what has no title, or a day that is none, and writes nothing', async () => {
    await expect(make(saveImprovement, improvement({ title: '  ' }))).rejects.toThrow();
    await expect(make(saveImprovement, improvement({ due: '2026-02-30' }))).rejects.toThrow();
    expect([await db.improvements.count(), await db.audit.count()]).toEqual([0, 0]);
  });

  test('says who changed what, and has nothing to delete twice', async () => {
    await make(saveImprovement, improvement());
    const [row] = await db.improvements.toArray();
    expect(row).toMatchObject({ title: 'Another carrier', at: 7, by: anActor.name });
    const { entry } = await make(EXPERIENCE_WRITES[3], { id: 'i' });
    expect(await db.improvements.count()).toBe(0);
    await undoEntry(db, entry!, anActor, 9);
    expect(await db.improvements.toArray()).toEqual([row]);
    expect((await make(EXPERIENCE_WRITES[3], { id: 'gone' })).entry).toBeNull();
  });
});
