import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { deskWords } from './deskWords.ts';

/** Names of authors by code: as staff call them, else as files name them; '' for `MISSING_CODE`. */
export async function authorNames(
  context: JobContext,
  { names, people }: DeskIndex,
): Promise<(author: number) => string> {
  const words = await deskWords(context);
  return (author) => people.names.get(author) ?? words.people.valueAt(names.get(author) ?? author);
}
