import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { bookEntry, openBook } from '../ledger/book.ts';
import { clawBack } from '../ledger/clawBack.ts';
import { grantPoints } from '../ledger/grantPoints.ts';
import { ledgerZone } from '../ledger/ledgerZone.ts';
import { NO_POINTS } from '../ledger/memberPoints.ts';
import { passTime } from '../ledger/passTime.ts';
import type { PointsEntry } from '../ledger/pointsEntry.ts';
import { spendPoints } from '../ledger/spendPoints.ts';
import { LedgerWriter } from '../store/ledgerWriter.ts';
import { programmeFigures } from './programmeFigures.ts';
import { ReportSums } from './reportSums.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const month = (text: string) => civilDay(Number(text.slice(0, 4)), Number(text.slice(5)), 1);
const zone = ledgerZone('UTC', at('2026-11-29'));
/** A point is worth 0.95 CU redeemed at 95 %: Example 52 of IFRS 15, in hundredths of a CU. */
const VALUE = { costPerThousand: 100_000, expectedRedeemed: 0.95 };

/** A member who buys for 1,000.00 and gets 1,000 points, redeems some, loses and gives back others. */
function entries(): PointsEntry[] {
  const book = openBook(NO_POINTS);
  const all: PointsEntry[] = [];
  const add = (entry: PointsEntry | { readonly refused: string } | undefined) => {
    if (!entry || 'refused' in entry) throw new Error('not booked');
    bookEntry(book, entry);
    all.push(entry);
  };
  const grant = (id: string, day: string, points: number, expires: string | null) => {
    const when = at(day);
    const expiresAt = expires === null ? null : at(expires);
    const earned = { eligible: points * 1000, rules: 'v1' };
    add(
      grantPoints(book, { id, member: 7, at: when, points, availableAt: when, expiresAt, earned }),
    );
  };
  grant('earn:1', '2026-01-10', 1000, '2026-06-10');
  add(spendPoints(book, 'spend', { id: 'pay:1', member: 7, at: at('2026-02-10'), points: 450 }));
  grant('earn:2', '2026-04-10', 200, null);
  const taken = { id: 'c', member: 7, at: at('2026-04-20'), lot: 'earn:2', points: 50 };
  add(clawBack(book, { ...taken, policy: 'owe' }));
  all.push(...passTime(book, 7, at('2026-06-30')));
  return all;
}

function sums(inParts: boolean): ReportSums {
  const report = new ReportSums(zone);
  const numbers = new Map<string, number>();
  const writer = new LedgerWriter(0);
  const all = entries();
  const parted = inParts ? all : all.slice(0, 2);
  for (const entry of parted) writer.add(entry, numbers);
  for (const part of writer.finish()) report.addPart(part);
  for (const entry of all.slice(parted.length)) report.addEntry(entry, (lot) => numbers.get(lot));
  return report;
}

describe.each([
  ['in columns', true],
  ['in columns and rows', false],
])('a report over entries %s', (_, inParts) => {
  it('rolls forward month by month, quiet ones too', () => {
    expect(
      sums(inParts)
        .months(VALUE)
        .map((each) => [each.opening, each.granted, each.redeemed, each.expired, each.closing]),
    ).toEqual([
      [0, 1000, 0, 0, 1000],
      [1000, 0, 450, 0, 550],
      [550, 0, 0, 0, 550],
      [550, 200, 0, 0, 700],
      [700, 0, 0, 0, 700],
      [700, 0, 0, 550, 150],
    ]);
  });

  it('owes and earns as Example 52 of IFRS 15 has it', () => {
    const [first, second] = sums(inParts).months(VALUE);
    // 8,676 CU of 100,000 for ten times as many points: here 867.58.
    expect(first).toMatchObject({ liability: 86_758, revenue: 0 });
    expect(second).toMatchObject({ liability: 86_758 - 41_096, revenue: 41_096 });
  });

  it('earns what is left once no point of a month is left', () => {
    const months = sums(inParts).months(VALUE);
    expect(months.at(-1)).toMatchObject({ revenue: 86_758 - 41_096 });
    expect(months.at(-1)?.liability).toBe(sums(inParts).cohorts(VALUE)[1]?.allocated);
  });

  it('tells what became of the points of each month', () => {
    expect(sums(inParts).cohorts(VALUE)).toMatchObject([
      { month: month('2026-01'), granted: 1000, redeemed: 450, expired: 550, left: 0 },
      { month: month('2026-04'), granted: 200, clawedBack: 50, expired: 0, left: 150 },
    ]);
  });
});

it('figures of the programme divide what they are named after', () => {
  const report = sums(true);
  const months = report.months(VALUE);
  const figures = programmeFigures(
    {
      months,
      cohorts: [],
      value: VALUE,
      members: 4,
      redeemers: report.redeemers,
      eligible: 1_200_000,
      closing: 150,
      balances: 150,
    },
    civilDay(2026, 6, 15),
  );
  expect(figures).toMatchObject({
    redemptionPoints: { part: 450, whole: 1200 },
    redemptionMembers: { part: 1, whole: 4 },
    burnEarn: { part: 450, whole: 1200 },
    participation: { part: 0, whole: 4 },
    discount: { part: 109_250, whole: 1_200_000 },
    cost: 45_000,
  });
});
