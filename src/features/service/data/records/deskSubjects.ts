/**
 * What writes to the desk's records are about, in the audit trail. It has an index by subject: the number
 * of a subject's entries grows with each change, undo and merge, so it tells which state of the records an
 * answer was computed from.
 */
export const TAGS_SUBJECT = 'conversationTags';
export const AGENTS_SUBJECT = 'agents';
