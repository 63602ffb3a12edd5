import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { ORDER_STATE, type LoyaltyHistory } from '../../domain/history/loyaltyHistory.ts';
import { bookEntry } from '../../domain/ledger/book.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { returnSpent } from '../../domain/ledger/returnSpent.ts';
import { bookDue, type Shortfall } from '../../domain/posting/bookDue.ts';
import { DueByMember } from '../../domain/posting/dueByMember.ts';
import { postsTakenBack } from '../../domain/posting/postsTakenBack.ts';
import { PostTally } from '../../domain/posting/postTally.ts';
import { PreviewRows } from '../../domain/posting/previewRows.ts';
import type { PostingPreview, PostParams, PostSummary } from '../../domain/posting/postTypes.ts';
import { spendingOfOrder } from '../../domain/posting/sourceIds.ts';
import { chunkOf } from '../../domain/store/balanceChunk.ts';
import { earnOver } from '../../domain/rules/earnOver.ts';
import { loyaltyHistory } from '../rules/loyaltyHistory.ts';
import { postsStampOf } from '../rules/postsStampOf.ts';
import { bookInBulk, tryInBulk, type OpenLedger } from './bookInBulk.ts';
import { ledgerState } from './ledgerState.ts';
import { LEDGER_WRITES } from './ledgerWrites.ts';
import { postedVersions } from './publishedRules.ts';
import { bookedSpendings, type BookedSpendings } from './bookedSpendings.ts';

/** Nothing is published: there are no rules by which points could be given. */
export class NoRules extends Error {
  override readonly name = 'NoRules';
}

/**
 * Books all that the shop's history calls for and the ledger does not have: what was earned under the
 * rules that were live at the time, what refunds, cancelled orders and posts that are featured no longer
 * take back or return, what was paid with points; and lets time pass for every member. A second time it books nothing.
 *
 * @throws NoRules, RulesUnreadable, LedgerChanged, ClockSetBack, or the storage error
 */
export async function postPoints(context: JobContext, params: PostParams): Promise<PostSummary> {
  return withDatabase(new WorkspaceDb(params.database), async (db) => {
    const tally = new PostTally();
    const { work, leftOut } = await posting(context, db, params, tally);
    const { actor, now } = params;
    const { booked } = await bookInBulk(db, { write: LEDGER_WRITES.post, actor, now }, work);
    return { booked, ...tally.summary(), ...leftOut };
  });
}

/**
 * What posting would book now; changes nothing.
 *
 * @throws NoRules, RulesUnreadable, ClockSetBack, or the storage error
 */
export async function previewPosting(
  context: JobContext,
  params: PostParams,
): Promise<PostingPreview> {
  return withDatabase(new WorkspaceDb(params.database), async (db) => {
    const tally = new PostTally();
    const rows = new PreviewRows(params.now);
    const both = {
      add: (member: number, entries: readonly PointsEntry[], short: readonly Shortfall[]) => {
        tally.add(member, entries, short);
        rows.add(entries);
      },
      details: () => tally.details(),
    };
    const { work, leftOut } = await posting(context, db, params, both);
    const { booked } = await tryInBulk(db, params.now, work);
    return { booked, ...tally.summary(), ...leftOut, ...rows.summary() };
  });
}

/** Who is told what is booked. */
type Listener = Pick<PostTally, 'add' | 'details'>;

/** What there is to book, to be done in a ledger that is open. */
async function posting(
  context: JobContext,
  db: WorkspaceDb,
  { now, zone, currency, weekStart, since: wanted }: PostParams,
  listener: Listener,
) {
  const history = await loyaltyHistory(context, zone, currency, await postsStampOf(db));
  const since = (await ledgerState(db)).since ?? wanted;
  const versions = await postedVersions(db, now, wanted);
  if (versions.length === 0) throw new NoRules();
  const earnings = earnOver(history, versions, { weekStart, parts: false });
  await context.pause();
  const due = new DueByMember(history, earnings, { versions, zone: ledgerZone(zone, now), now });
  await context.pause();
  const spendings = await bookedSpendings(db, cancelledOrders(history));
  const work = (ledger: OpenLedger) => {
    const members = [...new Set([...ledger.members(), ...due.members()])].sort((a, b) => a - b);
    for (const [place, member] of members.entries()) {
      const before = chunkOf(members[place - 1] ?? member);
      if (before !== chunkOf(member)) ledger.close(before);
      const { book } = ledger.account(member);
      const { entries, short } = bookDue(book, member, due.of(member), now, spendings.has);
      for (const entry of postsTakenBack(book, member, due.postsOf(member), now)) {
        bookEntry(book, entry);
        entries.push(entry);
      }
      listener.add(member, entries, short);
      ledger.write(member, entries);
    }
    returnCancelled(ledger, spendings, now, listener);
    return Promise.resolve({ result: null, details: listener.details(), since });
  };
  const { otherCurrency, withoutMember } = history.leftOut;
  return { work, leftOut: { otherCurrency, withoutMember } };
}

/** Ids of what was paid with points on orders that came to nothing. */
function cancelledOrders({ orders, names }: LoyaltyHistory): Set<string> {
  const ids = new Set<string>();
  for (let order = 0; order < orders.length; order++) {
    if (orders.state[order] === ORDER_STATE.sale) continue;
    ids.add(spendingOfOrder(names.order.valueAt(orders.code[order] ?? -1)));
  }
  return ids;
}

function returnCancelled(
  ledger: OpenLedger,
  spendings: BookedSpendings,
  now: number,
  listener: Listener,
): void {
  for (const { spent, before } of spendings.toReturn) {
    const { book } = ledger.account(spent.member);
    const id = `return:${spent.id}`;
    const entry = returnSpent(book, spent, before, { id, at: now, points: Infinity });
    if (!entry) continue;
    bookEntry(book, entry);
    listener.add(spent.member, [entry], []);
    ledger.write(spent.member, [entry]);
  }
}
