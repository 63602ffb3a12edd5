import type { PointsEntry } from '../ledger/pointsEntry.ts';
import type { Shortfall } from './bookDue.ts';
import { SHOWN_SHORTFALLS, type PostSummary } from './postTypes.ts';

/** What a posting adds up to. */
export class PostTally {
  #lots = 0;
  #granted = 0;
  readonly #members = new Set<number>();
  readonly #sums = { clawedBack: 0, redeemed: 0, returned: 0, expired: 0 };
  readonly #short: Shortfall[] = [];

  add(member: number, entries: readonly PointsEntry[], short: readonly Shortfall[]): void {
    for (const { kind, postings } of entries) {
      if (kind === 'grant') {
        this.#lots++;
        this.#members.add(member);
      }
      for (const { account, points } of postings) {
        if (account === 'issued') this.#granted -= points;
        else if (account === 'expired') this.#sums.expired += points;
        else if (account === 'clawedBack') this.#sums.clawedBack += points;
        else if (account === 'redeemed' && points > 0) this.#sums.redeemed += points;
        else if (account === 'redeemed') this.#sums.returned -= points;
      }
    }
    this.#short.push(...short);
  }

  /** For the audit trail. */
  details(): { readonly lots: number; readonly granted: number } {
    return { lots: this.#lots, granted: this.#granted };
  }

  summary(): Omit<PostSummary, 'booked' | 'otherCurrency' | 'withoutMember'> {
    return {
      ...this.details(),
      members: this.#members.size,
      ...this.#sums,
      short: this.#short.slice(0, SHOWN_SHORTFALLS),
      shortCount: this.#short.length,
    };
  }
}
