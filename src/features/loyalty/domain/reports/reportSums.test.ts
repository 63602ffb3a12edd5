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
const always = () => VALUE;

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
        .months(always)
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
    const [first, second] = sums(inParts).months(always);
    // 8,676 CU of 100,000 for ten times as many points: here 867.58.
    expect(first?.owed).toMatchObject({ opening: 0, allocated: 86_758, earned: 0 });
    expect(second?.owed).toMatchObject({
      opening: 86_758,
      allocated: 0,
      earned: 41_096,
      estimate: 0,
      liability: 86_758 - 41_096,
    });
  });

  it('earns what is left once no point of a month is left, and drops what was refunded', () => {
    const months = sums(inParts).months(always);
    const allocated = sums(inParts).cohorts(always)[1]?.allocated ?? 0;
    expect(months[3]?.owed).toMatchObject({ allocated, takenBack: Math.round(allocated / 4) });
    expect(months.at(-1)?.owed).toMatchObject({
      earned: 86_758 - 41_096,
      liability: allocated - Math.round(allocated / 4),
    });
  });

  it('goes by the version of each month’s end, and catches a new estimate up when it comes', () => {
    const [, , march, april] = sums(inParts).months((day) => ({
      costPerThousand: day < civilDay(2026, 3, 1) ? 100_000 : 200_000,
      expectedRedeemed: day < civilDay(2026, 3, 1) ? 0.95 : 0.9,
    }));
    // 86,758 × 450 ÷ 900 is 43,379: 2,283 more than was earned by 450 ÷ 950.
    expect(march).toMatchObject({
      owed: { opening: 45_662, allocated: 0, earned: 0, estimate: -2283, liability: 43_379 },
      value: { costPerThousand: 200_000, expectedRedeemed: 0.9 },
    });
    // 200 points at 2.00 × 0.9 of 2,000.00: allocated by what they are worth now.
    expect(april?.owed).toMatchObject({ opening: 43_379, allocated: 30_508, estimate: 0 });
  });

  it('goes on to the month that is asked for, in which nothing has happened yet', () => {
    const months = sums(inParts).months(
      (day) => ({ ...VALUE, expectedRedeemed: day < civilDay(2026, 7, 1) ? 0.95 : 0.5 }),
      civilDay(2026, 7, 15),
    );
    expect(months).toHaveLength(7);
    expect(months.at(-1)).toMatchObject({
      month: month('2026-07'),
      granted: 0,
      closing: 150,
      value: { expectedRedeemed: 0.5 },
    });
  });

  it('tells what became of the points of each month', () => {
    expect(sums(inParts).cohorts(always)).toMatchObject([
      { month: month('2026-01'), granted: 1000, redeemed: 450, expired: 550, left: 0 },
      { month: month('2026-04'), granted: 200, clawedBack: 50, expired: 0, left: 150 },
    ]);
  });
});

/**
 * A member who gets points for a purchase in the first month, and redeems in the months that follow.
 * Money in whole units; what each month expects is the rate at its end.
 */
function roll(
  { sale, points, value }: { sale: number; points: number; value: number },
  redeemed: readonly number[],
  rates: readonly number[],
) {
  const report = new ReportSums(zone);
  const book = openBook(NO_POINTS);
  const book1 = (entry: PointsEntry | { readonly refused: string }) => {
    if ('refused' in entry) throw new Error('not booked');
    bookEntry(book, entry);
    report.addEntry(entry, () => undefined);
  };
  const first = at('2026-01-01');
  const earned = { eligible: sale, rules: 'v1' };
  const lot = { id: 'earn:1', member: 1, at: first, points, availableAt: first, expiresAt: null };
  book1(grantPoints(book, { ...lot, earned }));
  redeemed.forEach((each, i) => {
    const when = at(`2026-0${i + 1}-02`);
    book1(spendPoints(book, 'spend', { id: `pay:${i}`, member: 1, at: when, points: each }));
  });
  const begins = rates.map((_, i) => civilDay(2026, i + 1, 1));
  return report
    .months((day) => ({
      costPerThousand: value * 1000,
      expectedRedeemed: rates[begins.findLastIndex((begin) => begin <= day)] ?? 0,
    }))
    .map(({ owed }) => owed);
}

describe('the report by the worked examples', () => {
  it('T44: IFRS 15 illustrative example 52, the estimate raised in the second period', () => {
    const [first, second] = roll(
      { sale: 100_000, points: 10_000, value: 1 },
      [4500, 4000],
      [0.95, 0.97],
    );
    expect(first).toMatchObject({ allocated: 8676, earned: 4110, liability: 4566 });
    expect(second).toMatchObject({ opening: 4566, earned: 3493 + 85, estimate: 85 });
    expect(second?.liability).toBe(1073);
  });

  it('T46: the estimate raised once, to nothing owed at the end', () => {
    const years = roll(
      { sale: 7_200_000, points: 10_000, value: 100 },
      [4000, 4100, 900],
      [0.8, 0.9, 0.9],
    );
    expect(years[0]?.allocated).toBe(720_000);
    expect(years.map(({ earned, estimate }) => earned - estimate)).toEqual([
      360_000, 288_000, 72_000,
    ]);
    expect(years.map(({ estimate }) => estimate)).toEqual([0, 40_000, 0]);
    expect(years.at(-1)?.liability).toBe(0);
  });
});

it('figures of the programme divide what they are named after', () => {
  const report = sums(true);
  const months = report.months(always);
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
