import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import {
  statementOf,
  type Statement,
  type StatementParams,
} from '../../domain/statement/statement.ts';
import { accountIn, chunkOf } from '../../domain/store/balanceChunk.ts';
import { readPart } from '../../domain/store/readPart.ts';
import { residentParts } from '../ledger/residentParts.ts';
import { entryOf, inSequence } from '../ledger/storedEntries.ts';

/** Everything that happened to a member's points. @throws LedgerError where the ledger is damaged */
export async function memberStatement(
  context: JobContext,
  { database, member }: StatementParams,
): Promise<Statement> {
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const chunk = await db.pointsBalances.get(String(chunkOf(member)));
    const lotIds = new Map<number, string>();
    for (const [id, lot] of accountIn(chunk, member).numbers) lotIds.set(lot, id);
    const nameOf = (lot: number) => lotIds.get(lot) ?? '';
    const entries: PointsEntry[] = [];
    for (const part of await residentParts(context, db)) {
      const { members } = part;
      if (members.includes(member)) {
        entries.push(...readPart(part, nameOf, (entry) => members[entry] === member));
      }
    }
    const rows = await db.pointsEntries.where('member').equals(member).toArray();
    return statementOf([...entries, ...inSequence(rows).map(entryOf)]);
  });
}
