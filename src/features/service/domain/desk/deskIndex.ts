import { mappedRole, type AuthorMapping } from '../agents/authorMapping.ts';
import { conversationFacts, type ConversationFacts } from './conversationFacts.ts';
import type { DeskMessages } from './deskMessages.ts';
import type { DeskReads } from './deskReads.ts';

/**
 * All messages of the shop by conversation, with what is known of each conversation; authors and roles
 * as staff say who is who.
 */
export type DeskIndex = DeskMessages & {
  readonly facts: ConversationFacts;
  readonly people: AuthorMapping;
};

export function deskIndex(
  messages: DeskMessages,
  reads: DeskReads,
  people: AuthorMapping,
): DeskIndex {
  const personOf = (author: number) => people.people.get(author) ?? author;
  const isMapped = people.people.size > 0;
  const author = isMapped ? messages.author.map(personOf) : messages.author;
  const roles = isMapped
    ? messages.roles.map((role, row) =>
        mappedRole(role, people.roles.get(messages.author[row] ?? -1)),
      )
    : messages.roles;
  const said = { order: messages.order, at: messages.at, roles, author };
  const facts = conversationFacts(reads, said, personOf);
  return { ...messages, author, roles, facts, people };
}
