import type { GroupNoteRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { AgentIdentityRow } from '../../../../shared/domain/desk/deskRecords.ts';
import { groupMembers, groups } from '../../../../shared/domain/facts/communityTables.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import type { DictionaryValues, FactReads } from '../../../../shared/domain/facts/factSource.ts';
import { authors, messages } from '../../../../shared/domain/facts/serviceTables.ts';

/** What the book of groups is made of. */
export const GROUP_READS = {
  messages: columnsOf(
    messages,
    ...(['conversation', 'message', 'at', 'role', 'author', 'channel', 'body'] as const),
  ),
  authors: columnsOf(authors, 'author', 'name', 'role'),
  groups: columnsOf(
    groups,
    ...(['group', 'name', 'platform', 'owner', 'rulesEn', 'rulesZh', 'createdAt'] as const),
  ),
  members: columnsOf(
    groupMembers,
    ...([
      'group',
      'author',
      'name',
      'customer',
      'role',
      'joinedAt',
      'leftAt',
      'invitedBy',
    ] as const),
  ),
};
export type GroupReads = FactReads<typeof GROUP_READS>;

/** What codes mean. */
export type BookWords = {
  readonly conversations: DictionaryValues;
  readonly channels: DictionaryValues;
  readonly people: DictionaryValues;
};

/** What staff say beside files. */
export type BookNotes = {
  readonly groups: readonly GroupNoteRow[];
  readonly agents: readonly AgentIdentityRow[];
};
