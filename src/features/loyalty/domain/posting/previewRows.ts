import type { Account, PointsEntry } from '../ledger/pointsEntry.ts';
import { SHOWN_ENTRIES, type PostingPreview, type PostingRow } from './postTypes.ts';

/** Accounts whose points a member has or will have; what they owe is there too, below zero. */
const OWN: ReadonlySet<Account> = new Set<Account>(['pending', 'available', 'deficit']);

/** What a preview of a posting shows besides the sums of it. */
export class PreviewRows {
  #pending = 0;
  #orders = 0;
  readonly #versions = new Map<string, { lots: number; points: number }>();
  readonly #rows: PostingRow[] = [];
  readonly #now: number;

  /** @param now epoch ms */
  constructor(now: number) {
    this.#now = now;
  }

  add(entries: readonly PointsEntry[]): void {
    for (const entry of entries) {
      if (entry.kind === 'grant') this.#addGrant(entry);
      // That pending points become available changes nothing of what a member has.
      if (entry.kind !== 'activate' && this.#rows.length < SHOWN_ENTRIES) {
        this.#rows.push(rowOf(entry, this.#now));
      }
    }
  }

  summary(): Pick<PostingPreview, 'pending' | 'orders' | 'versions' | 'rows'> {
    const versions = [...this.#versions]
      .map(([version, sums]) => ({ version, ...sums }))
      .sort((a, b) => b.points - a.points || (a.version < b.version ? -1 : 1));
    return { pending: this.#pending, orders: this.#orders, versions, rows: this.#rows };
  }

  #addGrant(entry: PointsEntry): void {
    let points = 0;
    for (const { account, points: some } of entry.postings) {
      if (account === 'issued') points -= some;
    }
    if (waits(entry, this.#now)) this.#pending += points;
    if (orderOf(entry.id) !== null) this.#orders++;
    const version = entry.earned?.rules ?? '';
    const sums = this.#versions.get(version) ?? { lots: 0, points: 0 };
    sums.lots++;
    sums.points += points;
    this.#versions.set(version, sums);
  }
}

function rowOf(entry: PointsEntry, now: number): PostingRow {
  const { id, kind, member, at, postings, earned } = entry;
  let points = 0;
  for (const { account, points: some } of postings) if (OWN.has(account)) points += some;
  const pending = waits(entry, now);
  return {
    id,
    kind,
    member,
    at,
    order: orderOf(id),
    points,
    pending,
    version: earned?.rules ?? '',
  };
}

/** Whether a grant's points cannot be spent yet. */
function waits({ terms }: PointsEntry, now: number): boolean {
  return terms !== undefined && terms.availableAt > now;
}

/** Of `earn:1001`, `pay:1001`, `expire:earn:1001`, `clawBack:earn:1001:40` and the like. */
function orderOf(id: string): string | null {
  const found = /^(?:expire:|return:|(clawBack:))?(?:earn|pay):(.+)$/u.exec(id);
  const order = found?.[2];
  if (order === undefined) return null;
  return found?.[1] === undefined ? order : order.replace(/:\d+$/u, '');
}
