import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { ORDER_STATE, type LoyaltyHistory } from '../../domain/history/loyaltyHistory.ts';
import { bookEntry } from '../../domain/ledger/book.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { returnSpent } from '../../domain/ledger/returnSpent.ts';
import { bookDue, type Shortfall } from '../../domain/posting/bookDue.ts';
import { dueByMember, spendingOfOrder } from '../../domain/posting/dueByMember.ts';
import {
  SHOWN_SHORTFALLS,
  type PostParams,
  type PostSummary,
} from '../../domain/posting/postTypes.ts';
import { earnOver } from '../../domain/rules/earnOver.ts';
import { loyaltyHistory } from '../rules/loyaltyHistory.ts';
import { bookInBulk, type OpenLedger } from './bookInBulk.ts';
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
 * rules that were live at the time, what refunds and cancelled orders take back or return, what was
 * paid with points; and lets time pass for every member. A second time it books nothing.
 *
 * @throws NoRules, RulesUnreadable, LedgerChanged, ClockSetBack, or the storage error
 */
export async function postPoints(
  context: JobContext,
  { database, now, actor, zone, currency, weekStart, since: wanted }: PostParams,
): Promise<PostSummary> {
  const history = await loyaltyHistory(context, zone, currency);
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const since = (await ledgerState(db)).since ?? wanted;
    const versions = await postedVersions(db, now, wanted);
    if (versions.length === 0) throw new NoRules();
    const earnings = earnOver(history, versions, { weekStart, parts: false });
    await context.pause();
    const due = dueByMember(history, earnings, { versions, zone: ledgerZone(zone, now), now });
    await context.pause();
    const spendings = await bookedSpendings(db, cancelledOrders(history));
    const tally = new Tally();
    const write = LEDGER_WRITES.post;
    const { booked } = await bookInBulk(db, { write, actor, now }, (ledger) => {
      const members = new Set([...ledger.accounts.keys(), ...due.keys()]);
      for (const member of members) {
        const { book } = ledger.account(member);
        const { entries, short } = bookDue(book, member, due.get(member) ?? [], now, spendings.has);
        tally.add(member, entries, short);
        ledger.write(member, entries);
      }
      returnCancelled(ledger, spendings, now, tally);
      const details = { lots: tally.lots, granted: tally.granted };
      return Promise.resolve({ result: null, details, since });
    });
    const { otherCurrency, withoutMember } = history.leftOut;
    return { booked, ...tally.summary(), otherCurrency, withoutMember };
  });
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
  tally: Tally,
): void {
  for (const { spent, before } of spendings.toReturn) {
    const { book } = ledger.account(spent.member);
    const id = `return:${spent.id}`;
    const entry = returnSpent(book, spent, before, { id, at: now, points: Infinity });
    if (!entry) continue;
    bookEntry(book, entry);
    tally.add(spent.member, [entry], []);
    ledger.write(spent.member, [entry]);
  }
}

/** What a posting adds up to. */
class Tally {
  lots = 0;
  granted = 0;
  readonly #members = new Set<number>();
  readonly #sums = { clawedBack: 0, redeemed: 0, returned: 0, expired: 0 };
  readonly #short: Shortfall[] = [];

  add(member: number, entries: readonly PointsEntry[], short: readonly Shortfall[]): void {
    for (const { kind, postings } of entries) {
      if (kind === 'grant') {
        this.lots++;
        this.#members.add(member);
      }
      for (const { account, points } of postings) {
        if (account === 'issued') this.granted -= points;
        else if (account === 'expired') this.#sums.expired += points;
        else if (account === 'clawedBack') this.#sums.clawedBack += points;
        else if (account === 'redeemed' && points > 0) this.#sums.redeemed += points;
        else if (account === 'redeemed') this.#sums.returned -= points;
      }
    }
    this.#short.push(...short);
  }

  summary(): Omit<PostSummary, 'booked' | 'otherCurrency' | 'withoutMember'> {
    return {
      lots: this.lots,
      granted: this.granted,
      members: this.#members.size,
      ...this.#sums,
      short: this.#short.slice(0, SHOWN_SHORTFALLS),
      shortCount: this.#short.length,
    };
  }
}
