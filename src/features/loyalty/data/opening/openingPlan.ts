import { openBook, bookEntry } from '../../domain/ledger/book.ts';
import { balanceOf, NO_POINTS, pendingOf } from '../../domain/ledger/memberPoints.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { openingEntries } from '../../domain/opening/openingEntries.ts';
import {
  openingProblem,
  statedBalance,
  type OpeningMember,
} from '../../domain/opening/openingMember.ts';
import { SHOWN_MEMBERS, type OpeningPreview } from '../../domain/opening/openingTypes.ts';

/** Entries of one member, to be booked at once. */
export type MemberOpening = { readonly member: number; readonly entries: readonly PointsEntry[] };

/**
 * What taking over books, and what it adds up to.
 *
 * @param isBooked whether a member has a ledger already
 * @param at epoch ms
 */
export function openingPlan(
  told: readonly OpeningMember[],
  isBooked: (member: number) => boolean,
  at: number,
): { readonly preview: OpeningPreview; readonly openings: readonly MemberOpening[] } {
  const openings: MemberOpening[] = [];
  const problems = told.flatMap((one) => openingProblem(one) ?? []);
  const wrong = new Set(problems.map(({ member }) => member));
  const preview = {
    members: told.length,
    alreadyBooked: 0,
    stated: { points: 0, members: 0 },
    lots: 0,
    movements: 0,
    booked: 0,
    unexplained: { points: 0, members: 0 },
    takenAway: { points: 0, members: 0 },
    expiredAlready: 0,
    problems: problems.slice(0, SHOWN_MEMBERS),
    problemCount: problems.length,
  };
  for (const one of told) {
    const stated = statedBalance(one);
    if (stated !== null) {
      preview.stated.points += stated;
      preview.stated.members++;
    }
    preview.lots += one.lots.length;
    preview.movements += one.movements.length;
    if (wrong.has(one.member)) continue;
    if (isBooked(one.member)) {
      preview.alreadyBooked++;
      continue;
    }
    const entries = openingEntries(one, at);
    openings.push({ member: one.member, entries });
    addTo(preview, one, entries, at);
  }
  return { preview, openings };
}

function addTo(
  preview: {
    booked: number;
    expiredAlready: number;
    readonly unexplained: { points: number; members: number };
    readonly takenAway: { points: number; members: number };
  },
  { member, movements }: OpeningMember,
  entries: readonly PointsEntry[],
  at: number,
): void {
  const book = openBook(NO_POINTS);
  let unexplained = 0;
  for (const entry of entries) {
    bookEntry(book, entry);
    if (entry.id.startsWith('opening:') && entry.kind === 'grant' && movements.length > 0) {
      unexplained += book.lots.get(entry.id)?.granted ?? 0;
    }
    if (entry.id === `opening:c${member}:less`) {
      preview.takenAway.members++;
      preview.takenAway.points += entry.postings.reduce((sum, { account, points }) => {
        return account === 'clawedBack' ? sum + points : sum;
      }, 0);
    }
  }
  if (unexplained > 0) preview.unexplained.members++;
  preview.unexplained.points += unexplained;
  const had = balanceOf(book) + pendingOf(book);
  preview.booked += had;
  passTime(book, member, at);
  preview.expiredAlready += had - balanceOf(book) - pendingOf(book);
}
