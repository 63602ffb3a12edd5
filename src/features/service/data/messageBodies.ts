import { columnsOf, type FactSource } from '../../../shared/domain/facts/factSource.ts';
import { messages } from '../../../shared/domain/facts/serviceTables.ts';
import { textAt } from '../../../shared/domain/facts/textAt.ts';

/** The text of a message by the number of its row, '' where there is none. */
export async function messageBodies(facts: FactSource): Promise<(row: number) => string> {
  const { found } = await facts.read({ found: columnsOf(messages, 'body') });
  return (row) => {
    let base = 0;
    for (const { columns, rows } of found.chunks) {
      if (row < base + rows) return textAt(columns.body, row - base);
      base += rows;
    }
    return '';
  };
}
