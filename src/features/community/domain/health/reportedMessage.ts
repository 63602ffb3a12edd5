/** A complaint about a message, by a file or by staff. */
export type ReportedMessage = {
  readonly id: string;
  /** What was reported: the text, or where the message is not known what the report quotes; '' for nothing. */
  readonly text: string;
  readonly author: string;
  /** '' for whoever wrote it down. */
  readonly reporter: string;
  readonly reason: string;
  readonly note: string;
  /** Epoch ms; null for unknown. */
  readonly at: number | null;
  readonly by: 'file' | 'staff';
};
