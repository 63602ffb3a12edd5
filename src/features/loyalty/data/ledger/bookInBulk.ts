import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsPartRow, PointsStateRow } from '../../../../shared/data/ledgerRows.ts';
import { appendAudit } from '../../../../shared/data/writes/appendAudit.ts';
import type { Actor, AuditDetails } from '../../../../shared/domain/audit/auditEntry.ts';
import { bookEntry } from '../../domain/ledger/book.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { LedgerWriter } from '../../domain/store/ledgerWriter.ts';
import type { MemberAccount } from '../../domain/store/memberAccount.ts';
import { OpenAccounts } from '../../domain/store/openAccounts.ts';
import { ClockSetBack, ledgerState } from './ledgerState.ts';
import { partDigest } from './partDigest.ts';
import { entryOf, inSequence } from './storedEntries.ts';

/** Somebody else booked meanwhile, in another tab: nothing was written; it can be done again. */
export class LedgerChanged extends Error {
  override readonly name = 'LedgerChanged';
}

/** The whole ledger in memory, to be added to. */
export type OpenLedger = {
  readonly state: PointsStateRow;
  /** Codes of the members with a ledger, ascending. */
  members(): number[];
  /** The member's account, which is made where there is none. */
  account(member: number): MemberAccount;
  /** Notes entries that have been booked in a member's account. */
  write(member: number, entries: readonly PointsEntry[]): void;
  /** Members of a chunk of balances are done with for now: their accounts are packed. */
  close(chunk: number): void;
};

export type BulkBooking = {
  /** Name in the audit trail, such as 'points.post'. */
  readonly write: string;
  readonly actor: Actor;
  /** Epoch ms. */
  readonly now: number;
};

/** Books in the accounts, and says what the audit trail tells and what changes of the ledger's state. */
type BulkWork<R> = (ledger: OpenLedger) => Promise<{
  readonly result: R;
  readonly details: AuditDetails;
  readonly since: number | null;
}>;

/**
 * Books many entries in one transaction: as columns, with new balances and an entry in the audit
 * trail; entries that were rows go into columns first. All of it or nothing. Where `work` writes no
 * entry, nothing is changed.
 *
 * @throws LedgerChanged, ClockSetBack, what `work` throws, or the storage error
 */
export async function bookInBulk<R>(
  db: WorkspaceDb,
  { write, actor, now }: BulkBooking,
  work: BulkWork<R>,
): Promise<{ readonly result: R; readonly booked: number }> {
  const open = await openInBulk(db, now);
  const { state, rows, accounts, writer } = open;
  const { result, details, since } = await work(open.ledger);
  const booked = open.written();
  if (booked === 0) return { result, booked };

  const sequence = state.sequence + 1;
  let { head } = state;
  const parts: PointsPartRow[] = [];
  for (const part of writer.finish()) {
    const previous = head;
    head = await partDigest(part, previous);
    parts.push({
      ...part,
      part: state.parts + parts.length + 1,
      sequence,
      source: write,
      bookedAt: now,
      by: actor.name,
      previous,
      hash: head,
    });
  }
  const balances = accounts.changed().map((chunk) => ({ id: String(chunk.chunk), ...chunk }));
  await db.transaction(
    'rw',
    [db.pointsState, db.pointsEntries, db.pointsParts, db.pointsBalances, db.audit],
    async () => {
      if ((await ledgerState(db)).sequence !== state.sequence) throw new LedgerChanged();
      await db.pointsParts.bulkAdd(parts);
      await db.pointsBalances.bulkPut(balances);
      await db.pointsEntries.bulkDelete(rows.map(({ id }) => id));
      await db.pointsState.put({
        ...state,
        sequence,
        lots: writer.lots,
        parts: state.parts + parts.length,
        head,
        bookedAt: now,
        since,
        through: now,
      });
      const note = { write, subject: 'points', details: { ...details, entries: booked } };
      await appendAudit(db, actor, now, { ...note, changes: [], undoes: null });
    },
  );
  return { result, booked };
}

/**
 * What `work` would book, by the very code that books it; nothing is stored.
 *
 * @throws ClockSetBack, or what `work` throws
 */
export async function tryInBulk<R>(
  db: WorkspaceDb,
  now: number,
  work: BulkWork<R>,
): Promise<{ readonly result: R; readonly booked: number }> {
  const open = await openInBulk(db, now);
  const { result } = await work(open.ledger);
  return { result, booked: open.written() };
}

/** The whole ledger in memory: entries that are rows are booked and written first. */
async function openInBulk(db: WorkspaceDb, now: number) {
  const { state, chunks, rows } = await storedLedger(db);
  if (now < state.bookedAt) throw new ClockSetBack(state.bookedAt);
  const writer = new LedgerWriter(state.lots);
  const accounts = new OpenAccounts(chunks);
  let written = 0;
  for (const row of inSequence(rows)) {
    const entry = entryOf(row);
    const { book, numbers } = accounts.account(row.member);
    bookEntry(book, entry);
    writer.add(entry, numbers);
    accounts.change(row.member);
  }
  const ledger: OpenLedger = {
    state,
    members: () => accounts.members(),
    account: (member) => accounts.account(member),
    write: (member, entries) => {
      if (entries.length === 0) return;
      const { numbers } = accounts.account(member);
      for (const entry of entries) writer.add(entry, numbers);
      accounts.change(member);
      written += entries.length;
    },
    close: (chunk) => {
      accounts.close(chunk);
    },
  };
  return { state, rows, accounts, writer, ledger, written: () => written };
}

/** Everything that is stored of the ledger but its parts, at one moment. */
async function storedLedger(db: WorkspaceDb) {
  return db.transaction('r', [db.pointsState, db.pointsEntries, db.pointsBalances], async () => ({
    state: await ledgerState(db),
    chunks: await db.pointsBalances.toArray(),
    rows: await db.pointsEntries.toArray(),
  }));
}
