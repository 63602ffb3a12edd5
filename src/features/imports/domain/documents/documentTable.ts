import { TARGET_FIELDS } from '../importFields.ts';

/** What a file was, where that was told while it was taken apart. */
export type DocumentOrigin =
  | 'chatwoot'
  | 'chatwootConversations'
  | 'intercom'
  | 'chatLab'
  | 'spokenPairs'
  | 'email'
  | 'qqText'
  | 'qqMht'
  | 'chatText'
  | 'wecomGroups'
  | 'wecomMembers';

/** A row of a file that is no table. */
export type DocumentRow = {
  readonly cells: readonly string[];
  /** Where it stands in the file: the line, or the place in the list, from 1. */
  readonly line: number;
  /** The row as it stands in the file, where it cannot be read. */
  readonly broken?: string;
};

/** A file that is no table (one JSON document, a chat as text, e-mails), as one. */
export type DocumentTable = {
  readonly origin: DocumentOrigin | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly DocumentRow[];
};

/** The columns that transcripts of any kind are brought to: Huitou's own of messages. */
export const TRANSCRIPT_COLUMNS = TARGET_FIELDS.messages;

/** A message as text, by column; what is not known is left out. */
export type TranscriptMessage = Readonly<
  Partial<Record<(typeof TRANSCRIPT_COLUMNS)[number], string>>
>;

export function transcriptRow(message: TranscriptMessage, line: number): DocumentRow {
  return { cells: TRANSCRIPT_COLUMNS.map((column) => message[column] ?? ''), line };
}
