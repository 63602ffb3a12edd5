import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { bookEntry } from '../../domain/ledger/book.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import type {
  BookOpeningParams,
  OpeningParams,
  OpeningPreview,
} from '../../domain/opening/openingTypes.ts';
import { accountIn, chunkOf } from '../../domain/store/balanceChunk.ts';
import { LEDGER_WRITES } from '../ledger/ledgerWrites.ts';
import { bookInBulk } from '../ledger/bookInBulk.ts';
import { openingFacts } from './openingFacts.ts';
import { openingPlan } from './openingPlan.ts';

/** What taking the imported programme over would book; changes nothing. */
export async function previewOpening(
  { facts }: JobContext,
  { database, at }: OpeningParams,
): Promise<OpeningPreview> {
  const told = await openingFacts(facts);
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const chunks = new Map((await db.pointsBalances.toArray()).map((row) => [row.chunk, row]));
    const rows = new Set(await db.pointsEntries.orderBy('member').uniqueKeys());
    const isBooked = (member: number) =>
      rows.has(member) || accountIn(chunks.get(chunkOf(member)), member).book.lots.size > 0;
    return openingPlan(told, isBooked, at).preview;
  });
}

/** The files of the programme before contradict themselves: nothing was booked. */
export class OpeningContradicts extends Error {
  override readonly name = 'OpeningContradicts';
}

/**
 * Takes the imported programme over: its members' past and what they have are booked, once. Members
 * who have a ledger already are left as they are.
 *
 * @returns what was booked
 * @throws OpeningContradicts, LedgerChanged, ClockSetBack, or the storage error
 */
export async function bookOpening(
  { facts }: JobContext,
  { database, at, now, actor }: BookOpeningParams,
): Promise<{ readonly preview: OpeningPreview; readonly booked: number }> {
  const told = await openingFacts(facts);
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const write = LEDGER_WRITES.opening;
    const { result, booked } = await bookInBulk(db, { write, actor, now }, (ledger) => {
      const known = new Set(ledger.members());
      const { preview, openings } = openingPlan(told, (member) => known.has(member), at);
      if (preview.problemCount > 0) throw new OpeningContradicts();
      for (const { member, entries } of openings) {
        const { book } = ledger.account(member);
        for (const entry of entries) bookEntry(book, entry);
        ledger.write(member, [...entries, ...passTime(book, member, now)]);
      }
      const details = { members: openings.length, points: preview.booked };
      // Purchases before are in what was taken over.
      const since = ledger.state.since ?? at;
      return Promise.resolve({ result: preview, details, since });
    });
    return { preview: result, booked };
  });
}
