import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { isWithin, type Span } from '../health/groupFigures.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import { postReasons, type PostReason } from './postReasons.ts';
import { postSources, type PostSource } from './postSource.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');

export type PostCandidate = PostSource & { readonly reasons: readonly PostReason[] };

export type CandidateSearch = {
  /** Ids of groups; none for all. */
  readonly groups: readonly string[];
  readonly span: Span;
  /** Keys of messages that are posts already. */
  readonly without: ReadonlySet<string>;
  readonly most: number;
};

/**
 * Messages of customers that may be worth showing: those with most reasons, then the newest. Left out are
 * messages that break a rule by a decision, and those that are posts already.
 *
 * @param outcomes of messages, see `messageOutcomes`
 * @param numberOf the shop's number of a customer, by its code
 */
export function postCandidates(
  book: GroupBook,
  { groups, span, without, most }: CandidateSearch,
  outcomes: ReadonlyMap<string, Outcome>,
  numberOf: (customer: number) => string,
): PostCandidate[] {
  const { at, role, isStaff, body } = book.parts;
  const found: { place: number; message: number; reasons: PostReason[] }[] = [];
  for (const [place, { id }] of book.groups.entries()) {
    if (groups.length > 0 && !groups.includes(id)) continue;
    for (const message of book.messagesOf(place)) {
      if (isStaff[message] === 1 || role[message] === SYSTEM) continue;
      if (!isWithin(at[message] ?? NaN, span)) continue;
      if (outcomes.get(String(message)) === 'breach') continue;
      const reasons = postReasons(body(message));
      if (reasons.length > 0) found.push({ place, message, reasons });
    }
  }
  // Messages are numbered by their times.
  found.sort((a, b) => b.reasons.length - a.reasons.length || b.message - a.message);
  const sources = new Map<number, ReturnType<typeof postSources>>();
  const candidates: PostCandidate[] = [];
  for (const { place, message, reasons } of found) {
    if (candidates.length >= most) break;
    if (without.has(book.keyOf(message))) continue;
    let sourceOf = sources.get(place);
    if (!sourceOf) sources.set(place, (sourceOf = postSources(book, place, numberOf)));
    candidates.push({ ...sourceOf(message), reasons });
  }
  return candidates;
}
