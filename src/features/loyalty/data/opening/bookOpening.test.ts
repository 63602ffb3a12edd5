import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { ClockSetBack } from '../ledger/ledgerState.ts';
import { proveLedger } from '../ledger/proveLedger.ts';
import { bookOpening, OpeningContradicts, previewOpening } from './bookOpening.ts';

const AT = Date.parse('2026-11-01');

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`opening-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const context = (tables: PlainTables) => jobContextOf(factSourceOf(tables, 2));

async function book(tables: PlainTables, now = AT) {
  return bookOpening(context(tables), { database: db.name, at: AT, now, actor: anActor });
}

const good = { member: 'ada', points: 300, balance: 300, expiresAt: Date.parse('2027-06-01') };

test('a programme is taken over once, and its members are left alone the second time', async () => {
  const tables = { openingPoints: [good, { member: 'bob', balance: 40 }] };
  expect(await book(tables)).toMatchObject({ booked: 2, preview: { booked: 340, members: 2 } });
  expect(await book(tables)).toMatchObject({ booked: 0, preview: { alreadyBooked: 2 } });
  expect(await proveLedger(db, () => 0)).toMatchObject({ faults: [], totals: { available: 340 } });
});

test.each([
  [
    'two balances of one member',
    [
      { member: 'eve', balance: 7 },
      { member: 'eve', balance: 8 },
    ],
  ],
  ['lots that do not add up to the balance', [{ member: 'eve', points: 3, balance: 5 }]],
  [
    'points that are gone before they can be spent',
    [{ member: 'eve', points: 3, pendingUntil: AT + 2, expiresAt: AT + 1 }],
  ],
])('files with %s are told, and nothing of them is booked', async (_, wrong) => {
  const tables = { openingPoints: [good, ...wrong] };
  const preview = { database: db.name, at: AT, sequence: 0 };
  const { problemCount } = await previewOpening(context(tables), preview);
  expect(problemCount).toBe(1);
  await expect(book(tables)).rejects.toThrow(OpeningContradicts);
  expect(await db.pointsParts.count()).toBe(0);
  expect(await db.pointsState.count()).toBe(0);
  expect(await db.audit.count()).toBe(0);
});

test('a past in which more was spent than there was is told, and nothing is booked', async () => {
  const movement = { member: 'eve', at: AT - 10, kind: 2, reason: '' };
  const pointsHistory = [{ ...movement, movement: 'm1', points: -5 }];
  await expect(book({ openingPoints: [good], pointsHistory })).rejects.toThrow(OpeningContradicts);
  expect(await db.pointsParts.count()).toBe(0);
});

test('taking over is refused where the clock was set back', async () => {
  await book({ openingPoints: [good] });
  const more = { openingPoints: [good, { member: 'bob', balance: 40 }] };
  await expect(book(more, AT - 1)).rejects.toThrow(ClockSetBack);
  expect(await db.pointsParts.count()).toBe(1);
});
