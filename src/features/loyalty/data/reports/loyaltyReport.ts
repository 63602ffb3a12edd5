import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import type { LoyaltyReport, ReportParams } from '../../domain/reports/reportTypes.ts';
import { ReportSums } from '../../domain/reports/reportSums.ts';
import { valueOfMonth } from '../../domain/reports/valueOfMonth.ts';
import { accountIn, chunkOf } from '../../domain/store/balanceChunk.ts';
import { memberBooks } from '../ledger/memberBooks.ts';
import { publishedRules } from '../ledger/publishedRules.ts';
import { residentParts } from '../ledger/residentParts.ts';
import { entryOf, inSequence } from '../ledger/storedEntries.ts';

/** What managers read of the programme: the roll-forward, cohorts of points, who takes part. */
export async function loyaltyReport(
  context: JobContext,
  { database, now, zone }: ReportParams,
): Promise<LoyaltyReport> {
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const table = ledgerZone(zone, now);
    const today = instantToDay(table, now);
    const valueAt = valueOfMonth(await publishedRules(db, now), table);
    const sums = new ReportSums(table);
    let eligible = 0;
    for (const part of await residentParts(context, db)) {
      sums.addPart(part);
      for (const amount of part.eligible) if (!Number.isNaN(amount)) eligible += amount;
    }
    const chunks = await db.pointsBalances.toArray();
    const rows = inSequence(await db.pointsEntries.toArray());
    const byChunk = new Map(chunks.map((chunk) => [chunk.chunk, chunk]));
    for (const row of rows) {
      const { numbers } = accountIn(byChunk.get(chunkOf(row.member)), row.member);
      sums.addEntry(entryOf(row), (lot) => numbers.get(lot));
    }
    const { members, balances } = await heldBy(db);
    const months = sums.months(valueAt, today);
    return {
      months,
      cohorts: sums.cohorts(valueAt),
      value: valueAt(today),
      members,
      redeemers: sums.redeemers,
      eligible,
      closing: months.at(-1)?.closing ?? 0,
      balances,
    };
  });
}

/** Members, and all that they have: pending, available, reserved, less what they owe. */
async function heldBy(
  db: WorkspaceDb,
): Promise<{ readonly members: number; readonly balances: number }> {
  const books = await memberBooks(db);
  let balances = 0;
  for (const { lots, deficit } of books.values()) {
    balances += deficit;
    for (const { pending, available, reserved } of lots.values()) {
      balances += pending + available + reserved;
    }
  }
  return { members: books.size, balances };
}
