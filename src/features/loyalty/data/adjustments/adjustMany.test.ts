import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { sweepFaults } from '../../../../testing/faultSweep.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { FileAdjustment, Shortfall } from '../../domain/adjustments/adjustmentTypes.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import { bookInBulk, LedgerChanged } from '../ledger/bookInBulk.ts';
import { ledgerState } from '../ledger/ledgerState.ts';
import { memberBooks } from '../ledger/memberBooks.ts';
import { proveLedger } from '../ledger/proveLedger.ts';
import { adjustmentBatches } from './adjustmentBatches.ts';
import { adjustManyBack } from './adjustManyBack.ts';
import { adjustManyPoints } from './adjustManyPoints.ts';
import { previewAdjustments } from './previewAdjustments.ts';

const DAY = 86_400_000;
const CUSTOMERS = ['C-0', 'C-1', 'C-2'];

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`adjust-many-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

function row(line: number, customer: string, points: number, more: Partial<FileAdjustment> = {}) {
  return { line, id: '', customer, points, reason: 'Because', expiresAt: null, ...more };
}

async function preview(
  rows: readonly FileAdjustment[],
  day: number,
  shortfall: Shortfall = 'leaveOut',
) {
  const customers = CUSTOMERS.map((customer) => ({
    customer,
    phone: `1380000000${customer.at(-1)}`,
  }));
  const context = jobContextOf(factSourceOf({ customers }));
  const { sequence } = await ledgerState(db);
  const params = { database: db.name, sequence, now: day * DAY, shortfall, rows: [...rows] };
  return previewAdjustments(context, params);
}

/** Previews a file and books what the preview shows. */
async function book(
  rows: readonly FileAdjustment[],
  day: number,
  shortfall: Shortfall = 'leaveOut',
) {
  const found = await preview(rows, day, shortfall);
  const { sequence, adjustments } = found;
  const params = { file: 'a.csv', sequence, shortfall, adjustments };
  await perform(db, adjustManyPoints, params, anActor, day * DAY);
  return found;
}

async function takeBack(day: number) {
  const [batch] = await adjustmentBatches(db);
  return perform(db, adjustManyBack, batch!, anActor, day * DAY);
}

async function balances(): Promise<number[]> {
  const books = await memberBooks(db);
  return CUSTOMERS.map((_, member) => {
    const found = books.get(member);
    return found ? balanceOf(found) : 0;
  });
}

/** What makes columns of rows. */
async function fold(day: number): Promise<void> {
  const at = day * DAY;
  await bookInBulk(db, { write: 'points.post', actor: anActor, now: at }, (ledger) => {
    ledger.write(9, [{ id: `x${day}`, member: 9, at, kind: 'spend', postings: [] }]);
    return Promise.resolve({ result: null, details: {}, since: 0 });
  });
}

const sound = async () => {
  expect((await proveLedger(db, () => 0)).faults).toEqual([]);
};

describe('adjusting many', () => {
  test('books what its preview shows, with one entry of the audit trail', async () => {
    const rows = [row(2, 'C-0', 100), row(3, '138 0000 0001', 50), row(4, 'C-0', -30)];
    const found = await book(rows, 1);
    expect(found).toMatchObject({ plus: 150, minus: 30, members: 2, uncovered: 0, problems: [] });
    expect(found.rows).toEqual([
      { line: 2, booked: 100 },
      { line: 3, booked: 50 },
      { line: 4, booked: -30 },
    ]);
    expect(await balances()).toEqual([70, 50, 0]);
    expect((await db.audit.toArray()).map(({ write, details }) => [write, details])).toEqual([
      ['points.adjustMany', { file: 'a.csv', members: 2, plus: 150, minus: 30 }],
    ]);
    await sound();
  });

  test('names rows of nobody, and those that a balance does not cover, and books the others', async () => {
    await book([row(2, 'C-0', 100)], 1);
    const rows = [row(2, 'nobody', 5), row(3, 'C-0', -150), row(4, 'C-0', -60), row(5, 'C-0', -60)];
    expect((await book(rows, 2)).problems).toEqual([
      { line: 2, kind: 'notFound', found: '' },
      { line: 3, kind: 'tooLow', found: '100' },
      { line: 5, kind: 'tooLow', found: '40' },
    ]);
    expect(await balances()).toEqual([40, 0, 0]);
  });

  test('takes what is there where the operator wants that, and the rest never', async () => {
    await book([row(2, 'C-0', 100)], 1);
    const rows = [row(2, 'C-0', -150), row(3, 'C-1', -5)];
    expect(await book(rows, 2, 'toZero')).toMatchObject({
      minus: 100,
      uncovered: 55,
      problems: [],
    });
    await book([row(9, 'C-1', 70)], 3);
    expect(await preview(rows, 4, 'toZero')).toMatchObject({ adjustments: [], known: [2, 3] });
    expect(await balances()).toEqual([0, 70, 0]);
    await sound();
  });

  test('books nothing twice: not by a row’s id, not by what it says, not after a posting', async () => {
    const file = [row(2, 'C-0', 10, { id: 'A' }), row(3, 'C-1', 5), row(4, 'C-1', 5)];
    await book(file, 1);
    const again = [...file, row(5, 'C-1', 5), row(6, 'C-2', 9, { id: 'A' })];
    expect(await preview(again, 2)).toMatchObject({ known: [2, 3, 4, 6], plus: 5 });
    await fold(3);
    expect(await db.pointsEntries.count()).toBe(0);
    expect(await book(again, 4)).toMatchObject({ known: [2, 3, 4, 6], plus: 5 });
    expect(await balances()).toEqual([10, 15, 0]);
  });

  test('that is sent twice is booked once', async () => {
    const { sequence, adjustments } = await preview([row(2, 'C-0', 10)], 1);
    const params = { file: 'a.csv', sequence, shortfall: 'leaveOut' as const, adjustments };
    await perform(db, adjustManyPoints, params, anActor, DAY);
    const second = await perform(db, adjustManyPoints, params, anActor, DAY);
    expect(second.entry).toBeNull();
    expect(await balances()).toEqual([10, 0, 0]);
  });

  test('is refused where somebody booked since the preview', async () => {
    const { sequence, adjustments } = await preview([row(2, 'C-0', 10)], 1);
    await book([row(2, 'C-1', 1)], 1);
    const params = { file: 'a.csv', sequence, shortfall: 'leaveOut' as const, adjustments };
    await expect(perform(db, adjustManyPoints, params, anActor, DAY)).rejects.toThrow(
      LedgerChanged,
    );
    expect(await balances()).toEqual([0, 1, 0]);
  });
});

describe('taking a file of adjustments back', () => {
  test('books against each of its rows, and forgets none', async () => {
    await book([row(2, 'C-1', 80)], 1);
    await book([row(2, 'C-0', 100), row(3, 'C-1', -30)], 2);
    expect((await takeBack(3)).result).toBe(2);
    expect(await balances()).toEqual([0, 80, 0]);
    expect(await db.pointsEntries.count()).toBe(5);
    const [last, first] = await adjustmentBatches(db);
    expect([last?.takenBack, first?.takenBack]).toEqual([true, false]);
    await sound();
    await fold(4);
    await sound();
  });

  test('takes spent points out of others, down to zero, and lets what has expired expire', async () => {
    await book([row(2, 'C-1', 80, { expiresAt: 3 * DAY })], 1);
    await book([row(2, 'C-0', 100), row(3, 'C-1', -30)], 2);
    await perform(
      db,
      adjustManyPoints,
      {
        file: 'b.csv',
        sequence: (await ledgerState(db)).sequence,
        shortfall: 'leaveOut',
        adjustments: [{ key: 'adjust:x', member: 0, points: -70, reason: 'x', expiresAt: null }],
      },
      anActor,
      2 * DAY,
    );
    const batch = (await adjustmentBatches(db))[1]!;
    await perform(db, adjustManyBack, batch, anActor, 4 * DAY);
    expect(await balances()).toEqual([0, 0, 0]);
    await sound();
  });

  test('is refused where it was taken back meanwhile', async () => {
    await book([row(2, 'C-0', 100)], 2);
    const [batch] = await adjustmentBatches(db);
    await perform(db, adjustManyBack, batch!, anActor, 3 * DAY);
    await expect(perform(db, adjustManyBack, batch!, anActor, 3 * DAY)).rejects.toThrow(
      LedgerChanged,
    );
  });
});

describe('whichever storage operation fails, the ledger is as before or as after', () => {
  test('adjusting many', async () => {
    await book([row(2, 'C-0', 100)], 1);
    const { sequence, adjustments } = await preview([row(2, 'C-1', 1), row(3, 'C-0', -7)], 2);
    const params = { file: 'a.csv', sequence, shortfall: 'leaveOut' as const, adjustments };
    const act = () => perform(db, adjustManyPoints, params, anActor, 2 * DAY);
    await sweepFaults({ db, check: sound, act });
  }, 60_000);

  test('taking a file back', async () => {
    await book([row(2, 'C-0', 100), row(3, 'C-1', 5)], 1);
    const [batch] = await adjustmentBatches(db);
    const act = () => perform(db, adjustManyBack, batch!, anActor, 2 * DAY);
    await sweepFaults({ db, check: sound, act });
  }, 60_000);
});
