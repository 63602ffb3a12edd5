import { MESSAGE_ROLES, type MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';

export type ShownMessage = {
  /** Key of the message. */
  readonly id: string;
  readonly author: string;
  readonly authorName: string;
  readonly isStaff: boolean;
  readonly role: MessageRole;
  /** Epoch ms; null where the file has none. */
  readonly at: number | null;
  readonly body: string;
};

/** A message by its number in the book. */
export function shownMessage(book: GroupBook, message: number): ShownMessage {
  const { author, at, role, isStaff, body, authorId, authorName } = book.parts;
  const code = author[message] ?? -1;
  const time = at[message] ?? NaN;
  return {
    id: book.keyOf(message),
    author: authorId(code),
    authorName: authorName(code),
    isStaff: isStaff[message] === 1,
    role: MESSAGE_ROLES[role[message] ?? 0] ?? 'unknown',
    at: Number.isNaN(time) ? null : time,
    body: body(message),
  };
}
