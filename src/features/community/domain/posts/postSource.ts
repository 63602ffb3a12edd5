import { findLinks } from '../contents/findLinks.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { memberFinder } from '../health/memberFinder.ts';

/** A message of a customer, as a post is made of it. */
export type PostSource = {
  /** Key of the message. */
  readonly message: string;
  /** Of the group: its id, and what it is called. */
  readonly group: string;
  readonly groupName: string;
  readonly author: string;
  /** The shop's own number of the customer; '' for unknown. */
  readonly customer: string;
  /** Epoch ms; null for unknown. */
  readonly at: number | null;
  readonly text: string;
  /** The first in the text; '' for none. */
  readonly link: string;
};

/**
 * Makes posts of a group's messages.
 *
 * @param place of the group
 * @param numberOf the shop's number of a customer, by its code
 */
export function postSources(
  book: GroupBook,
  place: number,
  numberOf: (customer: number) => string,
): (message: number) => PostSource {
  const { memberships, author, at, body, authorName } = book.parts;
  const find = memberFinder(
    book,
    memberships.filter(({ group }) => group === place),
  );
  const { id = '', name = '' } = book.groups[place] ?? {};
  return (message) => {
    const who = author[message] ?? -1;
    const customer = find(who)?.customer ?? -1;
    const time = at[message] ?? NaN;
    const text = body(message);
    const link = findLinks(text)[0];
    return {
      message: book.keyOf(message),
      group: id,
      groupName: name,
      author: authorName(who),
      customer: customer < 0 ? '' : numberOf(customer),
      at: Number.isNaN(time) ? null : time,
      text,
      link: link ? text.slice(link.start, link.end) : '',
    };
  };
}
