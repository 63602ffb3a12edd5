import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { BookNotes, BookWords, GroupReads } from './groupReads.ts';
import { knownGroups } from './knownGroups.ts';

/** Customers who write in a conversation, for staff to be asked whether it is a group. */
const LEAST_WRITERS = 2;

/** A conversation that is not taken for a group, and may be one. */
export type LikelyGroup = {
  /** As files name it. */
  readonly id: string;
  /** As the file calls it; '' for nothing. */
  readonly channel: string;
  /** Customers who write in it. */
  readonly writers: number;
  readonly messages: number;
  /** Epoch ms of the last message; null for unknown. */
  readonly lastAt: number | null;
  /** Whether staff said that it is none. */
  readonly isSaidNone: boolean;
};

/**
 * Conversations with several customers that are not taken for groups (two write, or it came by e-mail), and
 * those that staff said are none, whoever writes in them. First those that nobody was asked about, of them
 * those with most customers, then with most messages.
 */
export function likelyGroups(reads: GroupReads, words: BookWords, notes: BookNotes): LikelyGroup[] {
  const { spoken, noteOf, channelOf, writers, found } = knownGroups(reads, words, notes);
  const likely = new Map<number, { messages: number; lastAt: number }>();
  for (const [code, { size }] of writers) {
    if (size >= LEAST_WRITERS && !found.has(code)) likely.set(code, { messages: 0, lastAt: NaN });
  }
  for (const [code, { isGroup }] of noteOf) {
    if (isGroup === false) likely.set(code, { messages: 0, lastAt: NaN });
  }
  spoken.conversation.forEach((code, row) => {
    const counted = likely.get(code);
    if (!counted) return;
    const at = spoken.at[row] ?? NaN;
    counted.messages++;
    if (!(counted.lastAt >= at) && !Number.isNaN(at)) counted.lastAt = at;
  });
  return [...likely]
    .map(([code, { messages, lastAt }]) => ({
      id: words.conversations.valueAt(code),
      channel: words.channels.valueAt(channelOf.get(code) ?? MISSING_CODE),
      writers: writers.get(code)?.size ?? 0,
      messages,
      lastAt: Number.isNaN(lastAt) ? null : lastAt,
      isSaidNone: noteOf.get(code)?.isGroup === false,
    }))
    .sort(
      (a, b) =>
        Number(a.isSaidNone) - Number(b.isSaidNone) ||
        b.writers - a.writers ||
        b.messages - a.messages ||
        (a.id < b.id ? -1 : 1),
    );
}
