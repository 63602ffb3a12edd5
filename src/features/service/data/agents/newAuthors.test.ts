import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ResidentFacts } from '../../../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { importFile } from '../../../../testing/importFile.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { serviceJobs } from '../../jobs.ts';
import { deskStampOf } from '../records/deskStampOf.ts';

const SHOP = { zone: 'UTC', currency: 'EUR' };
const NOW = Date.UTC(2026, 5, 1);

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`new-authors-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

/** 'T1 agent Lin': conversation, role, author. */
async function bring(...said: string[]): Promise<string> {
  const rows = said.map((one, n) => {
    const [conversation = '', role = '', author = ''] = one.split(' ');
    return `${conversation},2026-03-01T10:0${n}:00Z,${role},${author},hello`;
  });
  const file = new Blob([['conversation,at,role,author,body', ...rows].join('\n')]);
  await importFile(db, file, 'chats.csv', SHOP, NOW + ++serial);
  return (await db.imports.orderBy('sequence').last())?.id ?? '';
}

async function freshOf(importId: string): Promise<string[]> {
  const context = jobContextOf(new ResidentFacts(db, 1 << 24));
  const stamp = await deskStampOf(db);
  return [...(await serviceJobs.newAuthors.run(context, { stamp, importId })).fresh].sort();
}

test('names are new with the import that was the first to bring them', async () => {
  const first = await bring('T1 customer Ann', 'T1 agent Lin');
  const second = await bring('T2 customer Ben', 'T2 agent Lin', 'T2 agent Wei', 'T2 bot Robo');
  const third = await bring('T3 customer Ann', 'T3 agent Wei', 'T3 agent Max');
  expect(await freshOf(first)).toEqual(['Lin']);
  expect(await freshOf(second)).toEqual(['Robo', 'Wei']);
  expect(await freshOf(third)).toEqual(['Max']);
  expect(await freshOf('another')).toEqual([]);
});

test('of whom a newer import of the same conversation hides the messages, the name stays known', async () => {
  await bring('T1 customer Ann', 'T1 agent Lin');
  const newer = await bring('T1 customer Ann', 'T1 agent Lin', 'T1 agent Wei');
  expect(await freshOf(newer)).toEqual(['Wei']);
});
