import { customersNamed } from '../../../../shared/data/customers/customersNamed.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { adjustmentPlan } from '../../domain/adjustments/adjustmentPlan.ts';
import type {
  AdjustmentPreview,
  PreviewAdjustmentsParams,
} from '../../domain/adjustments/adjustmentTypes.ts';
import { chunkOf } from '../../domain/store/balanceChunk.ts';
import { ledgerState } from '../ledger/ledgerState.ts';
import { rowsByMember } from '../ledger/memberBooks.ts';
import { residentParts } from '../ledger/residentParts.ts';
import { accountAfter } from '../ledger/storedEntries.ts';
import { bookedIds } from './bookedIds.ts';

/** What booking the adjustments of a file would do; changes nothing. */
export async function previewAdjustments(
  context: JobContext,
  { database, now, shortfall, rows }: PreviewAdjustmentsParams,
): Promise<AdjustmentPreview> {
  const named = await customersNamed(context, new Set(rows.map(({ customer }) => customer)));
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const parts = await residentParts(context, db);
    const { pointsState, pointsEntries, pointsBalances } = db;
    // At one moment: what is booked between is another ledger, and its sequence says so.
    const stored = await db.transaction(
      'r',
      [pointsState, pointsEntries, pointsBalances],
      async () => ({
        state: await ledgerState(db),
        entries: await pointsEntries.toArray(),
        chunks: new Map((await pointsBalances.toArray()).map((row) => [row.chunk, row])),
      }),
    );
    const since = rowsByMember(stored.entries);
    return adjustmentPlan(rows, shortfall, {
      membersOf: ({ customer }) => named.get(customer) ?? [],
      bookOf: (member) =>
        accountAfter(stored.chunks.get(chunkOf(member)), member, since.get(member) ?? []).book,
      booked: (keys) => bookedIds(parts, stored.entries, keys),
      sequence: stored.state.sequence,
      now,
    });
  });
}
