/** Rows of what a desk's staff make beside imported conversations. */

/** A named way to look at the list of conversations. */
export type ConversationViewRow = {
  readonly id: string;
  readonly name: string;
  /** What the page's address has after "?". */
  readonly query: string;
};

/** Tags that staff gave a conversation or took off it; those of files stay as they were imported. */
export type ConversationTagsRow = {
  /** The desk's own number of it: codes of dictionaries differ between copies of a shop. */
  readonly conversation: string;
  /** Sorted. */
  readonly added: readonly string[];
  /** Sorted: tags of the file that are not shown. */
  readonly removed: readonly string[];
};

/** Whom an author of messages stands for. Authors without a row stand for themselves. */
export type AgentIdentityRow = {
  /** As messages name them. */
  readonly author: string;
  /** Those with the same are one person; what it is says nothing. */
  readonly person: string;
  /** The same in all rows of a person. */
  readonly name: string;
  readonly role: IdentityRole;
};

/** `file` leaves the roles as files say them; `ignore` takes what they wrote for the desk's own notices. */
export const IDENTITY_ROLES = ['file', 'agent', 'bot', 'customer', 'ignore'] as const;
export type IdentityRole = (typeof IDENTITY_ROLES)[number];
