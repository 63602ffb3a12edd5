import { WorkspaceDb, type PointsEntryRow } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import type { LoyaltyReport, ReportParams } from '../../domain/reports/reportTypes.ts';
import { ReportSums } from '../../domain/reports/reportSums.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import {
  accountIn,
  CHUNK_MEMBERS,
  chunkOf,
  type BalanceChunk,
} from '../../domain/store/balanceChunk.ts';
import { publishedRules } from '../ledger/publishedRules.ts';
import { residentParts } from '../ledger/residentParts.ts';
import { accountAfter, entryOf, inSequence } from '../ledger/storedEntries.ts';

/** What managers read of the programme: the roll-forward, cohorts of points, who takes part. */
export async function loyaltyReport(
  context: JobContext,
  { database, now, zone }: ReportParams,
): Promise<LoyaltyReport> {
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const { programme } =
      (await publishedRules(db, now)).at(-1)?.settings ?? pointRulesPolicy.defaults;
    const { costPerThousand, expectedRedeemed } = programme;
    const value = { costPerThousand, expectedRedeemed };
    const sums = new ReportSums(ledgerZone(zone, now));
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
    const { members, balances } = heldBy(byChunk, rows);
    const months = sums.months(value);
    return {
      months,
      cohorts: sums.cohorts(value),
      value,
      members,
      redeemers: sums.redeemers,
      eligible,
      closing: months.at(-1)?.closing ?? 0,
      balances,
    };
  });
}

/** Members, and all that they have: pending, available, reserved, less what they owe. */
function heldBy(
  chunks: ReadonlyMap<number, BalanceChunk>,
  rows: readonly PointsEntryRow[],
): { readonly members: number; readonly balances: number } {
  const byMember = new Map<number, PointsEntryRow[]>();
  for (const row of rows) byMember.set(row.member, [...(byMember.get(row.member) ?? []), row]);
  let members = 0;
  let balances = 0;
  const add = (member: number) => {
    const own = byMember.get(member) ?? [];
    const { book } = accountAfter(chunks.get(chunkOf(member)), member, own);
    if (book.lots.size === 0) return;
    members++;
    balances += book.deficit;
    for (const { pending, available, reserved } of book.lots.values()) {
      balances += pending + available + reserved;
    }
  };
  for (const chunk of chunks.values()) {
    for (let place = 0; place < CHUNK_MEMBERS; place++) {
      const member = chunk.chunk * CHUNK_MEMBERS + place;
      if (!byMember.has(member)) add(member);
    }
  }
  for (const member of byMember.keys()) add(member);
  return { members, balances };
}
