import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { changedTags, NO_TAG_CHANGE } from '../../domain/desk/changedTags.ts';
import { deskTag } from '../../domain/desk/deskTag.ts';
import { MOST_TAGGED } from '../../domain/desk/taggedTypes.ts';
import { TAGS_SUBJECT } from './deskSubjects.ts';

const tags = z.array(z.string().refine((tag) => deskTag(tag) === tag, 'tag')).max(20);
/** Tags of files are as they are; they are taken off by their own words. */
const words = z.array(z.string().max(500)).max(200);

const paramsSchema = z.object({
  conversations: z
    .array(
      z.object({
        /** The desk's own number. */
        id: z.string().min(1),
        /** Tags that the file has. */
        ofFile: words,
      }),
    )
    .max(MOST_TAGGED),
  add: tags,
  remove: words,
});
export type TagParams = z.infer<typeof paramsSchema>;

/**
 * Gives conversations tags and takes others off them, the file's too: what was imported stays, the change
 * lies above it.
 *
 * @returns how many it changed
 * @throws ZodError where there are too many, or a tag is none
 */
export const tagConversations = defineWrite({
  name: 'conversations.tag',
  undoable: true,
  tables: ['conversationTags'],
  run: async (records, params: TagParams) => {
    const { conversations, add, remove } = paramsSchema.parse(params);
    let changed = 0;
    for (const { id, ofFile } of conversations) {
      const before = (await records.get('conversationTags', id)) ?? NO_TAG_CHANGE;
      const { added, removed } = changedTags(ofFile, before, add, remove);
      if (isSame(added, before.added) && isSame(removed, before.removed)) continue;
      changed++;
      if (added.length + removed.length === 0) await records.remove('conversationTags', id);
      else await records.put('conversationTags', id, { conversation: id, added, removed });
    }
    const words = [...add.map((tag) => `+${tag}`), ...remove.map((tag) => `−${tag}`)].join(', ');
    return { result: changed, subject: TAGS_SUBJECT, details: { count: changed, tags: words } };
  },
});

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag === b[i]);
}
