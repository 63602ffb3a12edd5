import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { perform } from '../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../shared/data/writes/undoEntry.ts';
import { MESSAGE_ROLES, type MessageRole } from '../../../shared/domain/facts/serviceTables.ts';
import { anActor } from '../../../testing/anActor.ts';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { NO_FILTER, type ListFilter } from '../domain/desk/listTypes.ts';
import { serviceLevelsPolicy } from '../domain/levels/serviceLevelSettings.ts';
import { serviceJobs } from '../jobs.ts';
import { deskStampOf } from './records/deskStampOf.ts';
import { mapAgents, type AgentIdentity } from './records/mapAgents.ts';
import { tagConversations } from './records/tagConversations.ts';

const at = (clock: string) => Date.parse(`2026-03-01T${clock}Z`);
const said = (conversation: string, clock: string, author: string, role?: MessageRole) => ({
  ...{ conversation, at: at(clock), author, body: `by ${author}` },
  role: MESSAGE_ROLES.indexOf(role ?? 'unknown'),
});

/** A copied chat in which nobody has a role, and two accounts of one agent. */
const FACTS = factSourceOf(
  {
    messages: [
      said('T1', '10:00', 'Ann'),
      said('T1', '10:04', 'Lin'),
      said('T2', '11:00', '', 'customer'),
      said('T2', '11:10', '9001', 'agent'),
      said('T3', '12:00', '', 'customer'),
      said('T3', '12:01', 'autoreply', 'agent'),
    ],
    conversations: [
      { conversation: 'T2', tags: 'old, vip' },
      { conversation: 'T4', assignee: 'Lin' },
    ],
  },
  2,
);

let db: WorkspaceDb;
let serial = 0;
let context = jobContextOf(FACTS);
beforeEach(() => {
  db = new WorkspaceDb(`desk-records-${++serial}`);
  context = jobContextOf(FACTS);
});
afterEach(async () => {
  await db.delete();
});

async function list(filter: Partial<ListFilter> = {}) {
  const { rows } = await serviceJobs.list.run(context, {
    filter: { ...NO_FILTER, ...filter },
    ...{ judged: null, sort: 'last', descending: false, offset: 0, limit: 10 },
    stamp: await deskStampOf(db),
  });
  return rows;
}
const ids = async (filter: Partial<ListFilter>) => (await list(filter)).map(({ id }) => id);
const choices = async () => serviceJobs.choices.run(context, { stamp: await deskStampOf(db) });

describe('tags of staff', () => {
  const tag = async (add: string[], remove: string[]) => {
    const conversations = [
      { id: 'T1', ofFile: [] },
      { id: 'T2', ofFile: ['old', 'vip'] },
    ];
    return perform(db, tagConversations, { conversations, add, remove }, anActor, 1);
  };

  test('are filtered by, listed and offered beside those of the file, and gone when taken back', async () => {
    expect(await ids({ tags: ['refund'] })).toEqual([]);
    const { entry } = await tag(['refund'], ['old']);
    expect(await ids({ tags: ['refund'] })).toEqual(['T1', 'T2']);
    expect(await ids({ tags: ['old'] })).toEqual([]);
    const row = (await list()).find(({ id }) => id === 'T2');
    expect(row).toMatchObject({ tags: ['vip', 'refund'], tagsOfFile: ['old', 'vip'] });
    const stamp = await deskStampOf(db);
    expect(
      await serviceJobs.transcript.run(context, { code: row?.code ?? -1, stamp }),
    ).toMatchObject({ tags: ['vip', 'refund'] });
    expect((await choices()).tags).toEqual([
      { value: 'refund', count: 2 },
      { value: 'vip', count: 1 },
    ]);
    await undoEntry(db, entry!, anActor, 2);
    expect(await ids({ tags: ['old'] })).toEqual(['T2']);
    expect(await ids({ tags: ['refund'] })).toEqual([]);
  });

  test('go to all that a filter lets through', async () => {
    await tag(['refund'], []);
    const found = await serviceJobs.toTag.run(context, {
      filter: { ...NO_FILTER, tags: ['refund'] },
      ...{ judged: null, sort: 'last', descending: false },
      stamp: await deskStampOf(db),
    });
    expect(found).toEqual([
      { id: 'T1', ofFile: [], shown: ['refund'] },
      { id: 'T2', ofFile: ['old', 'vip'], shown: ['old', 'vip', 'refund'] },
    ]);
  });
});

