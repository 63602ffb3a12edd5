import { bookEntry, type Book } from '../ledger/book.ts';
import { clawBack } from '../ledger/clawBack.ts';
import { clawBackDue } from '../ledger/clawBackDue.ts';
import { grantPoints } from '../ledger/grantPoints.ts';
import { balanceOf } from '../ledger/memberPoints.ts';
import { nextDue, passTime } from '../ledger/passTime.ts';
import type { LotTerms, PointsEntry } from '../ledger/pointsEntry.ts';
import { spendPoints } from '../ledger/spendPoints.ts';
import type { DueEvent } from './dueEvents.ts';
import { dueForPost } from './dueForPost.ts';

/** What could not be booked as the facts have it. */
export type Shortfall = { readonly id: string; readonly member: number; readonly points: number };

/**
 * Books what facts call for in a member's ledger, in order of time, and lets time pass up to now.
 * What is booked already changes nothing: grants by their lot, claw-backs because they say what is
 * due in all, spendings by `isBooked`.
 *
 * @param due by time; may be of the past of what is booked, and then counts from now on
 * @param now epoch ms
 */
export function bookDue(
  book: Book,
  member: number,
  due: readonly DueEvent[],
  now: number,
  isBooked: (id: string) => boolean,
): { readonly entries: PointsEntry[]; readonly short: Shortfall[] } {
  const entries: PointsEntry[] = [];
  const short: Shortfall[] = [];
  // Asked for after what may bring it forward: all lots are looked at for it.
  let next = nextDue(book);
  for (const event of due) {
    if (event.at > now) break;
    if (event.kind !== 'clawBack' && isThere(book, event, isBooked)) continue;
    if (next <= event.at) {
      for (const passed of passTime(book, member, event.at)) entries.push(passed);
      next = nextDue(book);
    }
    const entry = entryFor(book, member, event, short);
    if (!entry) continue;
    bookEntry(book, entry);
    entries.push(entry);
    next = entry.terms ? Math.min(next, firstDue(entry.terms)) : nextDue(book);
  }
  for (const passed of passTime(book, member, now)) entries.push(passed);
  return { entries, short };
}

/** Whether a grant or a spending is booked. Of a post, what counts is whether it was taken back since. */
function isThere(
  book: Book,
  event: DueEvent & { readonly kind: 'grant' | 'spend' },
  isBooked: (id: string) => boolean,
): boolean {
  if (event.kind === 'grant' && event.post !== undefined) return false;
  return book.lots.has(event.id) || isBooked(event.id);
}

/** When time first does something to a new lot, at the earliest. */
function firstDue({ availableAt, expiresAt }: LotTerms): number {
  return Math.min(availableAt, expiresAt ?? Infinity);
}

function entryFor(
  book: Book,
  member: number,
  event: DueEvent,
  short: Shortfall[],
): PointsEntry | undefined {
  switch (event.kind) {
    case 'grant': {
      const { at, post, availableAt, expiresAt, earned } = event;
      const { id, points } = post === undefined ? event : dueForPost(book, post, event.points);
      if (points <= 0 || book.lots.has(id)) return undefined;
      const grant = { id, member, at, points, availableAt, expiresAt };
      return grantPoints(book, earned ? { ...grant, earned } : grant);
    }
    case 'clawBack':
      return clawBackOf(book, member, event);
    case 'spend': {
      const { id, at } = event;
      const points = Math.min(event.points, Math.max(0, balanceOf(book)));
      if (points < event.points) short.push({ id, member, points: event.points - points });
      // An entry all the same: what came up short then is not booked by surprise a month later.
      if (points === 0) return { id, member, at, kind: 'spend', postings: [] };
      const spent = spendPoints(book, 'spend', { id, member, at, points });
      return 'refused' in spent ? undefined : spent;
    }
  }
}

function clawBackOf(
  book: Book,
  member: number,
  { at, lot: name, refunded, policy }: DueEvent & { readonly kind: 'clawBack' },
): PointsEntry | undefined {
  const lot = book.lots.get(name);
  if (!lot) return undefined;
  const due = clawBackDue(lot.granted, refunded, lot.eligible ?? 0);
  const points = due - lot.claimed;
  if (points <= 0) return undefined;
  return clawBack(book, { id: `clawBack:${name}:${due}`, member, at, lot: name, points, policy });
}
