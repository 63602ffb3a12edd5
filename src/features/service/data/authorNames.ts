import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';

/** Names of authors by code: as staff call them, else as files name them; '' for `MISSING_CODE`. */
export async function authorNames(
  { facts }: JobContext,
  { names, people }: DeskIndex,
): Promise<(author: number) => string> {
  const dictionary = await facts.dictionary('customers.name');
  return (author) => people.names.get(author) ?? dictionary.valueAt(names.get(author) ?? author);
}
