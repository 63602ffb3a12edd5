import { bookEntry, type Book } from './book.ts';
import type { Lot, MemberPoints } from './memberPoints.ts';
import { payDeficit } from './payDeficit.ts';
import { postingsOf, type PointsEntry } from './pointsEntry.ts';

/**
 * What time alone does up to and including an instant: pending lots become available, lots expire.
 * One entry a lot and event, dated when it was due and in that order; at the same instant points
 * become available before others expire. What is reserved does not expire: it does when it comes
 * back. A lot that is used up expires without an entry.
 *
 * A lot expires at its `expiresAt` itself (as Setono/sylius-loyalty-plugin has it), which is the
 * beginning of the day after the last on which it can be spent (`expiryInstant`).
 *
 * @param now epoch ms
 * @returns what was booked
 */
export function passTime(book: Book, member: number, now: number): PointsEntry[] {
  // Most looks at a book find that nothing is: those cost nothing else.
  if (nextDue(book) > now) return [];
  const due = [...book.lots.values()].flatMap((lot) => eventsOf(lot, now));
  due.sort((a, b) => a.at - b.at || rank(a) - rank(b) || (a.lot < b.lot ? -1 : 1));
  const entries: PointsEntry[] = [];
  for (const event of due) {
    const entry = entryOf(book, member, event);
    if (!entry) continue;
    entries.push(entry);
    bookEntry(book, entry);
  }
  return entries;
}

/**
 * The first instant at which time does something to a book, epoch ms: before it, `passTime` books
 * nothing. Infinity for never.
 */
export function nextDue({ lots }: Book): number {
  let next = Infinity;
  for (const { pending, availableAt, available, expiresAt } of lots.values()) {
    if (pending > 0 && availableAt < next) next = availableAt;
    if (available > 0 && expiresAt !== null && expiresAt < next) next = expiresAt;
  }
  return next;
}

type Due = { readonly kind: 'activate' | 'expire'; readonly lot: string; readonly at: number };

function eventsOf({ id, pending, availableAt, available, expiresAt }: Lot, now: number): Due[] {
  const events: Due[] = [];
  const activates = pending > 0 && availableAt <= now;
  if (activates) events.push({ kind: 'activate', lot: id, at: availableAt });
  if (expiresAt !== null && expiresAt <= now && (activates || available > 0)) {
    events.push({ kind: 'expire', lot: id, at: expiresAt });
  }
  return events;
}

function rank({ kind }: Due): number {
  return kind === 'activate' ? 0 : 1;
}

function entryOf(
  owner: MemberPoints,
  member: number,
  { kind, lot: id, at }: Due,
): PointsEntry | undefined {
  const lot = owner.lots.get(id);
  if (!lot) return undefined;
  const points = kind === 'activate' ? lot.pending : lot.available;
  if (points === 0) return undefined;
  return {
    id: `${kind}:${id}`,
    member,
    at,
    kind,
    postings: postingsOf(
      kind === 'activate'
        ? [
            { account: 'pending', lot: id, points: -points },
            { account: 'available', lot: id, points },
            ...payDeficit(owner, [{ lot: id, points }]),
          ]
        : [
            { account: 'available', lot: id, points: -points },
            { account: 'expired', lot: id, points },
          ],
    ),
  };
}
