/** What an e-mail says, of what matters for a conversation. */
export type MailMessage = {
  /** With its angle brackets; '' where the e-mail has none. */
  readonly id: string;
  readonly inReplyTo: string;
  /** The ids of the e-mails before it, the first first. */
  readonly references: readonly string[];
  /** Address of the sender, else the name. */
  readonly from: string;
  readonly subject: string;
  /** ISO 8601 with offset; '' where there is none that can be read. */
  readonly date: string;
  /** Written by a machine: an answer while away, a list, a report of delivery. */
  readonly isAutomatic: boolean;
  readonly text: string;
  readonly html: string;
  /** Names of what was attached. */
  readonly attachments: readonly string[];
};

/** The ids in a header such as References: '<a@x> <b@y>'. */
export function messageIds(header: string): string[] {
  return header.match(/<[^<>\s]{1,998}>/g) ?? [];
}
