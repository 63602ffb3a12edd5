/**
 * What writes to groups' records are about, in the audit trail. The number of a subject's entries grows
 * with each change, undo and merge, so it tells which state of the records an answer was computed from.
 */
export const GROUPS_SUBJECT = 'groups';
export const MODERATION_SUBJECT = 'moderation';
/** Who authors are is said in Service. */
export const AGENTS_SUBJECT = 'agents';
