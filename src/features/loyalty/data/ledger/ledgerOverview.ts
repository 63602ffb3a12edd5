import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsEntryRow } from '../../../../shared/data/ledgerRows.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { ACCOUNTS } from '../../domain/ledger/pointsEntry.ts';
import type {
  LedgerMonth,
  LedgerOverview,
  LedgerTotals,
  OverviewParams,
} from '../../domain/statement/overviewTypes.ts';
import type { LedgerPart } from '../../domain/store/ledgerPart.ts';
import { memberBooks } from './memberBooks.ts';
import { residentParts } from './residentParts.ts';
import { entryOf } from './storedEntries.ts';

/** What the ledger adds up to, month by month, and what expires when. */
export async function ledgerOverview(
  context: JobContext,
  { database, now, zone }: OverviewParams,
): Promise<LedgerOverview> {
  return withDatabase(new WorkspaceDb(database), async (db) => {
    const sums = new MonthSums(ledgerZone(zone, now));
    let entries = 0;
    for (const part of await residentParts(context, db)) {
      sums.addPart(part);
      entries += part.entries;
    }
    const rows = await db.pointsEntries.toArray();
    for (const row of rows) sums.addRow(row);
    const totals = { ...NOTHING };
    const expiring = new Map<number, number>();
    let neverExpiring = 0;
    const books = await memberBooks(db);
    for (const { lots, deficit } of books.values()) {
      totals.deficit += deficit;
      for (const lot of lots.values()) {
        for (const field of FIELDS) totals[field] += lot[field];
        if (lot.available === 0) continue;
        if (lot.expiresAt === null) neverExpiring += lot.available;
        else {
          // The last day on which they can be spent.
          const month = sums.monthOf(Math.max(lot.expiresAt - 1, now));
          expiring.set(month, (expiring.get(month) ?? 0) + lot.available);
        }
      }
    }
    return {
      totals,
      members: books.size,
      entries: entries + rows.length,
      months: sums.months(),
      expiring: [...expiring]
        .map(([month, points]) => ({ month, points }))
        .sort((a, b) => a.month - b.month),
      neverExpiring,
    };
  });
}

const FIELDS = [
  'granted',
  'pending',
  'available',
  'reserved',
  'redeemed',
  'expired',
  'clawedBack',
] as const;

const NOTHING: LedgerTotals = {
  granted: 0,
  pending: 0,
  available: 0,
  reserved: 0,
  redeemed: 0,
  expired: 0,
  clawedBack: 0,
  deficit: 0,
};

type Sums = { -readonly [K in keyof LedgerMonth]: LedgerMonth[K] };

/** Adds postings up by the month in which they happened. */
class MonthSums {
  readonly #zone: ZoneTable;
  readonly #months = new Map<number, Sums>();
  #lastDay = NaN;
  #lastMonth = 0;

  constructor(zone: ZoneTable) {
    this.#zone = zone;
  }

  monthOf(instant: number): number {
    const day = instantToDay(this.#zone, instant);
    // Entries of a day come in runs.
    if (day !== this.#lastDay) {
      const { year, month } = civilDate(day);
      this.#lastDay = day;
      this.#lastMonth = civilDay(year, month, 1);
    }
    return this.#lastMonth;
  }

  addPart({ entries, at, starts, accounts, points }: LedgerPart): void {
    for (let entry = 0; entry < entries; entry++) {
      const sums = this.#sums(at[entry] ?? 0);
      for (let i = starts[entry] ?? 0; i < (starts[entry + 1] ?? 0); i++) {
        add(sums, ACCOUNTS[accounts[i] ?? 0], points[i] ?? 0);
      }
    }
  }

  addRow(row: PointsEntryRow): void {
    const { at, postings } = entryOf(row);
    const sums = this.#sums(at);
    for (const { account, points } of postings) add(sums, account, points);
  }

  months(): LedgerMonth[] {
    return [...this.#months.values()].sort((a, b) => a.month - b.month);
  }

  #sums(at: number): Sums {
    const month = this.monthOf(at);
    let sums = this.#months.get(month);
    if (!sums) {
      sums = { month, granted: 0, redeemed: 0, expired: 0, clawedBack: 0 };
      this.#months.set(month, sums);
    }
    return sums;
  }
}

/** Undefined for what a claw-back was to take, which is no account. */
function add(sums: Sums, account: (typeof ACCOUNTS)[number] | undefined, points: number): void {
  switch (account) {
    case 'issued':
      sums.granted -= points;
      break;
    case 'redeemed':
    case 'expired':
    case 'clawedBack':
      sums[account] += points;
      break;
    default:
  }
}
