import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { type FactTableName } from '../../../shared/domain/facts/factTables.ts';
import { authors, conversations, messages } from '../../../shared/domain/facts/serviceTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { deskIndex, type DeskIndex } from '../domain/desk/deskIndex.ts';
import { AUTHOR_COLUMNS, CONVERSATION_COLUMNS, MESSAGE_COLUMNS } from '../domain/desk/deskReads.ts';
import { searchForm } from '../domain/search/searchForm.ts';
import type { FoldedTexts } from '../domain/search/searchTexts.ts';

/** The tables that conversations are read from: jobs that use the desk declare these. */
export const DESK_TABLES: readonly FactTableName[] = ['messages', 'conversations', 'authors'];

/** All conversations; built once for each revision. */
export function serviceDesk({ facts, resident }: JobContext): Promise<DeskIndex> {
  return resident('service desk', async () => {
    const reads = await facts.read({
      messages: columnsOf(messages, ...MESSAGE_COLUMNS),
      conversations: columnsOf(conversations, ...CONVERSATION_COLUMNS),
      authors: columnsOf(authors, ...AUTHOR_COLUMNS),
    });
    return deskIndex(reads);
  });
}

/** Texts of a segment of messages, as they are compared. */
export type DeskTexts = FoldedTexts & {
  /** Number of its first row. */
  readonly base: number;
};

/** All messages' texts, folded; built once for each revision, one segment after another. */
export function deskTexts({ facts, resident, pause }: JobContext): Promise<readonly DeskTexts[]> {
  return resident('service texts', async () => {
    const { found } = await facts.read({ found: columnsOf(messages, 'body') });
    const texts: DeskTexts[] = [];
    let base = 0;
    for (const { columns, rows } of found.chunks) {
      texts.push({ folded: searchForm(columns.body.text), offsets: columns.body.offsets, base });
      base += rows;
      await pause();
    }
    return texts;
  });
}
