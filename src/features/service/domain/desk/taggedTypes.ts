/**
 * Conversations that one action tags at most: each is a record of its own, read and written one after the
 * other, and kept as an image in the audit trail.
 */
export const MOST_TAGGED = 2000;

/** A conversation that is about to be tagged. */
export type TaggedConversation = {
  /** The desk's own number. */
  readonly id: string;
  /** Tags that the file has, and those that are shown. */
  readonly ofFile: readonly string[];
  readonly shown: readonly string[];
};
