/** What staff changed about a conversation's tags; see `ConversationTagsRow`. */
export type TagChange = { readonly added: readonly string[]; readonly removed: readonly string[] };

export const NO_TAG_CHANGE: TagChange = { added: [], removed: [] };

/** Tags as they are shown: those of the file that were not taken off, then those of staff. */
export function shownTags(ofFile: readonly string[], { added, removed }: TagChange): string[] {
  const kept = ofFile.filter((tag) => !removed.includes(tag));
  return [...new Set([...kept, ...added])];
}

/**
 * The change after some tags are added and others taken off. What the file has already is not added, what
 * it does not have is not taken off: so a later import of the conversation is not changed by accident.
 *
 * @param ofFile tags of the file
 */
export function changedTags(
  ofFile: readonly string[],
  before: TagChange,
  add: readonly string[],
  remove: readonly string[],
): TagChange {
  const added = new Set(before.added);
  const removed = new Set(before.removed);
  for (const tag of add) {
    removed.delete(tag);
    if (!ofFile.includes(tag)) added.add(tag);
  }
  for (const tag of remove) {
    added.delete(tag);
    if (ofFile.includes(tag)) removed.add(tag);
  }
  return { added: [...added].sort(), removed: [...removed].sort() };
}
