import 'fake-indexeddb/auto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { undoImport } from '../shared/data/facts/undoImport.ts';
import { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import { FACT_TABLES } from '../shared/domain/facts/factTables.ts';
import { civilDay } from '../shared/domain/time/civilDay.ts';
import { anActor } from '../testing/anActor.ts';
import { commitDemo, openDemo } from './openDemo.ts';

const order = { seed: 1, lines: 2000, until: civilDay(2026, 11, 22), language: 'en' } as const;
const quiet = { aborted: () => false, progress: () => undefined };
let db: WorkspaceDb;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`demo-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

/** What a shop brings along that has run a points programme elsewhere; this one has not. */
const TAKEN_OVER = new Set(['openingPoints', 'pointsHistory']);

test('the demo shop is one import that fills every table of a running shop', async () => {
  const steps: number[] = [];
  await openDemo(db.name, order, anActor, 5, (done, total) => steps.push(done / total));
  expect(steps.at(-1)).toBe(1);
  const imports = await db.imports.toArray();
  expect(imports).toMatchObject([{ kind: 'demo', format: 'huitou-demo', at: 5, state: 'live' }]);
  const tables = new Set((await db.segments.toArray()).map(({ table }) => table));
  const expected = Object.keys(FACT_TABLES).filter((name) => !TAKEN_OVER.has(name));
  expect(tables).toEqual(new Set(expected));
  // What its staff did with the groups.
  const states = (await db.activities.toArray()).map(({ state }) => state);
  expect(states.toSorted()).toEqual(['over', 'over', 'over', 'planned', 'planned']);
  const sent = (await db.announcements.toArray()).map((each) => each.sent.length);
  expect(sent.toSorted()).toEqual([0, 1, 4, 4]);
  const posts = await db.experiencePosts.toArray();
  expect(new Set(posts.map(({ state }) => state))).toEqual(
    new Set(['collected', 'featured', 'declined']),
  );
  expect(posts.every(({ customer, activity }) => customer !== '' && activity !== '')).toBe(true);
});

test('what staff decided about groups, and the draws they held, is this, row by row', async () => {
  await openDemo(db.name, { ...order, seed: 20_261_001, lines: 6000 }, anActor, 5, () => undefined);
  const tables = [
    ...[db.moderationDecisions, db.penalties, db.moderationSteps, db.appeals],
    ...[db.secondReviews, db.draws],
  ];
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  expect(rows.map(({ length }) => length)).toMatchInlineSnapshot(`
    [
      226,
      124,
      331,
      11,
      11,
      2,
    ]
  `);
  const text = utf8ToBytes(JSON.stringify(rows));
  // Change it only together with what docs/demo.md says.
  expect(bytesToHex(sha256(text))).toMatchInlineSnapshot(
    `"d15959f823ad67180e1505492ae4cfef302ce9ac2879e7916bb15370d4df41ef"`,
  );
});

test('the same demo shop again changes nothing', async () => {
  await commitDemo(db, order, anActor, 5, quiet);
  const again = await commitDemo(db, order, anActor, 6, quiet);
  expect(again).toMatchObject({ written: false, fresh: 0, updated: 0 });
});

test('only the tables asked for are written', async () => {
  await commitDemo(db, { ...order, tables: ['orderLines'] }, anActor, 5, quiet);
  const tables = (await db.segments.toArray()).map(({ table }) => table);
  expect(tables).toEqual(['orderLines']);
});

test('undoing the import leaves an empty shop', async () => {
  await commitDemo(db, order, anActor, 5, quiet);
  const [made] = await db.imports.toArray();
  await undoImport(db, made!.id, anActor, 6);
  expect(await db.segments.count()).toBe(0);
});
