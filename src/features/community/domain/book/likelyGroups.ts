import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { BookNotes, BookWords, GroupReads } from './groupReads.ts';
import { knownGroups } from './knownGroups.ts';
import { textsOf } from './spokenRows.ts';

/** Customers who write in a conversation, for staff to be asked whether it is a group. */
const LEAST_WRITERS = 2;

/** A conversation that is not taken for a group, and may be one. */
export type LikelyGroup = {
  /** As files name it. */
  readonly id: string;
  /** As the file calls it; '' for nothing. */
  readonly channel: string;
  /** Those who write in it and are not known to be of the shop. */
  readonly writers: number;
  readonly messages: number;
  /** The last message: epoch ms (null for unknown), text, and whose it is. */
  readonly lastAt: number | null;
  readonly lastText: string;
  readonly lastAuthor: string;
  /** Whether staff said that it is none. */
  readonly isSaidNone: boolean;
};

/**
 * Conversations with several customers that are not taken for groups (two write, or it came by e-mail), and
 * those that staff said are none, whoever writes in them. One that is called like somebody who writes in it is
 * a chat with that person: in copied chats nothing says who of the two is of the shop. First those that nobody
 * was asked about, of them those with most customers, then with most messages.
 */
export function likelyGroups(reads: GroupReads, words: BookWords, notes: BookNotes): LikelyGroup[] {
  const { spoken, noteOf, channelOf, writers, found } = knownGroups(reads, words, notes);
  const staff = new Set(
    notes.agents
      .filter(({ role }) => role === 'agent' || role === 'bot')
      .map(({ author }) => words.people.find(author)),
  );
  const customersOf = (code: number) =>
    [...(writers.get(code) ?? [])].filter((writer) => !staff.has(writer));
  const nameOf = (writer: number) => words.people.valueAt(spoken.names.get(writer) ?? writer);
  const likely = new Map<number, { messages: number; last: number }>();
  for (const code of writers.keys()) {
    const customers = customersOf(code);
    if (customers.length < LEAST_WRITERS || found.has(code)) continue;
    const id = words.conversations.valueAt(code);
    const isOfOne = customers.some(
      (writer) => words.people.valueAt(writer) === id || nameOf(writer) === id,
    );
    if (!isOfOne) likely.set(code, { messages: 0, last: -1 });
  }
  for (const [code, { isGroup }] of noteOf) {
    if (isGroup === false) likely.set(code, { messages: 0, last: -1 });
  }
  spoken.conversation.forEach((code, row) => {
    const counted = likely.get(code);
    if (!counted) return;
    counted.messages++;
    // Of those without times the last of the file, unless there is one with a time.
    const [at, before] = [spoken.at[row] ?? NaN, spoken.at[counted.last] ?? NaN];
    if (Number.isNaN(before) || at >= before) counted.last = row;
  });
  const bodyAt = textsOf(reads, 'body');
  return [...likely]
    .map(([code, { messages, last }]) => {
      const at = spoken.at[last] ?? NaN;
      return {
        id: words.conversations.valueAt(code),
        channel: words.channels.valueAt(channelOf.get(code) ?? MISSING_CODE),
        writers: customersOf(code).length,
        messages,
        lastAt: Number.isNaN(at) ? null : at,
        lastText: last < 0 ? '' : bodyAt(last),
        lastAuthor: nameOf(spoken.author[last] ?? MISSING_CODE),
        isSaidNone: noteOf.get(code)?.isGroup === false,
      };
    })
    .sort(
      (a, b) =>
        Number(a.isSaidNone) - Number(b.isSaidNone) ||
        b.writers - a.writers ||
        b.messages - a.messages ||
        (a.id < b.id ? -1 : 1),
    );
}
