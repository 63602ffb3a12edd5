import { columnsOf, type FactSource } from '../../../shared/domain/facts/factSource.ts';
import { messages } from '../../../shared/domain/facts/serviceTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { textAt } from '../../../shared/domain/facts/textAt.ts';

/**
 * The text of a message by the number of its row, '' where there is none. Looked up once for each revision: each
 * look at the database takes as long as a search does.
 */
export function messageBodies({
  facts,
  resident,
}: Pick<JobContext, 'facts' | 'resident'>): Promise<(row: number) => string> {
  return resident('service bodies', () => messageTexts(facts, 'body'));
}

/** A text column of messages by the number of the row, '' where there is none. */
export async function messageTexts(
  facts: FactSource,
  column: 'body' | 'message',
): Promise<(row: number) => string> {
  const { found } = await facts.read({ found: columnsOf(messages, column) });
  return (row) => {
    let base = 0;
    for (const { columns, rows } of found.chunks) {
      if (row < base + rows) return textAt(columns[column], row - base);
      base += rows;
    }
    return '';
  };
}
