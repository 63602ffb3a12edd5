import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { customers, events } from '../../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { Book } from '../../domain/ledger/book.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { lotOfOccasion } from '../../domain/posting/sourceIds.ts';
import { mailKey, phoneKey } from '../../domain/reports/watch/contactKey.ts';
import { expiringMembers } from '../../domain/reports/watch/expiringMembers.ts';
import { keptOrders } from '../../domain/reports/watch/keptOrders.ts';
import {
  PAIR_CUSTOMER_COLUMNS,
  PAIR_EVENT_COLUMNS,
  referralPairs,
} from '../../domain/reports/watch/referralPairs.ts';
import { RefundsAfterSpending } from '../../domain/reports/watch/refundsAfterSpending.ts';
import { suspiciousReferrals } from '../../domain/reports/watch/suspiciousReferrals.ts';
import { watched } from '../../domain/reports/watch/watched.ts';
import {
  EXPIRING_DAYS,
  REFUND_DAYS,
  type ProgrammeWatch,
  type SpentThenRefunded,
  type SuspiciousReferral,
  type WatchParams,
} from '../../domain/reports/watch/watchTypes.ts';
import { accountIn, chunkOf } from '../../domain/store/balanceChunk.ts';
import { memberBooks } from '../ledger/memberBooks.ts';
import { residentParts } from '../ledger/residentParts.ts';
import { entryOf, inSequence } from '../ledger/storedEntries.ts';
import { loyaltyHistory } from '../rules/loyaltyHistory.ts';

/** What somebody should look at in the programme, with the rows behind each number. */
export async function programmeWatch(
  context: JobContext,
  params: WatchParams,
): Promise<ProgrammeWatch> {
  const { database, now, zone } = params;
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const books = await memberBooks(db);
    const refunded = await refundedRows(context, db, now - REFUND_DAYS * MS_PER_DAY);
    await context.pause();
    const referrals = await referralRows(context, params, books);
    const days = ledgerZone(zone, now);
    const until = startOfDay(days, instantToDay(days, now) + EXPIRING_DAYS);
    return {
      refunded: {
        ...watched(refunded, ({ member, spent }) => ({ member, points: spent })),
        became: becameOf(refunded),
      },
      referrals: watched(referrals, ({ referrer, points }) => ({ member: referrer, points })),
      expiring: watched(expiringMembers(books, now, until), (row) => row),
    };
  });
}

async function refundedRows(
  context: JobContext,
  db: WorkspaceDb,
  from: number,
): Promise<SpentThenRefunded[]> {
  const found = new RefundsAfterSpending(from);
  for (const part of await residentParts(context, db)) found.addPart(part);
  const chunks = new Map((await db.pointsBalances.toArray()).map((row) => [row.chunk, row]));
  for (const row of inSequence(await db.pointsEntries.toArray())) {
    const { numbers } = accountIn(chunks.get(chunkOf(row.member)), row.member);
    found.addEntry(entryOf(row), (lot) => numbers.get(lot));
  }
  return found.rows();
}

function becameOf(rows: readonly SpentThenRefunded[]): ProgrammeWatch['refunded']['became'] {
  const sums = { recovered: 0, owed: 0, waived: 0 };
  for (const { recovered, owed, waived } of rows) {
    sums.recovered += recovered;
    sums.owed += owed;
    sums.waived += waived;
  }
  return sums;
}

/** The whole history is read only where anybody was brought. */
async function referralRows(
  context: JobContext,
  { now, zone, currency, posts }: WatchParams,
  books: ReadonlyMap<number, Book>,
): Promise<SuspiciousReferral[]> {
  const { facts } = context;
  const { pairs, email, phone } = referralPairs(
    await facts.read({
      customers: columnsOf(customers, ...PAIR_CUSTOMER_COLUMNS),
      events: columnsOf(events, ...PAIR_EVENT_COLUMNS),
    }),
  );
  if (pairs.length === 0) return [];
  const emails = await facts.dictionary('customers.email');
  const phones = await facts.dictionary('customers.phone');
  const kept = keptOrders(await loyaltyHistory(context, zone, currency, posts));
  return suspiciousReferrals(
    {
      pairs,
      email: (customer) => mailKey(emails.valueAt(email.get(customer) ?? -1)),
      phone: (customer) => phoneKey(phones.valueAt(phone.get(customer) ?? -1)),
      kept: (customer) => kept.has(customer),
      points: (referrer, customer) =>
        books.get(referrer)?.lots.get(lotOfOccasion('referral', customer, 0))?.granted ?? 0,
    },
    now,
  );
}
