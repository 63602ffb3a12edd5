import { describe, expect, it } from 'vitest';
import { bookEntry, openBook } from '../../ledger/book.ts';
import { clawBack, type NegativePolicy } from '../../ledger/clawBack.ts';
import { grantPoints } from '../../ledger/grantPoints.ts';
import { NO_POINTS } from '../../ledger/memberPoints.ts';
import type { PointsEntry } from '../../ledger/pointsEntry.ts';
import { spendPoints } from '../../ledger/spendPoints.ts';
import { LedgerWriter } from '../../store/ledgerWriter.ts';
import { RefundsAfterSpending } from './refundsAfterSpending.ts';

const at = (day: number) => Date.parse('2026-09-01T12:00:00Z') + day * 86_400_000;

type Step =
  | { readonly earn: string; readonly points: number }
  | { readonly spend: number }
  | { readonly refund: string; readonly points: number };

/** One member's entries, a step a day. */
function entries(steps: readonly Step[], policy: NegativePolicy): PointsEntry[] {
  const book = openBook(NO_POINTS);
  return steps.map((step, day) => {
    const entry = entryOf(step);
    if (!entry || 'refused' in entry) throw new Error('not booked');
    bookEntry(book, entry);
    return entry;

    function entryOf(wanted: Step) {
      const when = { member: 7, at: at(day) };
      if ('earn' in wanted) {
        const terms = { availableAt: when.at, expiresAt: null };
        return grantPoints(book, { ...when, ...terms, id: wanted.earn, points: wanted.points });
      }
      if ('spend' in wanted) {
        return spendPoints(book, 'spend', { ...when, id: `pay:${day}`, points: wanted.spend });
      }
      const lot = wanted.refund;
      return clawBack(book, { ...when, id: `c:${day}`, lot, points: wanted.points, policy });
    }
  });
}

function found(all: readonly PointsEntry[], inParts: number, from = 0) {
  const refunds = new RefundsAfterSpending(from);
  const numbers = new Map<string, number>();
  const writer = new LedgerWriter(0);
  for (const entry of all.slice(0, inParts)) writer.add(entry, numbers);
  for (const part of writer.finish()) refunds.addPart(part);
  for (const entry of all.slice(inParts)) refunds.addEntry(entry, (lot) => numbers.get(lot));
  return refunds.rows();
}

/** 100 points are earned and spent, then the order is refunded; 30 of another order are there. */
const LOOP: readonly Step[] = [
  { earn: 'earn:1', points: 100 },
  { spend: 100 },
  { earn: 'earn:2', points: 30 },
  { refund: 'earn:1', points: 100 },
];
const ROW = { member: 7, lot: 'earn:1', at: at(3), due: 100, spent: 100 };

describe.each([
  ['in columns', LOOP.length],
  ['in columns and rows', 2],
  ['in rows', 0],
])('an order refunded after its points were spent, entries %s', (_, inParts) => {
  it('is found with what other points paid and what the member owes', () => {
    expect(found(entries(LOOP, 'owe'), inParts)).toEqual([
      { ...ROW, recovered: 30, owed: 70, waived: 0 },
    ]);
  });

  it('is found with what the rules let go', () => {
    expect(found(entries(LOOP, 'toZero'), inParts)).toEqual([
      { ...ROW, recovered: 30, owed: 0, waived: 70 },
    ]);
    expect(found(entries(LOOP, 'onlyPending'), inParts)).toEqual([
      { ...ROW, recovered: 0, owed: 0, waived: 100 },
    ]);
  });

  it('counts what was spent once, over several refunds', () => {
    const steps: Step[] = [
      { earn: 'earn:1', points: 100 },
      { spend: 60 },
      { refund: 'earn:1', points: 50 },
      { refund: 'earn:1', points: 50 },
    ];
    expect(found(entries(steps, 'owe'), inParts)).toEqual([
      { ...ROW, spent: 60, recovered: 0, owed: 60, waived: 0 },
    ]);
    expect(found(entries(steps, 'onlyPending'), inParts)).toEqual([
      { ...ROW, spent: 60, recovered: 0, owed: 0, waived: 60 },
    ]);
  });

  it('is none where the points were still there, or other points were spent', () => {
    const kept: Step[] = [
      { earn: 'earn:1', points: 100 },
      { earn: 'earn:2', points: 30 },
      { refund: 'earn:1', points: 100 },
    ];
    expect(found(entries(kept, 'owe'), inParts)).toEqual([]);
    expect(found(entries(kept, 'onlyPending'), inParts)).toEqual([]);
  });

  it('is left out before the days that are looked at', () => {
    expect(found(entries(LOOP, 'owe'), inParts, at(4))).toEqual([]);
  });
});
