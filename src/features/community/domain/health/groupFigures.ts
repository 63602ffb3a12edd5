import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { GroupBook } from '../book/groupBook.ts';
import type { Membership } from '../book/groupInfo.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import { answersOf } from './answersOf.ts';
import { memberFinder } from './memberFinder.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');
const MINUTE = 60_000;

/** From when to when, epoch ms: `to` is the first that is not in it. */
export type Span = { readonly from: number; readonly to: number };

/** How a group did in a period; customers only, unless said otherwise. */
export type GroupFigures = {
  /** Customers who are in it at the end; NaN where no list tells. */
  readonly members: number;
  /** Those who came and who went; NaN where no list tells. */
  readonly joined: number;
  readonly left: number;
  /** Of those who were in it at some time of the period, those who wrote; NaN without a list. */
  readonly active: Proportion;
  /** Customers who wrote, whether or not a list has them. */
  readonly writers: number;
  /** Of customers and of the shop's people, without notices of the platform. */
  readonly messages: number;
  readonly staffMessages: number;
  /** Of the questions whose 24 hours are over or that were answered. */
  readonly answered: Proportion;
  /** Not answered yet, and not late. */
  readonly open: number;
  /** Minutes until the answer, of those answered; NaN for none. */
  readonly medianMinutes: number;
  /** Messages in which a breach stands, of all. */
  readonly breaches: Proportion;
};

/**
 * @param place of the group
 * @param outcomes of messages, see `messageOutcomes`
 * @param now epoch ms
 */
export function groupFigures(
  book: GroupBook,
  place: number,
  span: Span,
  outcomes: ReadonlyMap<string, Outcome>,
  now: number,
): GroupFigures {
  const { at, role, author, isStaff } = book.parts;
  const members = book.parts.memberships.filter(({ group }) => group === place);
  const find = memberFinder(book, members);
  const writers = new Set<number>();
  const wrote = new Set<Membership>();
  let messages = 0;
  let staffMessages = 0;
  let breaches = 0;
  for (const message of book.messagesOf(place)) {
    if (role[message] === SYSTEM || !isWithin(at[message] ?? NaN, span)) continue;
    messages++;
    if (outcomes.get(String(message)) === 'breach') breaches++;
    if (isStaff[message] === 1) {
      staffMessages++;
      continue;
    }
    const who = author[message] ?? -1;
    if (who < 0) continue;
    writers.add(who);
    const member = find(who);
    if (member) wrote.add(member);
  }
  const customers = members.filter((member) => !member.isStaff);
  const were = customers.filter((member) => wasIn(member, span));
  const hasList = members.length > 0;
  const count = (of: (member: Membership) => boolean) =>
    hasList ? customers.filter(of).length : NaN;
  const questions = answersOf(book, place, { ...span, now });
  const waits = questions
    .flatMap(({ waited }) => (waited === null ? [] : [waited / MINUTE]))
    .sort((a, b) => a - b);
  const open = questions.filter((question) => question.open).length;
  return {
    members: count((member) => wasIn(member, { from: span.to - 1, to: span.to })),
    joined: count(({ joinedAt }) => joinedAt !== null && isWithin(joinedAt, span)),
    left: count(({ leftAt }) => leftAt !== null && isWithin(leftAt, span)),
    active: hasList
      ? proportion(were.filter((member) => wrote.has(member)).length, were.length)
      : proportion(0, 0),
    writers: writers.size,
    messages,
    staffMessages,
    answered: proportion(waits.length, questions.length - open),
    open,
    medianMinutes: quantile(waits, 0.5),
    breaches: proportion(breaches, messages),
  };
}

/** Messages without a time are in the whole time only. */
export function isWithin(at: number, { from, to }: Span): boolean {
  return Number.isNaN(at) ? from === -Infinity : at >= from && at < to;
}

/** Whether somebody was in the group at any time of a span; without a day of coming, from the first on. */
export function wasIn({ joinedAt, leftAt }: Membership, { from, to }: Span): boolean {
  return (joinedAt === null || joinedAt < to) && (leftAt === null || leftAt > from);
}
