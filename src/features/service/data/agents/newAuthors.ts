import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { messages } from '../../../../shared/domain/facts/serviceTables.ts';
import type { NewAuthors, NewAuthorsParams } from '../../domain/agents/newAuthorsParams.ts';
import { deskAuthors } from '../deskAuthors.ts';
import type { DeskContext } from '../deskJob.ts';

/** Everybody who wrote for the desk, and which of them an import was the first to bring. */
export async function newAuthors(
  context: DeskContext,
  { importId }: NewAuthorsParams,
): Promise<NewAuthors> {
  const people = await context.facts.dictionary('customers.name');
  const first = await authorsFirstIn(context, importId);
  const known = await deskAuthors(context, first);
  const fresh = known.authors.filter(({ author }) => first.has(people.find(author)));
  return { ...known, fresh: fresh.map(({ author }) => author) };
}

/** Codes of those whose messages came with an import, and with none before it. */
async function authorsFirstIn({ facts }: DeskContext, importId: string): Promise<Set<number>> {
  const { found } = await facts.read({ found: columnsOf(messages, 'author') });
  const before = new Set<number>();
  const brought = new Set<number>();
  // Chunks come in order of import. What newer messages have hidden was known all the same.
  for (const { segment, columns, hidden, rows } of found.chunks) {
    const isOwn = segment.startsWith(`${importId}/`);
    if (!isOwn && brought.size > 0) break;
    for (let row = 0; row < rows; row++) {
      const code = columns.author.values[row] ?? MISSING_CODE;
      if (code === MISSING_CODE) continue;
      if (!isOwn) before.add(code);
      else if (!before.has(code) && !isHidden(hidden, row)) brought.add(code);
    }
  }
  return brought;
}
