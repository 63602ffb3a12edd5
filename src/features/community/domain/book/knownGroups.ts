import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { conversationWriters } from './conversationWriters.ts';
import { foundGroups } from './foundGroups.ts';
import type { BookNotes, BookWords, GroupReads } from './groupReads.ts';
import { firstChannels, listedGroups } from './listedGroups.ts';
import { spokenRows } from './spokenRows.ts';

/** Which conversations are groups, and what that was found from; all by code. */
export function knownGroups(reads: GroupReads, words: BookWords, notes: BookNotes) {
  const spoken = spokenRows(reads);
  const noteOf = new Map(
    notes.groups.map((note) => [words.conversations.find(note.id), note] as const),
  );
  noteOf.delete(MISSING_CODE);
  const listed = listedGroups(reads);
  const channelOf = firstChannels(reads);
  const writers = conversationWriters(spoken);
  const found = foundGroups(writers, new Set(listed.keys()), noteOf, (code) =>
    /e-?mail/iu.test(words.channels.valueAt(channelOf.get(code) ?? MISSING_CODE)),
  );
  return { spoken, noteOf, listed, channelOf, writers, found };
}