describe('who agents are', () => {
  const lin: AgentIdentity = {
    person: 'lin',
    name: 'Lin W.',
    role: 'agent',
    authors: ['Lin', '9001'],
  };
  const map = (...identities: AgentIdentity[]) => perform(db, mapAgents, identities, anActor, 1);
  const times = async () =>
    serviceJobs.times.run(context, {
      ...{ metric: 'firstResponse', time: 'wall', by: 'agent', attribution: 'created' },
      ...{ from: null, until: null, levels: serviceLevelsPolicy.defaults, zone: 'UTC' },
      ...{ now: at('23:00'), stamp: await deskStampOf(db) },
    });

  test('holds in the list, its filter, a transcript and the times', async () => {
    await map(lin, { person: 'Ann', name: 'Ann', role: 'customer', authors: ['Ann'] });
    expect((await list()).map(({ id, agent }) => [id, agent])).toEqual([
      ['T4', 'Lin W.'],
      ['T1', 'Lin W.'],
      ['T2', 'Lin W.'],
      ['T3', 'autoreply'],
    ]);
    expect(await ids({ agents: ['9001'] })).toEqual(['T4', 'T1', 'T2']);
    expect(await ids({ agents: ['Lin'] })).toEqual(['T4', 'T1', 'T2']);
    const { groups } = await times();
    expect(groups.map(({ key, summary }) => [key, summary.n])).toEqual([
      ['Lin W.', 2],
      ['autoreply', 1],
    ]);
    const [, t1] = await list();
    const transcript = await serviceJobs.transcript.run(context, {
      ...{ code: t1?.code ?? -1, stamp: await deskStampOf(db) },
    });
    expect(transcript?.messages.map(({ role, author }) => [role, author])).toEqual([
      ['customer', 'Ann'],
      ['agent', 'Lin W.'],
    ]);
  });

  test('rescues a chat without roles, and takes a bot out of the times of people', async () => {
    expect((await times()).overall.firstResponse.n).toBe(2);
    await map(lin, { person: 'Ann', name: 'Ann', role: 'customer', authors: ['Ann'] });
    expect((await times()).overall.firstResponse.n).toBe(3);
    const { entry } = await map({
      ...{ person: 'autoreply', name: 'Auto', role: 'bot', authors: ['autoreply'] },
    });
    expect((await times()).groups.map(({ key }) => key)).toEqual(['Lin W.']);
    await undoEntry(db, entry!, anActor, 2);
    expect((await times()).overall.firstResponse.n).toBe(3);
  });

  test('are listed as files name them, most messages first, with what staff say of them', async () => {
    await map(lin);
    const { authors, all } = await serviceJobs.authors.run(context, {
      stamp: await deskStampOf(db),
    });
    expect(all).toBe(4);
    const listed = authors.map(({ author, ofFile, identity }) => [author, ofFile, identity?.name]);
    expect(listed).toEqual([
      ['Ann', 'unknown', undefined],
      ['Lin', 'unknown', 'Lin W.'],
      ['9001', 'agent', 'Lin W.'],
      ['autoreply', 'agent', undefined],
    ]);
    expect(authors.find(({ author }) => author === 'Lin')).toMatchObject({
      ...{ messages: 1, firstAt: at('10:04'), lastAt: at('10:04') },
    });
  });

  test('what is ignored is nothing that anybody waits for or counts', async () => {
    expect((await list()).find(({ id }) => id === 'T3')).toMatchObject({ waiting: false });
    await map({ person: 'autoreply', name: 'Auto', role: 'ignore', authors: ['autoreply'] });
    expect((await list()).find(({ id }) => id === 'T3')).toMatchObject({
      waiting: true,
      messages: 1,
    });
  });
});
