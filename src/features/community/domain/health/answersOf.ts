import type { GroupBook } from '../book/groupBook.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { isQuestion } from './isQuestion.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');
const NOTE = MESSAGE_ROLES.indexOf('note');

/** A question is answered where somebody does so within this. */
export const ANSWER_MS = 24 * 3_600_000;

/** What a customer asked in a group. */
export type Question = {
  /** Number of the message in the book. */
  readonly message: number;
  /** ms until it was answered; null where it was not. */
  readonly waited: number | null;
  /** Not answered, and its time is not over. */
  readonly open: boolean;
};

/**
 * Questions of customers in a group, with how they were answered: by the next message of the shop's people
 * within 24 hours, or one of another customer who mentions or quotes whoever asked. Messages without a
 * time take no part.
 *
 * @param place of the group
 * @param from epoch ms: only what was asked since then, and before `to`
 * @param now epoch ms
 */
export function answersOf(
  book: GroupBook,
  place: number,
  { from, to, now }: { readonly from: number; readonly to: number; readonly now: number },
): Question[] {
  const { at, role, author, isStaff } = book.parts;
  const messages = book.messagesOf(place);
  const found: Question[] = [];
  messages.forEach((message, rank) => {
    const asked = at[message] ?? NaN;
    if (!(asked >= from && asked < to) || isStaff[message] === 1 || role[message] === SYSTEM)
      return;
    if (!isQuestion(book.parts.body(message))) return;
    const who = author[message] ?? -1;
    const calls = callsOf(book, who);
    for (let next = rank + 1; next < messages.length; next++) {
      const other = messages[next] ?? 0;
      const then = at[other] ?? NaN;
      if (then - asked > ANSWER_MS) break;
      if (role[other] === SYSTEM || role[other] === NOTE) continue;
      const isAnswer =
        isStaff[other] === 1 || (author[other] !== who && calls(book.parts.body(other)));
      if (!isAnswer) continue;
      found.push({ message, waited: then - asked, open: false });
      return;
    }
    found.push({ message, waited: null, open: now - asked < ANSWER_MS });
  });
  return found;
}

/** Whether a text calls somebody: '@Fang', or a quotation as WeChat and QQ write it, '「Fang：…」'. */
function callsOf(book: GroupBook, author: number): (text: string) => boolean {
  const names = [book.parts.authorName(author), book.parts.authorId(author)].filter(
    (name) => name !== '',
  );
  return (text) =>
    names.some((name) =>
      ['@', '＠', '「', '“', '[CQ:at,qq='].some((before) => text.includes(before + name)),
    );
}
