import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsPartRow } from '../../../../shared/data/ledgerRows.ts';
import { bookEntry, LedgerError, type Book } from '../../domain/ledger/book.ts';
import { entryHash } from '../../domain/ledger/entryHash.ts';
import { accountIn, chunkOf, LOT_FIELDS } from '../../domain/store/balanceChunk.ts';
import { compareBalances } from '../../domain/store/compareBalances.ts';
import type { LedgerFault } from '../../domain/store/ledgerFault.ts';
import { Replay } from '../../domain/store/replay.ts';
import { ledgerState } from './ledgerState.ts';
import { rowsByMember } from './memberBooks.ts';
import { partDigest } from './partDigest.ts';
import { entryOf, inSequence } from './storedEntries.ts';
import { eachPart } from './storedParts.ts';

export type LedgerProof = {
  /** Booked in bulk, and one by one since. */
  readonly entries: number;
  readonly lots: number;
  readonly members: number;
  /** Points by account, as the entries add up to; what was granted is `granted`. */
  readonly totals: Readonly<Record<(typeof LOT_FIELDS)[number] | 'deficit', number>>;
  /** The first of them, and how many there are. */
  readonly faults: readonly LedgerFault[];
  readonly faultCount: number;
  readonly ms: number;
};

/**
 * Adds every balance up again from the first entry, and compares: entries, hashes, the chain, and
 * what is stored of each lot. Changes nothing.
 *
 * @param clock milliseconds, to say how long it took
 */
export async function proveLedger(db: WorkspaceDb, clock: () => number): Promise<LedgerProof> {
  const start = clock();
  const state = await ledgerState(db);
  // Read while the parts are worked on.
  const stored = Promise.all([db.pointsBalances.toArray(), db.pointsEntries.toArray()]);
  stored.catch(() => null);
  const replay = new Replay(state.lots);
  let parts = 0;
  const digested = async (part: PointsPartRow) => ({
    part,
    name: String(part.part),
    previous: part.previous,
    hash: part.hash,
    found: await partDigest(part, part.previous),
  });
  await eachPart(db, digested, (part) => {
    parts++;
    replay.add(part);
  });
  if (parts !== state.parts || replay.head !== state.head || replay.lots !== state.lots) {
    replay.fault('chainBroken', String(parts), null);
  }
  const [chunks, rows] = await stored;
  compareBalances(replay, chunks);
  const totals = totalsOf(replay);
  const byMember = rowsByMember(rows);
  const byChunk = new Map(chunks.map((chunk) => [chunk.chunk, chunk]));
  for (const [member, own] of byMember) {
    const { book } = accountIn(byChunk.get(chunkOf(member)), member);
    addTo(totals, book, -1);
    let previous = '';
    try {
      for (const row of inSequence(own)) {
        const entry = entryOf(row);
        if (row.previous !== previous) replay.fault('chainBroken', row.id, member);
        if (entryHash(entry, row.previous) !== row.hash) {
          replay.fault('entryChanged', row.id, member);
        }
        previous = row.hash;
        bookEntry(book, entry);
      }
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      replay.fault('overdrawn', error.entry, member);
    }
    addTo(totals, book, 1);
  }
  const members = new Set([...replay.memberOf.subarray(0, replay.lots), ...byMember.keys()]);
  return {
    entries: replay.entries + rows.length,
    lots: replay.lots,
    members: members.size,
    totals,
    faults: replay.faults,
    faultCount: replay.faultCount,
    ms: clock() - start,
  };
}

type Totals = Record<(typeof LOT_FIELDS)[number] | 'deficit', number>;

function addTo(totals: Totals, { lots, deficit }: Book, sign: 1 | -1): void {
  for (const lot of lots.values()) {
    for (const field of LOT_FIELDS) totals[field] += sign * lot[field];
  }
  totals.deficit += sign * deficit;
}

function totalsOf(replay: Replay): Totals {
  const totals = {
    granted: 0,
    pending: 0,
    available: 0,
    reserved: 0,
    redeemed: 0,
    expired: 0,
    clawedBack: 0,
    claimed: 0,
    deficit: 0,
  };
  LOT_FIELDS.forEach((field, place) => {
    let sum = 0;
    for (let lot = 0; lot < replay.lots; lot++) {
      sum += replay.points[lot * LOT_FIELDS.length + place] ?? 0;
    }
    totals[field] = sum;
  });
  for (const owed of replay.deficits.values()) totals.deficit += owed;
  return totals;
}
