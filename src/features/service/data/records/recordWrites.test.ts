import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../../shared/data/writes/undoEntry.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { sweepFaults } from '../../../../testing/faultSweep.ts';
import { mapAgents, type AgentIdentity } from './mapAgents.ts';
import { RECORD_WRITES } from './recordWrites.ts';
import { tagConversations, type TagParams } from './tagConversations.ts';
import { deleteView, saveView } from './viewWrites.ts';

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`service-writes-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const make = async <P, R>(write: RegisteredWrite<P, R>, params: P) =>
  perform(db, write, params, anActor, 1);
const view = (name = 'Late in chat') => ({ id: 'v1', name, query: 'level=breached&channel=chat' });
const tag = (params: Partial<TagParams> = {}) =>
  make(tagConversations, {
    conversations: [
      { id: 'T-1', ofFile: ['old'] },
      { id: 'T-2', ofFile: [] },
    ],
    ...{ add: ['vip'], remove: ['old'] },
    ...params,
  });
const lin = (authors: string[]): AgentIdentity => ({
  ...{ person: '9001', name: 'Lin', role: 'agent', authors },
});
const persons = async () =>
  Object.fromEntries((await db.agentIdentities.toArray()).map((row) => [row.author, row.person]));

describe('views', () => {
  test('are saved, renamed and deleted, each of which can be taken back', async () => {
    await make(saveView, view());
    const { entry } = await make(saveView, view('  Late '));
    expect(await db.conversationViews.toArray()).toEqual([view('Late')]);
    await undoEntry(db, entry!, anActor, 2);
    const deleted = await make(deleteView, { id: 'v1' });
    expect(await db.conversationViews.count()).toBe(0);
    await undoEntry(db, deleted.entry!, anActor, 3);
    expect(await db.conversationViews.toArray()).toEqual([view()]);
    expect((await make(deleteView, { id: 'gone' })).entry).toBeNull();
  });

  test('need a name', async () => {
    await expect(make(saveView, view('  '))).rejects.toThrow();
    expect(await db.audit.count()).toBe(0);
  });
});

describe('tags', () => {
  test('are given to many conversations in one action, which can be taken back', async () => {
    const { result, entry } = await tag();
    expect(result).toBe(2);
    expect(entry).toMatchObject({ details: { count: 2, tags: '+vip, −old' } });
    expect(await db.conversationTags.toArray()).toEqual([
      { conversation: 'T-1', added: ['vip'], removed: ['old'] },
      { conversation: 'T-2', added: ['vip'], removed: [] },
    ]);
    await undoEntry(db, entry!, anActor, 2);
    expect(await db.conversationTags.count()).toBe(0);
  });

  test('that are as the file has them leave no record, and a change that changes nothing no entry', async () => {
    await tag();
    expect((await tag()).entry).toBeNull();
    await tag({ add: ['old'], remove: ['vip'] });
    expect(await db.conversationTags.toArray()).toEqual([
      { conversation: 'T-2', added: ['old'], removed: [] },
    ]);
  });

  test('with marks that part tags are refused', async () => {
    await expect(tag({ add: ['a,b'] })).rejects.toThrow();
    await expect(tag({ add: [' a'] })).rejects.toThrow();
  });
});

describe('agents', () => {
  test('have one identity each: who joins another leaves the one before', async () => {
    await make(mapAgents, [lin(['9001', '9002', 'lin@desk'])]);
    await make(mapAgents, [{ ...lin(['9002', '9003']), person: 'zhao', name: 'Zhao' }]);
    expect(await persons()).toEqual({
      ...{ 9001: '9001', 'lin@desk': '9001' },
      ...{ 9002: 'zhao', 9003: 'zhao' },
    });
    const { entry } = await make(mapAgents, [lin(['lin@desk'])]);
    expect(await persons()).toEqual({ 'lin@desk': '9001', 9002: 'zhao', 9003: 'zhao' });
    await make(mapAgents, [lin([])]);
    expect(await persons()).toEqual({ 9002: 'zhao', 9003: 'zhao' });
    await undoEntry(db, entry!, anActor, 2);
    expect(await persons()).toEqual({ 9001: '9001', 9002: 'zhao', 9003: 'zhao' });
  });
});

type FaultCase<W> =
  W extends RegisteredWrite<infer P, unknown>
    ? { readonly first: () => Promise<unknown>; readonly params: P }
    : never;
type FaultCases<T> = { readonly [K in keyof T]: FaultCase<T[K]> };

/** One for each write, in the order of the list: a write without one is a type error. */
const CASES: FaultCases<typeof RECORD_WRITES> = [
  { first: () => make(saveView, view()), params: view('Other') },
  { first: () => make(saveView, view()), params: { id: 'v1' } },
  {
    first: () => tag(),
    params: {
      conversations: [
        { id: 'T-1', ofFile: ['old'] },
        { id: 'T-3', ofFile: [] },
      ],
      ...{ add: ['old'], remove: ['vip'] },
    },
  },
  {
    first: () => make(mapAgents, [lin(['9001', '9002'])]),
    params: [lin(['9001']), { ...lin(['9002']), person: '9002', name: 'Zhao' }],
  },
];

describe('a write of service is done or not done, whichever storage operation fails', () => {
  test.each(RECORD_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s, its undo and its redo',
    async (_, place) => {
      const check = () => Promise.resolve();
      const sweep = (act: () => Promise<unknown>) => sweepFaults({ db, act, check });
      const last = async () => (await db.audit.orderBy('[machine+sequence]').last())!;
      await CASES[place]!.first();
      const write = RECORD_WRITES[place] as RegisteredWrite<unknown, unknown>;
      await sweep(() => perform(db, write, CASES[place]!.params, anActor, 3));
      const entry = await last();
      expect(entry.write).toBe(write.name);
      await sweep(() => undoEntry(db, entry, anActor, 4));
      const undone = await last();
      expect(undone.undoes).toBe(entry.sequence);
      await sweep(() => undoEntry(db, undone, anActor, 5));
    },
    60_000,
  );
});
