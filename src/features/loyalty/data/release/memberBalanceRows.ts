import { customerNames } from '../../../../shared/data/customers/customerNames.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import type { BalanceFileParams, MemberBalance } from '../../domain/release/balanceFile.ts';
import { earnOver } from '../../domain/rules/earnOver.ts';
import { memberBooks } from '../ledger/memberBooks.ts';
import { postedVersions } from '../ledger/publishedRules.ts';
import { loyaltyHistory } from '../rules/loyaltyHistory.ts';
import { postsStampOf } from '../rules/postsStampOf.ts';

/**
 * What every member has at an instant, in the order of their codes: time has passed up to then,
 * whether that is booked or not.
 */
export async function memberBalanceRows(
  context: JobContext,
  params: BalanceFileParams,
): Promise<MemberBalance[]> {
  const { database, now, reveal } = params;
  const books = await withDatabase(new WorkspaceDb(database), memberBooks);
  for (const [member, book] of books) passTime(book, member, now);
  const tierOf = await levelsOf(context, params);
  const names = await customerNames(context, { customers: [...books.keys()], reveal });
  return names.map(({ customer, id, email, phone }) => {
    const lots = [...(books.get(customer)?.lots.values() ?? [])];
    const next = lots
      .filter(({ available, expiresAt }) => available > 0 && expiresAt !== null)
      .sort((a, b) => (a.expiresAt ?? 0) - (b.expiresAt ?? 0));
    const expiresAt = next[0]?.expiresAt ?? null;
    const sum = (of: (lot: (typeof lots)[number]) => number) =>
      lots.reduce((all, lot) => all + of(lot), 0);
    return {
      id,
      email,
      phone,
      tier: tierOf(customer),
      available: sum(({ available }) => available),
      pending: sum(({ pending }) => pending),
      reserved: sum(({ reserved }) => reserved),
      owed: Math.abs(books.get(customer)?.deficit ?? 0),
      expiresAt,
      expiring: sum((lot) =>
        lot.expiresAt === expiresAt && expiresAt !== null ? lot.available : 0,
      ),
    };
  });
}

/** The level of a member by the rules that were published; '' for none. */
async function levelsOf(
  context: JobContext,
  { database, now, zone, currency, weekStart }: BalanceFileParams,
): Promise<(member: number) => string> {
  const { versions, posts } = await withDatabase(new WorkspaceDb(database), async (db) => ({
    versions: await postedVersions(db, now),
    posts: await postsStampOf(db),
  }));
  const newest = versions.at(-1);
  if (!newest || newest.settings.tiers.levels.length === 0) return () => '';
  const history = await loyaltyHistory(context, zone, currency, posts);
  const { levels } = earnOver(history, versions, { weekStart, parts: false });
  const ids = newest.settings.tiers.levels.map(({ id }) => id);
  return (member) => ids[levels[member] ?? -1] ?? '';
}
