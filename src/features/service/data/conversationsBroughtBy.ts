import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';
import { conversations, messages } from '../../../shared/domain/facts/serviceTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';

/**
 * 1 for each conversation, by code, of which imports brought something that was not there before. What a
 * file has just as it was stored already has no rows of that import (see `DocumentsRow`).
 *
 * @param imports their ids
 * @param length codes of conversations that there are
 */
export async function conversationsBroughtBy(
  { facts }: JobContext,
  imports: readonly string[],
  length: number,
): Promise<Uint8Array> {
  const brought = new Uint8Array(length);
  const reads = await facts.read({
    messages: columnsOf(messages, 'conversation'),
    conversations: columnsOf(conversations, 'conversation'),
  });
  for (const { segment, columns, hidden, rows } of [
    ...reads.messages.chunks,
    ...reads.conversations.chunks,
  ]) {
    if (!imports.some((id) => segment.startsWith(`${id}/`))) continue;
    for (let row = 0; row < rows; row++) {
      const code = columns.conversation.values[row] ?? MISSING_CODE;
      if (code !== MISSING_CODE && !isHidden(hidden, row)) brought[code] = 1;
    }
  }
  return brought;
}
